package ortoo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ortoo.atlas.Atlas;
import ortoo.atlas.PlaceFinder;
import ortoo.data.AtlasFolder;
import ortoo.route.chance.Watch;
import ortoo.study.Notes;
import ortoo.study.Study;
import ortoo.study.ask.RoutesQuestion;
import ortoo.study.ask.RoutesRequest;

/// What the steppe atlas makes of questions whose goods are not packed as usual, or do not keep.
class SteppeQuestionTest {
  private final Atlas atlas = AtlasFolder.load(Path.of("data/steppe"));

  private RoutesRequest ask(Map<String, String> words) {
    var places = new PlaceFinder(atlas.network());
    return new RoutesQuestion(words).resolve(atlas, places::require);
  }

  @Test
  void aBoxOfCarsIsWorthTheCarsInIt() {
    var goods = ask(Map.of("from", "Incheon", "to", "Bishkek", "goods", "car", "unit", "fcl40"))
        .consignment();
    // 4.5 cars of 1.6 t and 8,631 USD.
    assertEquals(7.2, goods.tonnes(), 1e-9);
    assertEquals(38_839.5, goods.valueUsd(), 1e-6);
  }

  @Test
  void goodsThatDoNotKeepAreToldSo() {
    var asked = ask(Map.of(
        "from", "Incheon", "to", "Bishkek", "goods", "vegetables", "corridors", "1", "draws", "0"));
    var answer =
        Study.of(atlas).routes(asked.consignment(), asked.limits(), 0, asked.seed(), Watch.NONE);
    var note = Notes.of(atlas, answer).stream()
        .filter(n -> n.text().contains("keep about 30 days"))
        .findFirst()
        .orElseThrow();
    for (var i : answer.itineraries()) {
      assertEquals(i.way().hours() > 30 * 24, note.ways().contains(i.id()));
    }
    assertTrue(!note.ways().isEmpty());
  }
}
