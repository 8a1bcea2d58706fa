package ortoo.route.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.Transfer;
import ortoo.route.Planner;
import ortoo.route.chance.Chance;
import ortoo.route.chance.Trial;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.trip.Limits;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// The course goes on: papers on the way, and what is not known of it. A kilometre is a minute and
/// a dollar; posts take an hour and no money.
class CustomsCasesTest {
  private static final String DEPART = "2025-06-02T08:00:00Z";

  /// Countries in a row, each with one place and territory, 60 km of road between them; trucks of
  /// the first go everywhere.
  private static Sketch row(String... territories) {
    var s = new Sketch().vehicle(Fleet.TRUCK, 1, 60, 1).clearance(0, 0, 1000, 8);
    for (var i = 0; i < territories.length; i++) {
      s.country("C" + i, "UTC", "none", territories[i]).places("C" + i, "p" + i);
      if (i > 0) {
        var x = "x" + i;
        s.link("p" + (i - 1), "p" + i, Mode.ROAD, 60, Set.of(), null, x)
            .crossing(x, "p" + (i - 1), "p" + i)
            .takes(x, "C" + (i - 1), 1, 0)
            .takes(x, "C" + i, 1, 0)
            .open(x, "C" + (i - 1), Sketch.DAILY, 0, 24)
            .open(x, "C" + i, Sketch.DAILY, 0, 24)
            .permit("C0", "C" + i, "bt");
      }
    }
    return s;
  }

  private static String told(Sketch s, String to) {
    var ways = new Planner(s.atlas()).pareto(s.load("p0", to, DEPART), Limits.NONE, () -> false);
    return String.join(", ", ways.stream().map(CustomsCasesTest::told).toList());
  }

  private static String told(Way way) {
    var acts = way.steps().stream()
        .filter(Step.Papers.class::isInstance)
        .map(step -> ((Step.Papers) step).act())
        .toList();
    return "%.0f h %.0f USD %s".formatted(way.hours(), way.usd(), acts);
  }

  @Test
  void case21_straightOverTheBorder_importIsClearedThere() {
    assertEquals("11 h 1060 USD [export, import]", told(row("T0", "T1"), "p1"));
  }

  @Test
  void case22_insideAUnion_thereIsNothingToClear() {
    assertEquals("3 h 60 USD []", told(row("U", "U"), "p1"));
  }

  @Test
  void case23_tirOnceAgainstTwoNationalTransits() {
    // 9 h on the road and at posts, 8 h of import. TIR 200 USD, 3 h; transits 50 and 60 USD, 2 h
    // each.
    var s = row("T0", "T1", "T2", "T3")
        .regime("tir", "T1 T2 T3", true, 200, 3)
        .regime("t1", "T1", false, 50, 2)
        .regime("t2", "T2", false, 60, 2);
    assertEquals(
        "21 h 1290 USD [export, t1, t2, import], 20 h 1380 USD [export, tir, import]",
        told(s, "p3"));
  }

  @Test
  void case24_aRegimeThatDoesNotGoThroughIsOpenedAnewInEachTerritory() {
    var s = row("T0", "T1", "T2", "T3").regime("transit", "T1 T2", false, 50, 2);
    assertEquals("21 h 1280 USD [export, transit, transit, import]", told(s, "p3"));
  }

  @Test
  void case25_unionGoodsLeaveTheUnionAndComeBackWithoutImport_yerevanToBishkek() {
    // As Armenia, Georgia, Russia, Kazakhstan, Kyrgyzstan: transit of Georgia, then free again.
    var s = row("EAEU", "GE", "EAEU", "EAEU", "EAEU").regime("ge-transit", "GE", false, 70, 3);
    assertEquals("15 h 310 USD [ge-transit]", told(s, "p4"));
  }

  @Test
  void case26_clearedGoodsDoNotLeaveAgain() {
    var s = row("T0", "T1", "T2");
    assertEquals("", told(s, "p2"));
    assertEquals("11 h 1060 USD [export, import]", told(s, "p1"));
  }

  @Test
  void case27_twoThousandKmAtOneUnknownRate_spreadAlikeInOneLinkOrTwenty() {
    var one = spread(1);
    var twenty = spread(20);
    assertEquals(one.p10(), twenty.p10(), 0.01);
    assertEquals(one.p90(), twenty.p90(), 0.01);
    // The rate is 1, from 0.5 to 2: P10 and P90 are 1,000 and 4,000 USD.
    assertEquals(1000, one.p10(), 60);
    assertEquals(4000, one.p90(), 240);
    assertTrue(one.p50() > 1900 && one.p50() < 2100, () -> "Median " + one.p50());
  }

  private static ortoo.route.chance.Percentiles spread(int links) {
    var s = new Sketch().vehicle(Fleet.WIDE, 1, 30, 1).country("C0", "UTC");
    s.rates.clear();
    s.rates.add(new Rate("wide", "*", new Figure(1, 0.5, 2, 0, 0), 0));
    s.places("C0", "p0");
    for (var i = 1; i <= links; i++) {
      s.places("C0", "p" + i).rail("p" + (i - 1), "p" + i, 2000.0 / links, 1520);
    }
    var goods = s.load("p0", "p" + links, DEPART);
    var way = new Planner(s.atlas()).pareto(goods, Limits.NONE, () -> false).getFirst();
    return Chance.judge(List.of(way), Trial.of(20_000, 7)).spreads().getFirst().usd();
  }

  @Test
  void case28_aTransferRowForThePlaceBeatsTheOneForAll() {
    var s = new Sketch().vehicle(Fleet.TRUCK, 1, 60, 1).country("C0", "UTC").places("C0", "p0 p1");
    s.road("p0", "p1", 60);
    s.transfer(Transfer.DOOR, "truck", java.util.Optional.of("p0"), 2, 25);
    assertEquals("3 h 85 USD []", told(s, "p1"));
  }

  @Test
  void case29_aPartLoadWaitsForThePartLeftEmpty() {
    // 60 km at 1 USD for the truck of four: 15 USD a load. It takes 40 h to fill: a quarter is
    // ours.
    var s = new Sketch().country("C0", "UTC").places("C0", "p0 p1").road("p0", "p1", 60);
    s.vehicle(Fleet.TRUCK, 1, 60, 1);
    s.loads.clear();
    s.loads.add(new Load("truck", Fleet.UNIT.id(), Figure.exact(4), Figure.exact(40), 0));
    assertEquals("31 h 15 USD []", told(s, "p1"));
    s.loads.clear();
    s.loads.add(new Load("truck", Fleet.UNIT.id(), Figure.exact(0.25), Figure.exact(40), 0));
    assertEquals("1 h 240 USD []", told(s, "p1"));
  }

  @Test
  void case30_anotherVehicleBringsNoRestedDriver() {
    // Eight hours are driven a day and eleven rested; 420 km are 7 h. The truck goes to p1 only,
    // the
    // car on from there: one hour more, the rest, six hours. Reloading takes 2 h.
    var s = new Sketch().country("C0", "UTC", "day", "T0").places("C0", "p0 p1 p2");
    s.rules.add(new DrivingRule("day", "day", 8, 1, 8, 11, 56, 45, 1, 0));
    s.vehicle(Fleet.TRUCK, 1, 60, 1).vehicle(Fleet.CAR, 1, 60, 1);
    s.road("p0", "p1", 420).road("p1", "p2", 420);
    s.transfers.clear();
    s.transfer(Transfer.DOOR, "truck", 0, 0).transfer("car", Transfer.DOOR, 0, 0);
    s.transfer("truck", "car", 2, 30);
    assertEquals("27 h 870 USD []", told(s, "p2"));
  }

  @Test
  void case31_aRegimeNotToBeHadForTheVehicle() {
    var s = row("T0", "T1", "T2").regime("tir", "T1 T2", true, 200, 3);
    assertEquals("17 h 1320 USD [export, tir, import]", told(s, "p2"));
    s.regimes.replaceAll(r -> Sketch.excluding(r, "truck"));
    assertEquals("", told(s, "p2"));
  }

  @Test
  void case32_aCountryIsPassedByMovingInIt_notByTouchingItsPost() {
    // To p9 and back there is nothing to do in C1; through it is 60 km on from its first post.
    var s = row("T0", "T0").places("C1", "q1").road("p1", "q1", 60);
    s.link("q1", "p0", Mode.ROAD, 60, Set.of(), null, "y").crossing("y", "q1", "p0");
    s.takes("y", "C0", 1, 0).takes("y", "C1", 1, 0);
    s.places("C0", "p9").road("p0", "p9", 60);
    var limits = new Limits(
        Set.of(),
        List.of("C1"),
        Limits.NONE.modes(),
        Limits.NONE.maxTransfers(),
        Limits.NONE.deadline(),
        20,
        8,
        List.of(),
        0.05);
    var ways = new Planner(s.atlas()).pareto(s.load("p0", "p9", DEPART), limits, () -> false);
    assertEquals(
        List.of("p1", "q1"),
        ways.getFirst().places().stream()
            .map(ortoo.atlas.network.Place::id)
            .filter(id -> id.startsWith("q") || id.equals("p1"))
            .toList());
  }
}
