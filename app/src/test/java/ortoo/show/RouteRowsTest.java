package ortoo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Spread;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// However much is brought and however late it comes, a way has one line of 100 columns.
class RouteRowsTest {
  private final InventedAnswer invented = new InventedAnswer();

  /// The lines of one way, with so many tonnes.
  private RouteRows rows(Itinerary way, double tonnes) {
    var c = invented.consignment();
    var load = new Consignment(
        c.from(),
        c.to(),
        c.goods(),
        c.unit(),
        2,
        tonnes,
        c.valueUsd(),
        c.origin(),
        c.depart(),
        Optional.empty());
    return new RouteRows(invented.view(
        new Answer(load, Limits.NONE, 100, 1, List.of(way), List.of(), Optional.empty())));
  }

  private Itinerary way(double usd, double hours) {
    return new Itinerary(
        1,
        invented.byRoad(),
        Itinerary.Standing.PARETO,
        Optional.empty(),
        Optional.of(new Spread(
            new Percentiles(0.8 * usd, usd, 1.3 * usd),
            new Percentiles(0.8 * hours, hours, 1.5 * hours),
            0.9,
            0.3,
            OptionalDouble.of(0.5),
            0,
            0,
            0)));
  }

  @ParameterizedTest(name = "{0} USD, {1} h, {2} t")
  @CsvSource({
    "8000, 500, 3, USD, kg, '6,400–10,400', 16.7–31.3",
    "700000, 500, 3, USD, kg, '560,000–910,000', 16.7–31.3",
    "800000, 3600, 900, 1000 USD, t, '640–1,040', 120–225",
    "900000000, 1800, 900000, mn USD, 1000 t, '720–1,170', 60.0–112.5"
  })
  void aLineFits(
      double usd, double hours, double tonnes, String money, String mass, String range, String by) {
    var way = way(usd, hours);
    var rows = rows(way, tonnes);
    var line = rows.of(way);
    assertTrue(line.length() <= 100, line);
    assertTrue(line.contains("  " + range + " "), line);
    assertTrue(line.contains("  " + by + " "), line);
    var heads = rows.heads().getFirst().strip().split(" {2,}", -1);
    assertEquals(money, heads[0]);
    assertEquals(mass, heads[heads.length - 1]);
  }
}
