package ortoo.landed.duty;

/// Rounds as customs does.
final class Rounding {
  /// Halves are rounded up although a double may fall short of one by its last digits.
  private static final double TIE = 1e-9;

  private Rounding() {}

  /// To the nearest multiple of a step, halves up.
  static double nearest(double amount, double step) {
    double steps = amount / step;
    double whole = Math.floor(steps + 0.5 + Math.max(TIE, 4 * Math.ulp(steps)));
    return step < 1 ? whole / Math.rint(1 / step) : whole * step;
  }
}
