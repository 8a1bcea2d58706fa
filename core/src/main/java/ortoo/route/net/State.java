package ortoo.route.net;

/// A node with all that decides where goods may go next, packed into one `long`.
///
/// Bits: node 20, registration 6, country of loading 6, regime 6, waypoints passed 8, corridor 18.
/// Registration and country of loading are country indices plus one, 0 where no truck is involved.
public final class State {
  private static final int REGISTRATION = 20;
  private static final int LOADED = 26;
  private static final int REGIME = 32;
  private static final int VIA = 38;
  private static final int CORRIDOR = 46;

  private State() {}

  static long of(int node, int registration, int loaded, int regime, int via) {
    return (long) node
        | (long) registration << REGISTRATION
        | (long) loaded << LOADED
        | (long) regime << REGIME
        | (long) via << VIA;
  }

  public static int node(long state) {
    return (int) state & 0xfffff;
  }

  static int registration(long state) {
    return (int) (state >>> REGISTRATION) & 0x3f;
  }

  static int loaded(long state) {
    return (int) (state >>> LOADED) & 0x3f;
  }

  static int regime(long state) {
    return (int) (state >>> REGIME) & 0x3f;
  }

  static int via(long state) {
    return (int) (state >>> VIA) & 0xff;
  }

  public static long withRegime(long state, int regime) {
    return (state & ~(0x3fL << REGIME)) | ((long) regime << REGIME);
  }

  static int corridor(long state) {
    return (int) (state >>> CORRIDOR);
  }

  public static long withCorridor(long state, int corridor) {
    return (state & ((1L << CORRIDOR) - 1)) | ((long) corridor << CORRIDOR);
  }
}
