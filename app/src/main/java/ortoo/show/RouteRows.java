package ortoo.show;

import static ortoo.show.TextLines.days;
import static ortoo.show.TextLines.padLeft;
import static ortoo.show.TextLines.padRight;
import static ortoo.show.TextLines.whole;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ortoo.route.Itinerary;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Spread;

/// The lines of figures in a table of ways: one a way, in columns that fit 100 characters however
/// large the consignment. Money of a million or more is told by the thousand or million.
final class RouteRows {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int MODES = 22;
  private static final int DAYS = 10;

  private final RoutesView view;
  /// USD that count as one in the table.
  private final double money;
  /// Kilograms that count as one.
  private final double mass;

  RouteRows(RoutesView view) {
    this.view = view;
    var all = view.answer().itineraries();
    money = scale(all.stream().mapToDouble(RouteRows::most).max().orElse(0));
    mass = scale(10 * all.stream().mapToDouble(this::co2e).max().orElse(0));
  }

  /// The two lines of heads.
  List<String> heads() {
    var due = view.answer().limits().deadline().isPresent();
    var drawn = view.answer().draws() > 0;
    var fit = drawn ? "P50" : "plan";
    var range = drawn ? "P10–P90" : "";
    return List.of(
        row(
            "",
            "",
            money == 1 ? "USD" : money == 1e3 ? "1000 USD" : "mn USD",
            "",
            "days",
            "",
            "arrives",
            due ? "on" : "",
            "",
            mass == 1 ? "kg" : mass == 1e3 ? "t" : "1000 t"),
        row("way", "modes", fit, range, fit, range, fit, due ? "time" : "", "transf.", "CO2e"));
  }

  String of(Itinerary i) {
    return row(
        "%d".formatted(i.id()),
        modes(i),
        whole(usd(i) / money),
        i.spread()
            .map(Spread::usd)
            .map(p -> "%s–%s".formatted(whole(p.p10() / money), whole(p.p90() / money)))
            .orElse(""),
        days(hours(i)),
        i.spread().map(Spread::hours).map(RouteRows::range).orElse(""),
        arrives(i),
        onTime(i.spread()),
        "%d".formatted(i.way().transfers()),
        whole(co2e(i) / mass));
  }

  /// The median of the draws; the plan where there are none.
  static double usd(Itinerary i) {
    return i.spread().map(s -> s.usd().p50()).orElseGet(() -> i.way().usd());
  }

  static double hours(Itinerary i) {
    return i.spread().map(s -> s.hours().p50()).orElseGet(() -> i.way().hours());
  }

  private static double most(Itinerary i) {
    return i.spread().map(s -> s.usd().p90()).orElseGet(() -> i.way().usd());
  }

  private double co2e(Itinerary i) {
    return i.way().co2eKg(view.answer().consignment().tonnes());
  }

  /// Six digits are as many as a column has room for twice; of mass, told after a gap, five.
  private static double scale(double most) {
    return most < 999_999.5 ? 1 : most < 999_999_500 ? 1e3 : 1e6;
  }

  private String modes(Itinerary i) {
    var modes = String.join(", ", view.modes(i));
    return modes.length() <= MODES ? modes : "all modes";
  }

  /// Days with a decimal, unless they are too many.
  private static String range(Percentiles p) {
    var text = "%s–%s".formatted(days(p.p10()), days(p.p90()));
    return text.length() <= DAYS || !Double.isFinite(p.p90())
        ? text
        : "%s–%s".formatted(whole(p.p10() / 24), whole(p.p90() / 24));
  }

  private String arrives(Itinerary i) {
    var hours = hours(i);
    var zone = view.answer().consignment().to().zone();
    return Double.isFinite(hours)
        ? DAY.format(RoutesView.local(i.way().depart() + 60 * hours, zone))
        : "never";
  }

  private static String onTime(Optional<Spread> spread) {
    var share = spread.map(Spread::onTime);
    return share.isPresent() && share.get().isPresent()
        ? "%.0f %%".formatted(100 * share.get().getAsDouble())
        : "";
  }

  private static String row(String... c) {
    return padLeft(c[0], 4)
        + "  " + padRight(c[1], MODES)
        + padLeft(c[2], 8) + "  " + padRight(c[3], 15)
        + padLeft(c[4], 6) + "  " + padRight(c[5], DAYS + 1)
        + padRight(c[6], 8)
        + padLeft(c[7], 5)
        + padLeft(c[8], 8)
        + padLeft(c[9], 7);
  }
}
