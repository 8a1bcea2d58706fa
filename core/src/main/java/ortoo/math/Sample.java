package ortoo.math;

/// Moments and quantiles of drawn numbers.
public final class Sample {

  private Sample() {}

  /// The value below which a share `p` of the sorted numbers lies, linear between neighbours.
  ///
  /// Definition 7 of Hyndman and Fan, "Sample quantiles in statistical packages", American
  /// Statistician 50 (1996): what R and NumPy give unless told otherwise.
  public static double quantile(double[] sorted, double p) {
    if (sorted.length == 0) {
      throw new IllegalArgumentException("No numbers to take a quantile of (p = %s).".formatted(p));
    }
    var at = p * (sorted.length - 1);
    var below = (int) at;
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  public static double mean(double[] x) {
    var sum = 0.0;
    for (var value : x) {
      sum += value;
    }
    return sum / x.length;
  }

  /// Unbiased variance; 0 for fewer than two numbers.
  public static double variance(double[] x) {
    if (x.length < 2) {
      return 0;
    }
    var mean = mean(x);
    var sum = 0.0;
    for (var value : x) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (x.length - 1);
  }

  /// Standard error of the mean of independent numbers.
  public static double error(double[] x) {
    return Math.sqrt(variance(x) / x.length);
  }
}
