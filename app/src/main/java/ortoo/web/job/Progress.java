package ortoo.web.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Spread;
import ortoo.show.text.Json;

/// What is known of the spreads while trips are drawn, as JSON.
final class Progress {

  private Progress() {}

  static String none(int trips, int of) {
    return of(trips, of, List.of());
  }

  /// @param spreads one an itinerary, in their order
  static String of(int trips, int of, List<Spread> spreads) {
    var all = new ArrayList<Map<String, @Nullable Object>>();
    for (var spread : spreads) {
      all.add(Json.object(
          "itinerary", all.size() + 1,
          "usd", percentiles(spread.usd(), 2),
          "hours", percentiles(spread.hours(), 4)));
    }
    return Json.line(Json.object("trips", trips, "of", of, "spreads", all));
  }

  private static Map<String, @Nullable Object> percentiles(Percentiles of, int decimals) {
    return Json.object(
        "p10", number(of.p10(), decimals),
        "p50", number(of.p50(), decimals),
        "p90", number(of.p90(), decimals));
  }

  /// A number with at most so many decimals; null where no trip arrives.
  private static @Nullable Double number(double value, int decimals) {
    var scale = Math.pow(10, decimals);
    return Double.isFinite(value) ? Math.rint(value * scale) / scale : null;
  }
}
