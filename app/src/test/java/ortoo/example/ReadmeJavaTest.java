package ortoo.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ortoo.atlas.PlaceFinder;
import ortoo.data.AtlasFolder;
import ortoo.route.chance.Watch;
import ortoo.study.Study;
import ortoo.study.ask.RoutesQuestion;

/// The Java in README.md is the text between the two marks below, and runs.
class ReadmeJavaTest {
  private static final Path SOURCE = Path.of("app/src/test/java/ortoo/example/ReadmeJavaTest.java");

  @Test
  void theJavaOfTheReadmeRuns() {
    // README: begin
    var atlas = AtlasFolder.load(Path.of("data/steppe"));
    var places = new PlaceFinder(atlas.network());
    var question = new RoutesQuestion(Map.of("from", "Incheon", "to", "Bishkek", "goods", "car"));
    var asked = question.resolve(atlas, places::require);

    var answer = Study.of(atlas)
        .routes(asked.consignment(), asked.limits(), asked.draws(), asked.seed(), Watch.NONE);

    for (var way : answer.itineraries()) {
      var usd = way.spread().orElseThrow().usd();
      System.out.printf(
          "%s: %.0f USD (%.0f–%.0f)%n", way.corridor(), usd.p50(), usd.p10(), usd.p90());
    }
    // README: end
    assertTrue(answer.itineraries().size() > 1);
  }

  @Test
  void theReadmeShowsIt() throws IOException {
    var text = Files.readString(SOURCE);
    var begin = text.indexOf("// README: begin\n") + "// README: begin\n".length();
    var end = text.lastIndexOf('\n', text.indexOf("    // README: end"));
    var shown = text.substring(begin, end + 1)
        .lines()
        .map(line -> line.isBlank() ? "" : line.substring(4))
        .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(shown, new Page(Path.of("README.md")).java());
  }
}
