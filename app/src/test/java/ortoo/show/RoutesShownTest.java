package ortoo.show;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ortoo.show.profile.ProfileChart;

/// Each form of an answer, held to a golden file.
class RoutesShownTest {
  private final InventedAnswer invented = new InventedAnswer();

  @TestFactory
  Stream<DynamicTest> anAnswerIsShownAsInItsGoldenFile() {
    var full = invented.view(invented.answer());
    var planned = invented.view(invented.planned());
    var none = invented.view(invented.none());
    return Stream.of(
        golden("routes.txt", RoutesTable.of(full)),
        golden("routes-planned.txt", RoutesTable.of(planned)),
        golden("routes-none.txt", RoutesTable.of(none)),
        golden(
            "routes-explained.txt",
            RoutesExplained.of(full, full.answer().itineraries().getLast())),
        golden("routes.json", RoutesJson.of(full)),
        golden("routes-planned.json", RoutesJson.of(planned)),
        golden("routes-none.json", RoutesJson.of(none)),
        golden("routes.csv", RoutesCsv.of(full)),
        golden("routes.geojson", RoutesGeoJson.of(full)),
        golden("routes.svg", ProfileChart.of(full)),
        golden("routes-none.svg", ProfileChart.of(none)));
  }

  private static DynamicTest golden(String name, String text) {
    return DynamicTest.dynamicTest(name, () -> check(name, text));
  }

  private static void check(String name, String text) throws IOException {
    Golden.check(name, text);
  }
}
