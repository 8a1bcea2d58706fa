package ortoo.landed.statement;

import java.util.List;
import java.util.Optional;
import ortoo.atlas.customs.Duty;
import ortoo.route.chance.Percentiles;

/// One line of a statement.
///
/// @param name what is paid: `freight`, `handling`, `duty`, `vat`, …
/// @param what for what, in words
/// @param base what the rate is taken of; NaN if not known
/// @param rate in words
/// @param formula how the sum comes about, in words
/// @param amount in `currency`; NaN if not known
/// @param usd whole cents; NaN if not known
/// @param spread in USD, over the draws; empty if nothing was drawn or the sum is not known
/// @param rows rows of the atlas it rests on
/// @param law the line of law, for what authorities ask
/// @param country whose authorities ask, where it is not the receiver's country
public record Line(
    Stage stage,
    String name,
    String what,
    double base,
    String rate,
    String formula,
    double amount,
    String currency,
    double usd,
    Optional<Percentiles> spread,
    List<Integer> rows,
    Optional<Duty> law,
    Optional<String> country) {

  public Line {
    rows = List.copyOf(rows);
  }

  /// A line in US dollars, not drawn yet.
  static Line usd(
      Stage stage, String name, String what, Reckoned reckoned, long cents, List<Integer> rows) {
    return new Line(
        stage,
        name,
        what,
        reckoned.base,
        reckoned.rate,
        reckoned.formula,
        cents / 100.0,
        "USD",
        cents / 100.0,
        Optional.empty(),
        rows,
        Optional.empty(),
        Optional.empty());
  }

  /// How a sum is reckoned, in words.
  record Reckoned(double base, String rate, String formula) {}

  public boolean known() {
    return !Double.isNaN(usd);
  }

  long cents() {
    return known() ? Math.round(100 * usd) : 0;
  }

  Line with(Percentiles drawn) {
    return new Line(
        stage,
        name,
        what,
        base,
        rate,
        formula,
        amount,
        currency,
        usd,
        Optional.of(drawn),
        rows,
        law,
        country);
  }
}
