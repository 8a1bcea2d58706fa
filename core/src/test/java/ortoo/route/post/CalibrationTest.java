package ortoo.route.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.PostTime;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// From observations to parameters, by cases that can be reckoned in the head.
class CalibrationTest {

  /// `hours`: the post's day, 0-24 or 6-18. `slow`: share × extra of its spell. `reload`: hours
  /// of a handling row of its own. 2023 is the latest year, 2022 weighs a half, 2021 an eighth
  /// (a quarter by age, half of it for quarantine).
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # promise                       | direction | hours | slow    | reload | seen           | median
      one year is taken as it is      | inbound   | 0-24  |         |        | 2023:8         | 8
      a later year weighs twice       | inbound   | 0-24  |         |        | 2023:8 2022:1  | 4
      quarantine weighs half          | inbound   | 0-24  |         |        | 2023:16 2021:2 | 12.699
      closed hours are taken out      | inbound   | 6-18  |         |        | 2023:10        | 5
      and the wait for opening, 3 h   | outbound  | 6-18  |         |        | 2023:10        | 3.498
      but no more than half           | outbound  | 6-18  |         |        | 2023:4         | 1
      the mean of slow spells         | outbound  | 0-24  | .25 × 8 |        | 2023:10        | 8
      never more than half            | outbound  | 0-24  | .25 × 8 |        | 2023:3         | 1.5
      spells are waited for once      | inbound   | 0-24  | .25 × 8 |        | 2023:10        | 10
      reloading is a transfer         | outbound  | 0-24  |         | 3      | 2023:10        | 7
      done before leaving, by road    | inbound   | 0-24  |         | 3      | 2023:10        | 10
      """)
  void ownYearsFreedOfWhatThePlanAdds(
      String promise,
      String direction,
      String hours,
      String slow,
      String reload,
      String seen,
      double median) {
    var world = new SmallWorld().open(hours).spell(slow).reload(reload);
    var way = Direction.valueOf(direction.toUpperCase(java.util.Locale.ROOT));
    for (var year : seen.split(" ", -1)) {
      var parts = year.split(":", -1);
      world.seen(way, Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), 20);
    }
    assertEquals(median, figures(world, way).hours().value(), 0.001);
  }

  @Test
  void theSpreadShrinksWithTheYears() {
    var one = new SmallWorld().open("0-24").seen(Direction.INBOUND, 2023, 4, 20);
    // e^(1.2816 × 0.82) = 2.860
    assertEquals(4 * 2.860, figures(one, Direction.INBOUND).hours().high(), 0.01);
    // weights 1 and 1/2 are worth 2.25 / 1.25 = 1.8 years: e^(1.2816 × 0.82 / √1.8) = 2.189
    var two = one.seen(Direction.INBOUND, 2022, 4, 20);
    assertEquals(4 / 2.189, figures(two, Direction.INBOUND).hours().low(), 0.01);
  }

  @Test
  void theOwnRowWins() {
    var world = new SmallWorld()
        .open("0-24")
        .seen(Direction.INBOUND, 2023, 8, 20)
        .time(new PostTime(
            "x",
            "AA",
            Mode.ROAD,
            Direction.INBOUND,
            Optional.empty(),
            new Figure(3, 1, 9, 40, 0),
            new Figure(30, 10, 90, 40, 1),
            40));
    var figures = figures(world, Direction.INBOUND);
    assertEquals(3, figures.hours().value());
    assertEquals("own parameter row", figures.basis());
    assertEquals(List.of(40), figures.rows());
  }

  @Test
  void containersMayHaveARowOfTheirOwn() {
    var world = new SmallWorld()
        .open("0-24")
        .time(new PostTime(
            "x",
            "AA",
            Mode.ROAD,
            Direction.INBOUND,
            Optional.empty(),
            Figure.exact(3),
            Figure.exact(30),
            40))
        .time(new PostTime(
            "x",
            "AA",
            Mode.ROAD,
            Direction.INBOUND,
            Optional.of(true),
            Figure.exact(7),
            Figure.exact(30),
            41));
    var posts = new Calibration(world.atlas());
    assertEquals(7, hours(posts, true));
    assertEquals(3, hours(posts, false));
  }

  private static double hours(Calibration posts, boolean boxed) {
    return posts
        .find("x", "AA", Mode.ROAD, Direction.INBOUND, boxed)
        .orElseThrow()
        .hours()
        .value();
  }

  @Test
  void aFigureLeadsToItsLatestRowAndNamesItsUnknown() {
    var world = new SmallWorld()
        .open("0-24")
        .seen(Direction.INBOUND, 2022, 4, 20)
        .seen(Direction.INBOUND, 2023, 4, 20);
    var posts = new Calibration(world.atlas());
    var figures = posts.find("x", "AA", Mode.ROAD, Direction.INBOUND, false).orElseThrow();
    assertEquals(List.of(101, 100), figures.rows());
    assertEquals(101, figures.hours().row());
    assertEquals(
        "calibration:x AA road inbound/hours", posts.rules().get(figures.hours().rule()));
    assertTrue(figures.hours().rule() >= world.atlas().rules().size());
    assertEquals(
        "hours: own means of 2 years (2022, 2023); payments: own means of 2 years (2022, 2023)",
        figures.basis());
  }

  @Test
  void anUnstatedDirectionIsNoParameter() {
    var world = new SmallWorld().open("0-24").seen(Direction.UNSTATED, 2023, 80, 5000);
    var figures = figures(world, Direction.INBOUND);
    assertEquals(4, figures.hours().value(), 1e-9, "the last resort");
    assertTrue(figures.basis().contains("no post of this atlas"), figures.basis());
  }

  @Test
  void anUnmeasuredSideTakesTheSpreadOfItsKind() {
    var world = new SmallWorld().open("0-24");
    for (var id : List.of("p", "q", "r", "s")) {
      var hours = id.equals("s") ? 16 : 2;
      world
          .crossing(id)
          .time(new PostTime(
              id,
              "AA",
              Mode.ROAD,
              Direction.INBOUND,
              Optional.empty(),
              Figure.exact(hours),
              Figure.exact(50),
              60));
    }
    var figures = figures(world, Direction.INBOUND);
    // Geometric mean of 2, 2, 2, 16 = (128)^(1/4) = 3.364: one bad post stays one post.
    assertEquals(3.364, figures.hours().value(), 0.001);
    // Between sides ln 8 / 2 = 1.040, with the year √(1.040² + 0.82²) = 1.324: a factor of 5.46.
    assertEquals(3.364 * 5.46, figures.hours().high(), 0.02);
    assertTrue(
        figures.basis().startsWith("hours: 4 sides of the kind road customs"), figures.basis());
  }

  @Test
  void aSideThatIsNotThereHasNoFigures() {
    var posts = new Calibration(new SmallWorld().open("0-24").atlas());
    assertEquals(
        Optional.empty(), posts.find("nowhere", "AA", Mode.ROAD, Direction.INBOUND, false));
  }

  private static PostFigures figures(SmallWorld world, Direction direction) {
    return new Calibration(world.atlas())
        .find("x", "AA", Mode.ROAD, direction, false)
        .orElseThrow();
  }
}
