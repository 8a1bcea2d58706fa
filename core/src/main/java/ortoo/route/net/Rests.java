package ortoo.route.net;

/// The rests a driver chose on one move, packed into one `int`; 0 = none.
///
/// Bits: at the exit post 2, at the entry post 2, which daily rest of the haul is a weekly one 12.
final class Rests {

  private Rests() {}

  static int of(int exit, int entry, int early) {
    return exit | entry << 2 | early << 4;
  }

  static int exit(int rests) {
    return rests & 3;
  }

  static int entry(int rests) {
    return rests >>> 2 & 3;
  }

  static int early(int rests) {
    return rests >>> 4;
  }
}
