package ortoo.unit;

/// A number of the world with its spread and the row of the atlas that says so.
///
/// `low` and `high` are the 10th and 90th percentile of what is not known about `value`, which is
/// the median. A figure without spread has all three equal.
///
/// @param row id of the atlas row, or [#NO_ROW] for a number that is not from the atlas
/// @param rule id of the unknown it hangs on: figures of one rule are drawn together
public record Figure(double value, double low, double high, int row, int rule) {

  /// The row of a figure that is not of the atlas, such as a number in the question.
  public static final int NO_ROW = -1;

  /// Zero, without spread or source.
  public static final Figure ZERO = exact(0);

  public Figure {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "Figure: low %s, value %s and high %s are not in order.".formatted(low, value, high));
    }
  }

  /// A number without spread or source.
  public static Figure exact(double value) {
    return new Figure(value, value, value, NO_ROW, NO_ROW);
  }

  /// True when there is something to draw.
  public boolean uncertain() {
    return low < high;
  }

  /// The figure times a number that is certain and not negative, such as a distance.
  public Figure times(double factor) {
    return new Figure(value * factor, low * factor, high * factor, row, rule);
  }
}
