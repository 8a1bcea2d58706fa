package ortoo.route.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ortoo.route.chance.Watch;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.study.Study;
import ortoo.unit.Mode;

/// Where there is no way the answer says why, and what to relax.
class WhyNoneTest {
  private static final Set<Mode> ALL = EnumSet.allOf(Mode.class);

  /// By road from A in AA by b in BB to Z in CC; to Y in AA by rail alone, then by truck.
  private static Sketch world() {
    var s = new Sketch()
        .vehicle(Fleet.TRUCK, 1, 60, 1)
        .vehicle(Fleet.WIDE, 1, 30, 1)
        .transfer("wide", "truck", 1, 1)
        .clearance(0, 0, 0, 0);
    for (var c : List.of("AA", "BB", "CC")) {
      s.country(c, "UTC", "none", "T");
    }
    s.places("AA", "A m Y island").places("BB", "b").places("CC", "Z");
    s.road("m", "Y", 60).rail("A", "m", 60, 1520);
    for (var border : List.of("A b x AA BB", "b Z y BB CC")) {
      var w = border.split(" ", -1);
      s.link(w[0], w[1], Mode.ROAD, 60, Set.of(), null, w[2]).crossing(w[2], w[0], w[1]);
      s.takes(w[2], w[3], 1, 0).takes(w[2], w[4], 1, 0);
    }
    return s.permit("AA", "BB", "bt").permit("AA", "CC", "bt");
  }

  private static Limits limits(String avoid, String via, Set<Mode> modes, int most) {
    return new Limits(
        avoid.isEmpty() ? Set.of() : Set.of(avoid.split(" ", -1)),
        via.isEmpty() ? List.of() : List.of(via.split(" ", -1)),
        modes,
        most < 0 ? OptionalInt.empty() : OptionalInt.of(most),
        Optional.empty(),
        20,
        8,
        List.of(),
        0.05);
  }

  private static void assertNone(
      String reason, String remedy, Sketch s, Consignment goods, Limits limits) {
    var none =
        Study.of(s.atlas()).routes(goods, limits, 0, 1, Watch.NONE).none().orElseThrow();
    assertEquals(reason, none.reason());
    assertEquals(remedy, none.remedy());
  }

  private static Consignment load(Sketch s, String to) {
    return s.load("A", to, "2025-06-02T08:00:00Z");
  }

  @Test
  void anAvoidedCountry() {
    var s = world();
    assertNone(
        "No way: every way passes BB, which is avoided.",
        "take BB out of --avoid.",
        s,
        load(s, "Z"),
        limits("BB", "", ALL, -1));
  }

  @Test
  void aWaypointNoWayPasses() {
    var s = world();
    assertNone(
        "No way: none passes island.",
        "take island out of --via.",
        s,
        load(s, "Z"),
        limits("", "island", ALL, -1));
  }

  @Test
  void aModeThatIsMissing() {
    var s = world();
    assertNone(
        "No way: none goes by road alone.",
        "add rail to --modes.",
        s,
        load(s, "Y"),
        limits("", "", Set.of(Mode.ROAD), -1));
  }

  @Test
  void tooFewTransfers() {
    var s = world();
    assertNone(
        "No way: every way has more than 0 transfers.",
        "raise --max-transfers to 1.",
        s,
        load(s, "Y"),
        limits("", "", ALL, 0));
  }

  @Test
  void aCarrierThatMayNotGo() {
    var s = world();
    assertNone(
        "No way: every way needs a truck that is not registered in CC.",
        "leave out --carrier CC.",
        s,
        Fleet.carriedBy(load(s, "Z"), "CC"),
        limits("", "", ALL, -1));
  }

  @Test
  void eitherOfTwo() {
    // By road through BB, which is avoided; by rail past it, which is not among the modes.
    var s = world();
    s.link("A", "Z", Mode.RAIL, 60, Set.of(1520), null, "z").crossing("z", "A", "Z");
    s.takes("z", "AA", 1, 0).takes("z", "CC", 1, 0);
    assertNone(
        "No way. With all other limits kept: every way passes BB, which is avoided; "
            + "none goes by road alone.",
        "take BB out of --avoid, or add rail to --modes.",
        s,
        load(s, "Z"),
        limits("BB", "", Set.of(Mode.ROAD), -1));
  }

  @Test
  void severalTogether() {
    var s = world();
    assertNone(
        "No way: every way goes against at least 2 of the limits.",
        "take BB out of --avoid, and add road to --modes.",
        s,
        load(s, "Z"),
        limits("BB", "", Set.of(Mode.RAIL), -1));
  }

  @Test
  void anEndThatIsAvoided() {
    var s = world();
    assertNone(
        "No way: Z lies in CC, which is avoided.",
        "take CC out of --avoid.",
        s,
        load(s, "Z"),
        limits("CC", "", ALL, -1));
    assertNone(
        "No way: A lies in AA, which is avoided, and Y lies in AA, which is avoided.",
        "take AA out of --avoid.",
        s,
        load(s, "Y"),
        limits("AA", "", ALL, -1));
    assertNone(
        "No way: Z lies in CC, which is avoided, and every way passes others that are avoided.",
        "take BB and CC out of --avoid.",
        s,
        load(s, "Z"),
        limits("BB CC", "", ALL, -1));
  }

  @Test
  void theFewestModesThatGiveAWay() {
    // To Y by rail and then by road; neither alone, nor ships or planes with one of them.
    var s = world();
    assertNone(
        "No way: none goes by air alone.",
        "add road and rail to --modes.",
        s,
        load(s, "Y"),
        limits("", "", Set.of(Mode.AIR), -1));
  }

  @Test
  void eitherOfTwoCountries() {
    // One way by b in BB, another by c in DD.
    var s = world();
    s.country("DD", "UTC", "none", "T").places("DD", "c").permit("AA", "DD", "bt");
    for (var border : List.of("A c v AA DD", "c Z w DD CC")) {
      var w = border.split(" ", -1);
      s.link(w[0], w[1], Mode.ROAD, 60, Set.of(), null, w[2]).crossing(w[2], w[0], w[1]);
      s.takes(w[2], w[3], 1, 0).takes(w[2], w[4], 1, 0);
    }
    assertNone(
        "No way: every way passes BB or DD, which are avoided.",
        "take BB or DD out of --avoid.",
        s,
        load(s, "Z"),
        limits("BB DD", "", ALL, -1));
  }

  @Test
  void noneAtAll() {
    var s = world();
    assertNone(
        "No way of the atlas takes goods by unit load from A to island, whatever the limits.",
        "ask with another --unit, or see with `ortoo check` which places no open way reaches.",
        s,
        load(s, "island"),
        Limits.NONE);
  }
}
