package ortoo.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ortoo.atlas.Atlas;
import ortoo.atlas.PlaceFinder;
import ortoo.data.AtlasFolder;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.Legs;
import ortoo.route.chance.Spread;
import ortoo.route.chance.Watch;
import ortoo.study.Study;
import ortoo.study.ask.RoutesQuestion;

/// The pages under `examples/` and README.md show what Ortoo prints, and say what holds.
///
/// Each command of a page is run and its output compared; then what the page says in words is
/// asked of the answer itself.
class ExamplesTest {
  private static final Atlas STEPPE = AtlasFolder.load(Path.of("data/steppe"));
  private static final Study STUDY = Study.of(STEPPE, 2);

  @TempDir
  Path scratch = Path.of("");

  @TestFactory
  Stream<DynamicTest> everyPageShowsWhatIsPrinted() throws IOException {
    try (var folders = Files.list(Path.of("examples"))) {
      var pages = folders.filter(Files::isDirectory).sorted().map(f -> f.resolve("README.md"));
      return Stream.concat(Stream.of(Path.of("README.md")), pages.toList().stream())
          .map(page -> DynamicTest.dynamicTest(
              page.toString(), () -> assertTrue(new Page(page).check(scratch) > 0)));
    }
  }

  private static Answer ask(String from, String to, String... words) {
    var all = new HashMap<>(Map.of("from", from, "to", to));
    for (var word : words) {
      var at = word.indexOf('=');
      all.put(word.substring(0, at), word.substring(at + 1));
    }
    var asked = new RoutesQuestion(all).resolve(STEPPE, new PlaceFinder(STEPPE.network())::require);
    return STUDY.routes(
        asked.consignment(), asked.limits(), asked.draws(), asked.seed(), Watch.NONE);
  }

  private static Itinerary by(Answer answer, String waypoint) {
    return answer.itineraries().stream()
        .filter(i -> i.way().passes(waypoint))
        .findFirst()
        .orElseThrow();
  }

  private static Spread spread(Itinerary itinerary) {
    return itinerary.spread().orElseThrow();
  }

  /// Share of draws in which the first is cheaper (0) or earlier on average (1), or of trips in
  /// which it is earlier (2).
  private static double odds(Answer answer, Itinerary first, Itinerary second, int kind) {
    var turned = first.id() > second.id();
    var odds = answer.odds().stream()
        .filter(o -> o.first() == Math.min(first.id(), second.id())
            && o.second() == Math.max(first.id(), second.id()))
        .findFirst()
        .orElseThrow();
    var share = List.of(odds.cheaperOnAverage(), odds.earlierOnAverage(), odds.earlierTrip())
        .get(kind);
    return turned ? 1 - share : share;
  }

  @Test
  void theSameKoreanCarComesFasterByMongoliaThanByPotiAndNobodyKnowsWhetherCheaper() {
    var answer = ask("Incheon", "Bishkek", "goods=car", "compare=MN,ge-poti", "draws=5000");
    var mongolia = by(answer, "MN");
    var poti = by(answer, "ge-poti");
    assertTrue(odds(answer, mongolia, poti, 1) > 0.9, "almost surely earlier on average");
    assertTrue(odds(answer, mongolia, poti, 2) > 0.9, "almost surely earlier on a trip");
    var cheaper = odds(answer, mongolia, poti, 0);
    assertTrue(cheaper > 0.4 && cheaper < 0.75, "undecided, or leaning to Mongolia: " + cheaper);
    var khorgos = answer.itineraries().getFirst();
    assertEquals(List.of("KR", "CN", "KZ", "KG"), khorgos.corridor());
    assertTrue(odds(answer, khorgos, mongolia, 0) > 0.9, "China alone is almost surely cheaper");
    assertTrue(odds(answer, mongolia, khorgos, 1) < 0.75, "and hardly later");
  }

  @Test
  void emissionsAreTonnesTimesKilometresTimesTheFactorOfEachVehicle() {
    var answer = ask("Incheon", "Bishkek", "goods=car", "draws=0");
    var tonnes = answer.consignment().tonnes();
    for (var itinerary : answer.itineraries()) {
      var grams = 0.0;
      for (var leg : Legs.of(itinerary.way())) {
        grams += leg.vehicle().map(v -> tonnes * leg.km() * v.co2e().value()).orElse(0.0);
      }
      assertEquals(grams / 1000, itinerary.way().co2eKg(tonnes), 0.01);
    }
  }

  @Test
  void aCarBoughtAtPotiOrYerevanTravelsForLess() {
    var korea = by(ask("Incheon", "Bishkek", "goods=car", "compare=MN", "draws=2000"), "MN");
    var poti = ask("Poti", "Bishkek", "goods=car", "draws=2000").itineraries().getFirst();
    var yerevan = ask("Yerevan", "Bishkek", "goods=car", "modes=road", "draws=2000")
        .itineraries()
        .getFirst();
    assertTrue(spread(poti).usd().p90() < spread(korea).usd().p10(), "for less money");
    assertTrue(spread(yerevan).usd().p90() < spread(korea).usd().p10(), "for less money");
    assertTrue(spread(poti).hours().p90() < spread(korea).hours().p10(), "in less time");
    assertTrue(spread(yerevan).hours().p90() < spread(korea).hours().p10(), "in less time");
  }

  @Test
  void meatGoesByRussiaForLessAndNobodyKnowsWhetherByChinaIsSooner() {
    var answer = ask("Ulaanbaatar", "Bishkek", "goods=meat", "corridors=4", "draws=5000");
    var russia = answer.itineraries().getFirst();
    assertEquals(List.of("MN", "RU", "KZ", "KG"), russia.corridor());
    assertTrue(answer.consignment().unit().chilled(), "in a reefer");
    var china = by(answer, "CN");
    assertTrue(odds(answer, russia, china, 0) > 0.75, "likely cheaper");
    var earlier = odds(answer, russia, china, 1);
    assertTrue(earlier > 0.3 && earlier < 0.7, "in time nearly even: " + earlier);
  }

  @Test
  void applesAreSoonerThereThanMeatIsBack() {
    var there = ask("Bishkek", "Ulaanbaatar", "goods=apples", "draws=2000");
    var back = ask("Ulaanbaatar", "Bishkek", "goods=meat", "draws=2000");
    assertEquals(List.of("KG", "KZ", "RU", "MN"), there.itineraries().getFirst().corridor());
    var hours = spread(there.itineraries().getFirst()).hours();
    assertTrue(hours.p50() < spread(back.itineraries().getFirst()).hours().p50());
  }

  @Test
  void aBoxForTashkentGoesByRailThroughKhorgos() {
    var answer = ask("Tianjin", "Tashkent", "goods=general", "unit=fcl40", "draws=5000");
    var best = answer.itineraries().getFirst();
    assertEquals(List.of("CN", "KZ", "UZ"), best.corridor());
    assertTrue(
        best.way().passes("altynkol-khorgos"), () -> best.way().crossings().toString());
    var published = 14 * 24;
    assertTrue(spread(best).hours().p10() < 1.1 * published
        && published < spread(best).hours().p90());
  }

  @Test
  void istanbulIsReachedByTheCaucasusOrTheOcean() {
    var answer = ask("Ulaanbaatar", "Istanbul", "goods=hides", "corridors=4", "draws=2000");
    var caucasus = by(answer, "GE");
    var ocean = answer.itineraries().stream()
        .filter(i -> i.way().passes("KR"))
        .findFirst()
        .orElseThrow();
    assertTrue(odds(answer, caucasus, ocean, 1) > 0.9, "the Caucasus is almost surely earlier");
    assertTrue(odds(answer, caucasus, ocean, 0) < 0.6, "the ocean is not dearer");
  }

  @Test
  void withoutBothNeighboursThereIsNoWayByLand() {
    var none = ask("Ulaanbaatar", "Bishkek", "goods=meat", "avoid=RU,CN", "modes=road,rail")
        .none()
        .orElseThrow();
    assertTrue(none.reason().contains("every way passes CN"), none.reason());
    assertTrue(none.remedy().contains("take CN or RU out of --avoid"), none.remedy());
  }
}
