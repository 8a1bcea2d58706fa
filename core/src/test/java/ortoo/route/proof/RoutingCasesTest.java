package ortoo.route.proof;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.route.Planner;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Mode;

/// Routing as a course: numbered cases, simplest first, each added up by hand.
///
/// The truck does 60 km/h at 1 USD a km, so a kilometre is a minute and a dollar; a train does 30
/// km/h at 0.1 USD. Doors and papers are free where a case does not say otherwise. The answer is
/// the front, cheapest first, as `hours h USD`. 2 June 2025 is a Monday.
class RoutingCasesTest {
  private static final Set<DayOfWeek> WORKDAYS =
      Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

  private static Sketch world() {
    return new Sketch()
        .vehicle(Fleet.TRUCK, 1, 60, 1)
        .vehicle(Fleet.WIDE, 1, 30, 0.1)
        .vehicle(Fleet.NARROW, 1, 30, 0.1)
        .vehicle(Fleet.SHIP, 1, 30, 0)
        .clearance(0, 0, 0, 0);
  }

  private static void assertFront(String front, Sketch sketch, Consignment goods) {
    assertEquals(
        front,
        new Planner(sketch.atlas())
            .pareto(goods, Limits.NONE, () -> false).stream()
                .map(way -> "%s h %.0f USD"
                    .formatted("%.1f".formatted(way.hours()).replace(".0", ""), way.usd()))
                .collect(Collectors.joining(", ")));
  }

  private static void assertFront(String front, Sketch sketch, String depart) {
    assertFront(front, sketch, sketch.load("A", "Z", depart));
  }

  /// Countries AA and BB, 60 km of road on either side of posts a and b, 6 km between them, each
  /// post an hour's work. Trucks of AA may go to BB.
  private static Sketch border(String zoneA, String zoneB) {
    return world()
        .country("AA", zoneA)
        .country("BB", zoneB)
        .places("AA", "A a")
        .places("BB", "b Z")
        .road("A", "a", 60)
        .link("a", "b", Mode.ROAD, 6, Set.of(), null, "x")
        .road("b", "Z", 60)
        .crossing("x", "a", "b")
        .takes("x", "AA", 1, 10)
        .takes("x", "BB", 1, 20)
        .open("x", "AA", Sketch.DAILY, 0, 24)
        .permit("AA", "BB", "bt");
  }

  @Test
  void case01_oneRoad_120kmAre2hAnd120Usd() {
    var s = world().country("AA", "UTC").places("AA", "A Z").road("A", "Z", 120);
    assertFront("2 h 120 USD", s, "2025-06-02T08:00:00Z");
  }

  @Test
  void case02_trainAndTruck_neitherBeatsTheOther() {
    var s = world()
        .country("AA", "UTC")
        .places("AA", "A Z")
        .road("A", "Z", 120)
        .rail("A", "Z", 120, 1520);
    assertFront("4 h 12 USD, 2 h 120 USD", s, "2025-06-02T08:00:00Z");
  }

  @Test
  void case03_oneBorder_1h_1h_6min_1h_1h_and126kmPlus10Plus20Usd() {
    var s = border("UTC", "UTC").open("x", "BB", Sketch.DAILY, 0, 24);
    assertFront("4.1 h 156 USD", s, "2025-06-02T08:00:00Z");
  }

  @Test
  void case04_aBorderIsCountedOnce_outboundThereInboundHere() {
    var s = border("UTC", "UTC").open("x", "BB", Sketch.DAILY, 0, 24);
    s.times.clear();
    s.time("x", "AA", Mode.ROAD, Direction.OUTBOUND, 1, 10);
    s.time("x", "AA", Mode.ROAD, Direction.INBOUND, 50, 500);
    s.time("x", "BB", Mode.ROAD, Direction.INBOUND, 2, 20);
    s.time("x", "BB", Mode.ROAD, Direction.OUTBOUND, 50, 500);
    assertFront("5.1 h 156 USD", s, "2025-06-02T08:00:00Z");
  }

  @Test
  void case05_workNotDoneAtClosingGoesOnNextMorning() {
    // At b at 17:30; half an hour till 18:00, the other half from 8:00: 8:30, at Z 9:30.
    var s = border("UTC", "UTC").open("x", "BB", Sketch.DAILY, 8, 18);
    assertFront("18.1 h 156 USD", s, "2025-06-02T15:24:00Z");
  }

  @Test
  void case06_fridayAfterClosingBeforeAHoliday_tuesdayMorning() {
    // At b on Friday at 18:06. Shut at the weekend and on Monday; Tuesday 8:00 to 9:00, at Z 10:00.
    var s = border("UTC", "UTC").open("x", "BB", WORKDAYS, 8, 18, "BB").holiday("BB", "2025-06-09");
    assertFront("90 h 156 USD", s, "2025-06-06T16:00:00Z");
  }

  @Test
  void case07_eachSideKeepsItsOwnTime() {
    // BB is five hours ahead: 9 to 18 there is 4 to 13 UTC. At b at 12:06, done 13:00 - six minutes
    // short of an hour - and at 4:06 next day; at Z at 5:06.
    var s = border("UTC", "Asia/Almaty").open("x", "BB", Sketch.DAILY, 9, 18);
    assertFront("19.1 h 156 USD", s, "2025-06-02T10:00:00Z");
  }

  @Test
  void case08_aClosureIsWaitedOut() {
    // Both sides shut on 2 and 3 June; at a since 9:00. 4 June 0:00 to 1:00, b till 2:06, Z 3:06.
    var s = border("UTC", "UTC")
        .open("x", "BB", Sketch.DAILY, 0, 24)
        .closed("x", "2025-06-02", "2025-06-03");
    assertFront("43.1 h 156 USD", s, "2025-06-02T08:00:00Z");
  }

  @Test
  void case09_aSeasonalRoadOpensOnTheTenth() {
    var s = world()
        .country("AA", "UTC")
        .places("AA", "A Z")
        .link("A", "Z", Mode.ROAD, 60, Set.of(), "06-10 09-30", null);
    assertFront("169 h 60 USD", s, "2025-06-03T00:00:00Z");
  }

  @Test
  void case10_theWeeklySailing_thursdayToWednesdayNoon() {
    // Ready on Thursday at 12:00; six days' wait, ten hours' sailing.
    var s = world()
        .country("AA", "UTC")
        .places("AA", "A Z")
        .ship("A", "Z", Set.of(WEDNESDAY), 0, 12, 10, 300);
    assertFront("154 h 300 USD", s, "2025-06-05T12:00:00Z");
  }

  @Test
  void case11_aSailingEveryWeekOnDaysNotKnown_isWaitedForHalfAWeek() {
    var s =
        world().country("AA", "UTC").places("AA", "A Z").ship("A", "Z", Set.of(), 7, 0, 10, 300);
    assertFront("94 h 300 USD", s, "2025-06-05T12:00:00Z");
  }

  @Test
  void case12_aChangeOfGauge_10hAnd50Usd() {
    var s = world()
        .country("AA", "UTC")
        .places("AA", "A m Z")
        .rail("A", "m", 300, 1520)
        .rail("m", "Z", 300, 1435)
        .transfer("wide", "narrow", 10, 50);
    assertFront("30 h 110 USD", s, "2025-06-02T00:00:00Z");
  }

  private static Sketch ruled(DrivingRule rule) {
    var s = world().country("AA", "UTC", "law", "AA").places("AA", "A Z");
    s.rules.add(rule);
    return s;
  }

  @Test
  void case13_theDailyRest_10hOfDrivingWith50MinOfBreaksAnd11hOfRest() {
    var s = ruled(new DrivingRule("law", "", 4.5, 0.75, 9, 11, 56, 45, 1, 0));
    s.road("A", "Z", 600);
    assertFront("21.8 h 600 USD", s, "2025-06-02T00:00:00Z");
  }

  @Test
  void case14_theWeeklyRest_9hDaily_6hWeekly_9h() {
    // 15 h a week: 9, rest 10, 6, rest 40, 9. The weekly rest at once would be 9, 40, 9, 10, 6.
    var s = ruled(new DrivingRule("law", "", 9, 0, 9, 10, 15, 40, 1, 0));
    s.road("A", "Z", 24 * 60);
    assertFront("74 h 1440 USD", s, "2025-06-02T00:00:00Z");
  }

  @Test
  void case15_theWeeklyRestInPlaceOfADailyOne_9h40h8h() {
    // As it falls due: 9, rest 10, 6, rest 40, 2 = 67 h. Taken early: 9, rest 40, 8 = 57 h.
    var s = ruled(new DrivingRule("law", "", 9, 0, 9, 10, 15, 40, 1, 0));
    s.road("A", "Z", 17 * 60);
    assertFront("57 h 1020 USD", s, "2025-06-02T00:00:00Z");
  }

  /// A border like [#border], 7 hours' drive to it and 4 after it; 8 hours a day, 8 hours' rest.
  private static Sketch longDrive(String km) {
    var s = world()
        .country("AA", "UTC", "law", "AA")
        .country("BB", "UTC", "law", "BB")
        .places("AA", "A a")
        .places("BB", "b Z")
        .road("A", "a", Double.parseDouble(km))
        .link("a", "b", Mode.ROAD, 0, Set.of(), null, "x")
        .road("b", "Z", 240)
        .crossing("x", "a", "b")
        .takes("x", "AA", 2, 0)
        .takes("x", "BB", 1, 0)
        .open("x", "AA", Sketch.DAILY, 8, 18)
        .open("x", "BB", Sketch.DAILY, 0, 24)
        .permit("AA", "BB", "bt");
    s.rules.add(new DrivingRule("law", "", 8, 0, 8, 8, 60, 40, 1, 0));
    return s;
  }

  @Test
  void case16_waitingAtAPostCountsAsRest() {
    // At a at 17:00, through at 9:00 next day: 16 h stood. Then 1 h and 4 h without another rest.
    assertFront("28 h 660 USD", longDrive("420"), "2025-06-02T10:00:00Z");
  }

  @Test
  void case17_standingOnAtAPostMakesARest_6hMore() {
    // At a at 15:00, through at 17:00, at b through at 18:00. A rest falls due after one hour: 8 h,
    // at Z at 6:00. Standing on at a until 23:00 and going on from b at 0:00: at Z at 4:00.
    assertFront("20 h 660 USD", longDrive("420"), "2025-06-02T08:00:00Z");
  }

  @Test
  void case18_aBilateralPostPassesNoThirdGoods() {
    var s = border("UTC", "UTC").open("x", "BB", Sketch.DAILY, 0, 24);
    s.crossings.clear();
    s.crossing("x", "a", "b", true, true);
    assertFront("4.1 h 156 USD", s, "2025-06-02T08:00:00Z");
    s.country("CC", "UTC").places("CC", "c");
    s.crossing("y", "b", "c").takes("y", "BB", 1, 0).takes("y", "CC", 1, 0);
    s.link("b", "c", Mode.ROAD, 6, Set.of(), null, "y").permit("AA", "CC", "bt");
    s.regime("tir", "BB CC", true, 0, 0);
    assertFront("", s, s.load("A", "c", "2025-06-02T08:00:00Z"));
  }

  @Test
  void case19_aTruckThatMayNotEnter_itsGoodsGoOnByRail() {
    // Truck to a 1 h; into wagons 3 h, 30 USD; posts 1 h each, 6 km by rail 12 min, 0.6 USD; into a
    // truck of BB 3 h, 30 USD; 1 h to Z.
    var s = border("UTC", "UTC").open("x", "BB", Sketch.DAILY, 0, 24);
    s.permits.clear();
    s.link("a", "b", Mode.RAIL, 6, Set.of(1520), null, "x");
    s.transfer("truck", "wide", 3, 30).transfer("wide", "truck", 3, 30);
    assertFront("10.2 h 211 USD", s, "2025-06-02T08:00:00Z");
  }

  @Test
  void case20_aTruckOfTheReceiverMayFetchWhatTheSendersMayNotBring() {
    var s = border("UTC", "UTC").open("x", "BB", Sketch.DAILY, 0, 24);
    s.permits.clear();
    assertFront("", s, "2025-06-02T08:00:00Z");
    s.permit("BB", "AA", "b");
    assertFront("4.1 h 156 USD", s, "2025-06-02T08:00:00Z");
    assertFront("", s, Fleet.carriedBy(s.load("A", "Z", "2025-06-02T08:00:00Z"), "AA"));
  }
}
