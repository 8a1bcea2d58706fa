package ortoo.route.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.route.Planner;
import ortoo.route.chance.Watch;
import ortoo.route.trip.Limits;
import ortoo.study.Study;
import ortoo.unit.Mode;

/// What a paper that cannot be had shuts, and what is told of it: from A in AA to Z in ZZ by road
/// over BB under TIR or a transit of BB, or by rail over CC; trucks are of AA.
class LackingPapersTest {

  private static Sketch world() {
    var s = new Sketch()
        .vehicle(Fleet.TRUCK, 1, 60, 1)
        .vehicle(Fleet.WIDE, 1, 30, 5)
        .clearance(0, 0, 0, 0);
    for (var c : List.of("AA", "BB", "CC", "ZZ")) {
      s.country(c, "UTC");
    }
    s.places("AA", "A").places("BB", "b").places("CC", "c").places("ZZ", "Z");
    border(s, Mode.ROAD, "A b x AA BB");
    border(s, Mode.ROAD, "b Z y BB ZZ");
    border(s, Mode.RAIL, "A c v AA CC");
    border(s, Mode.RAIL, "c Z w CC ZZ");
    s.permit("AA", "BB", "t").permit("AA", "ZZ", "b");
    return s.regime("tir", "BB", Set.of(Mode.ROAD), true, 10, 0)
        .regime("bb", "BB", Set.of(Mode.ROAD), false, 50, 0)
        .regime("smgs", "CC", Set.of(Mode.RAIL), true, 0, 0);
  }

  private static void border(Sketch s, Mode mode, String words) {
    var w = words.split(" ", -1);
    var gauge = mode == Mode.RAIL ? Set.of(1520) : Set.<Integer>of();
    s.link(w[0], w[1], mode, 60, gauge, null, w[2]).crossing(w[2], w[0], w[1]);
    s.takes(w[2], w[3], 1, 0).takes(w[2], w[4], 1, 0);
  }

  /// Countries and USD of the best ways.
  private static String ways(String rules, String without, String granted) {
    var s = world();
    s.papers.addAll(PaperWords.papers(rules));
    var limits = Limits.NONE.papers(set(without), set(granted));
    var goods = Fleet.carriedBy(s.load("A", "Z", "2025-06-02T08:00:00Z"), "AA");
    return new Planner(s.atlas())
        .pareto(goods, limits, () -> false).stream()
            .map(way -> "%s %.0f".formatted(String.join("", way.countries()), way.usd()))
            .collect(Collectors.joining(", "));
  }

  private static Set<String> set(String words) {
    return words == null ? Set.of() : Set.of(words.split(",", -1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
# promise | rules | without | granted | ways
all are had     | p transit BB; q export AA | | | AABBZZ 130
another paper   | p transit BB | q | | AABBZZ 130
transit         | p transit BB | p | | AACCZZ 600
import          | p import ZZ | p | | ''
export          | p export * | p | | ''
regime          | p regime * regimes=tir | p | | AABBZZ 170
all regimes     | p regime * regimes=tir,bb | p | | AACCZZ 600
carriage        | p carriage BB modes=road | p | | AACCZZ 600
another mode    | p carriage * modes=rail | p | | AABBZZ 130
truck passes    | p truck BB runs=transit | p | | AACCZZ 600
truck unloads   | p truck * runs=bilateral | p | | AACCZZ 600
truck of others | p truck * runs=transit trucks=ZZ | p | | AABBZZ 130
other goods     | p transit BB goods=meat | p | | AABBZZ 130
held no         | p transit BB held=no note=n | | | AACCZZ 600
taken as had    | p transit BB held=no note=n | | p | AABBZZ 130
not required    | p transit BB held=no note=n required=no | p | | AABBZZ 130
held no of one  | p transit BB; p transit CC held=no note=n | | | AABBZZ 130
unknown is open | p transit BB held=unknown note=n | | | AABBZZ 130
""")
  void whatIsShut(String promise, String rules, String without, String granted, String ways) {
    assertEquals(ways, ways(rules, without, granted), promise);
  }

  private static void assertNone(String reason, String remedy, String rules, Limits limits) {
    var s = world();
    s.papers.addAll(PaperWords.papers(rules));
    var goods = Fleet.carriedBy(s.load("A", "Z", "2025-06-02T08:00:00Z"), "AA");
    var none =
        Study.of(s.atlas()).routes(goods, limits, 0, 1, Watch.NONE).none().orElseThrow();
    assertEquals(reason, none.reason());
    assertEquals(remedy, none.remedy());
  }

  @Test
  void goodsThatMayNotEnter() {
    assertNone(
        "No way: goods of AA may not enter ZZ without: plant (it is sent back).",
        "take plant out of --without.",
        "plant import ZZ",
        Limits.NONE.papers(Set.of("plant"), Set.of()));
  }

  @Test
  void aPaperTheAtlasKnowsNotToBeHad() {
    assertNone(
        "No way: goods of AA may not leave AA without: licence (it is sent back).",
        "get licence from office (none-is-given).",
        "licence export AA held=no note=none-is-given",
        Limits.NONE);
  }

  @Test
  void eitherOfTwoPapers() {
    assertNone(
        "No way: every way needs p or q, which cannot be had.",
        "take p or q out of --without.",
        "p transit BB; q transit CC",
        Limits.NONE.papers(Set.of("p", "q"), Set.of()));
  }

  @Test
  void oneAskedAndOneNotToBeHad() {
    assertNone(
        "No way: every way needs p or q, which cannot be had.",
        "take p out of --without, or get q from office (no).",
        "p transit BB; q transit CC held=no note=no",
        Limits.NONE.papers(Set.of("p"), Set.of()));
  }

  @Test
  void bothOfTwoPapers() {
    assertNone(
        "No way: every way needs at least 2 of the papers that cannot be had.",
        "take p and q out of --without.",
        "p import ZZ; q export AA",
        Limits.NONE.papers(Set.of("p", "q", "other"), Set.of()));
  }

  @Test
  void aPaperOrAnotherLimit() {
    var limits = new Limits(
            Set.of("CC"),
            List.of(),
            Set.of(Mode.values()),
            java.util.OptionalInt.empty(),
            java.util.Optional.empty(),
            20,
            8,
            List.of(),
            0.05)
        .papers(Set.of("p"), Set.of());
    assertNone(
        "No way. With all other limits kept: every way passes CC, which is avoided;"
            + " no way without: p (it is sent back).",
        "take CC out of --avoid, or take p out of --without.",
        "p truck BB runs=transit",
        limits);
  }
}
