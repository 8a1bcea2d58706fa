package ortoo.route.chance;

import java.util.Arrays;
import ortoo.math.Sample;

/// The 10th, 50th and 90th percentile of a drawn quantity.
public record Percentiles(double p10, double p50, double p90) {

  public Percentiles {
    if (!(p10 <= p50 && p50 <= p90)) {
      throw new IllegalArgumentException(
          "Percentiles %s, %s, %s are not in order.".formatted(p10, p50, p90));
    }
  }

  /// Of drawn numbers, which are put in order; infinite where there are none.
  public static Percentiles of(double[] x) {
    if (x.length == 0) {
      return exact(Double.POSITIVE_INFINITY);
    }
    Arrays.sort(x);
    return new Percentiles(
        Sample.quantile(x, 0.1), Sample.quantile(x, 0.5), Sample.quantile(x, 0.9));
  }

  /// A quantity that was not drawn.
  public static Percentiles exact(double value) {
    return new Percentiles(value, value, value);
  }

  public Percentiles plus(double shift) {
    return new Percentiles(p10 + shift, p50 + shift, p90 + shift);
  }
}
