package ortoo.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.customs.Paper;
import ortoo.landed.papers.Needed;
import ortoo.landed.papers.Papers;
import ortoo.route.Answer;
import ortoo.route.chance.Watch;
import ortoo.study.Notes;
import ortoo.study.Study;
import ortoo.study.ask.RoutesQuestion;

/// The papers of real goods on real ways, by the steppe atlas.
class PapersSteppeTest {
  private static final Study STUDY = Study.of(Steppe.ATLAS);

  /// Papers of each of the best ways for a question.
  private static Stream<List<Needed>> ways(Map<String, String> question) {
    var words = new HashMap<>(question);
    words.putIfAbsent("corridors", "1");
    var places = new PlaceFinder(Steppe.ATLAS.network());
    var asked = new RoutesQuestion(words).resolve(Steppe.ATLAS, places::require);
    var papers = Papers.of(Steppe.ATLAS);
    var ways = STUDY.planner().pareto(asked.consignment(), asked.limits(), () -> false);
    assertTrue(!ways.isEmpty());
    return ways.stream().map(way -> papers.needed(asked.consignment(), way));
  }

  private static Needed get(List<Needed> papers, String id) {
    return papers.stream()
        .filter(paper -> paper.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(
            "no %s among %s".formatted(id, papers.stream().map(Needed::id).toList())));
  }

  private static boolean has(List<Needed> papers, String id) {
    return papers.stream().anyMatch(paper -> paper.id().equals(id));
  }

  @Test
  void meatFromUlaanbaatarToBishkek() {
    var question = Map.of(
        "from", "Ulaanbaatar", "to", "Bishkek", "goods", "meat", "modes", "road", "avoid", "CN");
    ways(question).forEach(papers -> {
      assertEquals(List.of("MN"), get(papers, "veterinary-certificate").where());
      assertEquals(
          14, get(papers, "mn-export-certificate").leadDays().orElseThrow().value());
      var plant = get(papers, "approved-plant");
      assertEquals(List.of("RU"), plant.where());
      assertEquals(Paper.Held.UNKNOWN, plant.held());
      assertTrue(plant.why().getFirst().startsWith("entry of frozen mutton, beef and horse into"));
      assertTrue(has(papers, "eaeu-veterinary-certificate"));
      assertTrue(!has(papers, "uz-approved-plant") && !has(papers, "kg-car-safety"));
      assertTrue(!has(papers, "eaeu-veterinary-transit"), "the union is where they are bound for");
    });
  }

  @Test
  void applesFromBishkekToUlaanbaatar() {
    var question = Map.of("from", "Bishkek", "to", "Ulaanbaatar", "goods", "apples");
    ways(question).forEach(papers -> {
      assertTrue(get(papers, "phytosanitary-certificate").where().containsAll(List.of("KG", "MN")));
      assertEquals(List.of("MN"), get(papers, "mn-import-notice").where());
      assertTrue(has(papers, "fumigation-certificate") && has(papers, "mn-food-permit"));
      assertTrue(!has(papers, "veterinary-certificate"));
    });
  }

  @Test
  void aCarFromIncheonToBishkek() {
    var question = Map.of("from", "Incheon", "to", "Bishkek", "goods", "car");
    ways(question).forEach(papers -> {
      assertTrue(has(papers, "bill-of-lading") && has(papers, "kg-car-safety"));
      assertTrue(!has(papers, "kr-export-permit"), "it is not bound for Russia");
      assertEquals("export-declaration", papers.getFirst().id());
    });
    var dear = Map.of("from", "Incheon", "to", "Novosibirsk", "goods", "car", "value", "60000");
    ways(dear).forEach(papers -> assertTrue(has(papers, "kr-export-permit")));
    var usual = Map.of("from", "Incheon", "to", "Novosibirsk", "goods", "car");
    ways(usual).forEach(papers -> assertTrue(!has(papers, "kr-export-permit")));
  }

  @Test
  void mongolianTrucksNeedPermits() {
    var question = Map.of(
        "from",
        "Ulaanbaatar",
        "to",
        "Bishkek",
        "modes",
        "road",
        "goods",
        "leather",
        "carrier",
        "MN");
    ways(question).forEach(papers -> {
      assertEquals(List.of("RU", "KZ"), get(papers, "transit-permit").where());
      assertEquals(List.of("KG"), get(papers, "bilateral-permit").where());
      assertTrue(has(papers, "cmr-note"));
    });
  }

  @Test
  void noPaperIsToldTwice() {
    for (var goods : List.of("meat", "hides", "general")) {
      ways(Map.of("from", "Ulaanbaatar", "to", "Bishkek", "goods", goods)).forEach(papers -> {
        assertEquals(papers.size(), papers.stream().map(Needed::name).distinct().count());
      });
    }
  }

  private static Answer asked(Map<String, String> question) {
    var places = new PlaceFinder(Steppe.ATLAS.network());
    var asked = new RoutesQuestion(question).resolve(Steppe.ATLAS, places::require);
    return STUDY.routes(asked.consignment(), asked.limits(), 0, 1, Watch.NONE);
  }

  /// By a truck that goes through Xinjiang to Mongolia.
  @Test
  void aKyrgyzTruckThroughXinjiangNeedsConsent() {
    var none = asked(Map.of(
            "from", "Bishkek",
            "to", "Khovd",
            "goods", "apples",
            "modes", "road",
            "max-transfers", "0",
            "carrier", "KG",
            "via", "yarant-takeshiken"))
        .none()
        .orElseThrow();
    assertTrue(none.reason().contains("no way without: Chinese consent to transit"), none.reason());
    assertTrue(none.remedy().contains("get Chinese consent to transit from the Chinese ministry"));
  }

  @Test
  void meatOfAPlantThatIsNotOnTheRegisterStaysOut() {
    var none = asked(Map.of(
            "from", "Ulaanbaatar", "to", "Bishkek", "goods", "meat", "without", "approved-plant"))
        .none()
        .orElseThrow();
    assertEquals(
        "No way: Frozen mutton, beef and horse of MN may not enter EAEU without: approved plant "
            + "(goods of a plant that is not on the register may not enter the "
            + "union).",
        none.reason());
    assertEquals("take approved-plant out of --without.", none.remedy());
  }

  @Test
  void whatIsNotKnownOfAPlantIsNoted() {
    var answer =
        asked(Map.of("from", "Ulaanbaatar", "to", "Bishkek", "goods", "meat", "corridors", "1"));
    assertTrue(Notes.of(Steppe.ATLAS, answer).stream()
        .anyMatch(note -> note.text()
            .equals("Whether Mongolian plants are admitted to Kyrgyzstan now was not found"
                + " (approved plant).")));
  }
}
