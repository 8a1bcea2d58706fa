package ortoo.landed.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ortoo.landed.statement.Line.Reckoned;
import ortoo.route.step.Charge;
import ortoo.unit.Figure;

/// Tells in words how sums of a statement come about.
final class Words {
  private static final MathContext FOUR = new MathContext(4);

  private Words() {}

  /// A number of four digits that count.
  static String number(double value) {
    var rounded = new BigDecimal(value).round(FOUR);
    return value == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// A sum with cents.
  static String money(double usd) {
    return Double.isNaN(usd) ? "unknown" : String.format(Locale.ROOT, "%,.2f", usd);
  }

  /// What is paid along the way, at its central figures.
  static Reckoned part(Part part) {
    var charges = part.summed();
    var formula = charges.stream().map(Words::product).collect(Collectors.joining(" + "));
    var usd = part.cents() / 100.0;
    if (part.km() > 0) {
      return new Reckoned(part.km(), "%s USD/km".formatted(number(usd / part.km())), formula);
    }
    var first = charges.getFirst();
    if (part.name().equals("guarantee")) {
      var pct = first.figures().getFirst().value();
      return new Reckoned(100 * first.factor(), "%s %%".formatted(number(pct)), formula);
    }
    return new Reckoned(first.factor(), price(first), formula);
  }

  /// The price, and what share of a vehicle pays it.
  private static String price(Charge charge) {
    var price = "%s USD".formatted(number(charge.figures().getFirst().value()));
    var share =
        charge.figures().stream().skip(1).mapToDouble(Figure::value).reduce(1, (a, b) -> a * b);
    var count = charge.factor() == 1 ? "" : "%s × ".formatted(number(charge.factor()));
    return count + (share == 1 ? price : "%s × %s".formatted(price, number(share)));
  }

  private static String product(Charge charge) {
    var figures = figures(charge);
    return figures.isEmpty()
        ? number(charge.factor())
        : "%s × %s".formatted(number(charge.factor()), figures);
  }

  private static String figures(Charge charge) {
    return charge.figures().stream()
        .map(figure -> number(figure.value()))
        .collect(Collectors.joining(" × "));
  }

  /// A share of a value.
  static Reckoned share(double value, double share, String what) {
    return new Reckoned(
        value,
        "%s %%%s".formatted(number(100 * share), what),
        "%s × %s".formatted(money(value), number(share)));
  }

  /// `a, b and c`.
  static String and(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : "%s and %s"
            .formatted(String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
  }
}
