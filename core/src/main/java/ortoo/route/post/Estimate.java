package ortoo.route.post;

import java.util.List;
import ortoo.unit.Figure;

/// A median with a lognormal spread, and what it rests on.
///
/// @param sigma standard deviation of the logarithm of what is not known
/// @param rows ids of atlas rows, the latest first; never empty save for the last resort
record Estimate(double median, double sigma, List<Integer> rows, String basis) {

  /// The 90th percentile of a standard normal: a figure's `low` and `high` lie that far out.
  private static final double Z90 = 1.2815515655446004;

  Estimate {
    rows = List.copyOf(rows);
  }

  Figure figure(int rule) {
    var factor = Math.exp(Z90 * sigma);
    var row = rows.isEmpty() ? Figure.NO_ROW : rows.getFirst();
    return new Figure(median, median / factor, median * factor, row, rule);
  }

  /// The spread that a low and a high say, as the standard deviation of the logarithm.
  static double sigma(Figure figure) {
    return figure.low() > 0 ? Math.log(figure.high() / figure.low()) / (2 * Z90) : 0;
  }
}
