package ortoo.math;

/// A lognormal factor of mean 1: what luck makes of a mean time.
///
/// @param sigma standard deviation of its logarithm
public record Lognormal(double sigma) {

  /// The factor of a coefficient of variation: sigma² = ln(1 + cv²).
  public static Lognormal ofCv(double cv) {
    if (!(cv >= 0)) {
      throw new IllegalArgumentException(
          "Coefficient of variation %s must not be below 0.".formatted(cv));
    }
    return new Lognormal(Math.sqrt(Math.log1p(cv * cv)));
  }

  /// The factor at a standard normal `z`.
  public double at(double z) {
    return Math.exp(sigma * (z - sigma / 2));
  }
}
