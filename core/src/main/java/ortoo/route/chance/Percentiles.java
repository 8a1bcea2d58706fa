package ortoo.route.chance;

/// The 10th, 50th and 90th percentile of a drawn quantity.
public record Percentiles(double p10, double p50, double p90) {

  public Percentiles {
    if (!(p10 <= p50 && p50 <= p90)) {
      throw new IllegalArgumentException(
          "Percentiles %s, %s, %s are not in order.".formatted(p10, p50, p90));
    }
  }

  /// A quantity that was not drawn.
  public static Percentiles exact(double value) {
    return new Percentiles(value, value, value);
  }

  public Percentiles plus(double shift) {
    return new Percentiles(p10 + shift, p50 + shift, p90 + shift);
  }
}
