package ortoo.route.net;

import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// A node with all that decides where goods may go next, packed into one `long`.
///
/// Bits: node 24, registration 6, country of loading 6, customs status 5, waypoints passed 5,
/// corridor 18. Registration and country of loading are country indices plus one, 0 where no truck
/// is involved. What does not fit is refused by [#requireRoom], before any state is made.
public final class State {
  static final int MOST_NODES = 1 << 24;
  static final int MOST_COUNTRIES = (1 << 6) - 1;
  static final int MOST_STATUSES = 1 << 5;
  /// Corridors that can be told apart in one search.
  public static final int MOST_CORRIDORS = 1 << 18;

  private static final int REGISTRATION = 24;
  private static final int LOADED = 30;
  private static final int REGIME = 36;
  private static final int VIA = 41;
  private static final int CORRIDOR = 46;

  private State() {}

  /// Refuses a network or question that states have no room for.
  ///
  /// @param nodes places × vehicles, and the two doors
  /// @param statuses customs statuses goods may have
  static void requireRoom(long nodes, int countries, int statuses) {
    require(nodes, MOST_NODES, "nodes (places × vehicles)", "leave out places or vehicles");
    require(countries, MOST_COUNTRIES, "countries", "leave out countries");
    require(statuses, MOST_STATUSES, "customs statuses", "leave out regimes");
  }

  private static void require(long found, int most, String what, String remedy) {
    if (found > most) {
      throw new BadInput(new Problem(
          "atlas",
          0,
          0,
          "%,d %s, at most %,d can be planned over.".formatted(found, what, most),
          remedy + " that no question needs."));
    }
  }

  /// `via` has one bit for each waypoint passed, at most [Limits#MOST_VIA] of them.
  static long of(int node, int registration, int loaded, int regime, int via) {
    return (long) node
        | (long) registration << REGISTRATION
        | (long) loaded << LOADED
        | (long) regime << REGIME
        | (long) via << VIA;
  }

  public static int node(long state) {
    return (int) state & 0xffffff;
  }

  static int registration(long state) {
    return (int) (state >>> REGISTRATION) & 0x3f;
  }

  static int loaded(long state) {
    return (int) (state >>> LOADED) & 0x3f;
  }

  /// The customs status.
  public static int regime(long state) {
    return (int) (state >>> REGIME) & 0x1f;
  }

  static int via(long state) {
    return (int) (state >>> VIA) & 0x1f;
  }

  public static long withRegime(long state, int regime) {
    return (state & ~(0x1fL << REGIME)) | ((long) regime << REGIME);
  }

  /// The state with a corridor, which must be below [#MOST_CORRIDORS].
  public static long withCorridor(long state, int corridor) {
    return (state & ((1L << CORRIDOR) - 1)) | ((long) corridor << CORRIDOR);
  }
}
