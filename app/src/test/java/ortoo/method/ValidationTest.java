package ortoo.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Place;
import ortoo.data.AtlasFolder;
import ortoo.method.PublishedTrip.Measure;
import ortoo.route.Planner;
import ortoo.route.chance.Chance;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Trial;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.Departures;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// Published whole trips beside what the model draws; never tuned to.
class ValidationTest {
  private static final Instant DEPART = Instant.parse("2025-04-02T02:00:00Z");
  private static final int DRAWS = 4000;
  private static final long SEED = 1;

  private final Atlas atlas = AtlasFolder.load(Golden.top().resolve("data/steppe"));
  private final Planner planner = new Planner(atlas);

  @Test
  void publishedTripsLieInWhatIsDrawn() throws IOException {
    var published = published();
    var lines = new StringBuilder("""
        | published trip | year | unit | published | P10 | P50 | P90 | inside | asked |
        | --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- |
        """);
    var misses = new StringBuilder();
    var inside = 0;
    var above = 0;
    var wrong = new ArrayList<String>();
    for (var trip : PublishedTrips.ALL) {
      var rows = trip.rows().stream().map(published::get).toList();
      assertTrue(rows.stream().allMatch(r -> r != null), () -> "no such row: " + trip.rows());
      var low = rows.getFirst();
      var way = measured(plan(trip), trip.measure());
      var part = trip.km() == 0 ? 1 : way.km() / trip.km();
      var least = part * value(low, trip);
      var most = part * value(rows.getLast(), trip);
      var middle = (least + most) / 2;
      var drawn = draw(way, trip.measure());
      var hit = drawn.p10() <= middle && middle <= drawn.p90();
      inside += hit ? 1 : 0;
      above += middle > drawn.p50() ? 1 : 0;
      var name = trip.rows().getFirst().replace(", low", "");
      if (hit != trip.miss().isEmpty()) {
        wrong.add("%s: %s, published %s".formatted(name, drawn, middle));
      }
      lines.append("| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
          .formatted(
              name,
              low.year(),
              trip.measure() == Measure.USD ? "USD" : "days",
              published(least, most) + (part == 1 ? "" : " (of " + figure(value(low, trip)) + ")"),
              figure(drawn.p10()),
              figure(drawn.p50()),
              figure(drawn.p90()),
              hit ? "yes" : "no",
              trip.asked()));
      if (!hit) {
        misses.append("- *%s*: %s%n".formatted(name, trip.miss()));
      }
    }
    var n = PublishedTrips.ALL.size();
    lines.append("%n%d of %d inside P10-P90 (%.0f %%). ".formatted(inside, n, 100.0 * inside / n));
    lines.append("In %d the published figure is above the median.%n%n".formatted(above));
    assertEquals(List.of(), wrong, "a miss without a word, or a word without a miss");
    Golden.assertSection("validation.md", "trips", lines.toString() + misses);
  }

  private static String published(double least, double most) {
    return least == most ? figure(least) : figure(least) + "-" + figure(most);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
  }

  private static double value(Row row, PublishedTrip trip) {
    return trip.measure() != Measure.USD && row.unit().equals("h") ? row.value() / 24 : row.value();
  }

  private Percentiles draw(Way way, Measure measure) {
    var spread = Chance.judge(List.of(way), Trial.of(DRAWS, SEED).over(planner.rules()))
        .spreads()
        .getFirst();
    if (measure == Measure.USD) {
      return spread.usd();
    }
    var hours = spread.hours();
    return new Percentiles(hours.p10() / 24, hours.p50() / 24, hours.p90() / 24);
  }

  /// The best planned way by ranking cost.
  private Way plan(PublishedTrip trip) {
    var unit = atlas.carriage().units().stream()
        .filter(u -> u.id().equals(trip.unit()))
        .findFirst()
        .orElseThrow();
    var kind = trip.unit().equals("car") ? "car" : "general";
    var goods = atlas.carriage().goods().stream()
        .filter(g -> g.id().equals(kind))
        .findFirst()
        .orElseThrow();
    var units = trip.unit().equals("car") ? 8 : 1;
    var from = place(trip.from());
    var consignment = new Consignment(
        from,
        place(trip.to()),
        goods,
        unit,
        units,
        units * unit.payloadTonnes(),
        units * goods.valueUsd(),
        from.country(),
        DEPART,
        Optional.empty());
    var limits = new Limits(
        Set.of(),
        trip.via(),
        trip.modes(),
        OptionalInt.empty(),
        Optional.empty(),
        Limits.NONE.valueOfDayUsd(),
        Limits.NONE.corridors(),
        List.of(),
        Limits.NONE.tolerance());
    return planner.pareto(consignment, limits, () -> false).stream()
        .min(java.util.Comparator.comparingDouble(w -> Planner.rank(w, limits.valueOfDayUsd())))
        .orElseThrow(() -> new IllegalStateException("No way for " + trip));
  }

  private Place place(String id) {
    return atlas.network().places().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No place " + id));
  }

  /// Without what happens at the doors, and leaving at once, where that is what was published.
  private static Way measured(Way way, Measure measure) {
    if (measure == Measure.DAYS) {
      return way;
    }
    var steps = new ArrayList<>(way.steps());
    while (atDoor(steps.getFirst())) {
      steps.removeFirst();
    }
    while (atDoor(steps.getLast())) {
      steps.removeLast();
    }
    if (steps.getFirst() instanceof Step.Ride ride) {
      steps.set(0, atOnce(ride));
    }
    return new Way(way.depart(), steps);
  }

  private static boolean atDoor(Step step) {
    return step instanceof Step.Handling
        || step instanceof Step.Consolidation
        || step instanceof Step.Papers;
  }

  private static Step.Ride atOnce(Step.Ride ride) {
    var d = ride.departures();
    var now = new Departures(0, 0, 0, 0, d.firstDay(), d.lastDay(), d.clock());
    return new Step.Ride(
        ride.from(),
        ride.to(),
        ride.service(),
        ride.vehicle(),
        ride.route(),
        ride.links(),
        ride.km(),
        now,
        ride.hours(),
        ride.charges());
  }

  private record Row(String what, double value, String unit, String year) {}

  private static Map<String, Row> published() throws IOException {
    var rows = new HashMap<String, Row>();
    try (var csv =
        CsvReader.builder().ofNamedCsvRecord(Golden.top().resolve("data/steppe/unit_costs.csv"))) {
      for (var row : csv) {
        if (row.getField("confidence").equals("cited")) {
          var what = row.getField("what");
          rows.put(
              what,
              new Row(
                  what,
                  Double.parseDouble(row.getField("value")),
                  row.getField("unit"),
                  row.getField("year")));
        }
      }
    }
    return rows;
  }
}
