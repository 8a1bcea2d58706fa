package ortoo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import ortoo.atlas.network.Point;
import ortoo.route.Answer;
import ortoo.show.profile.ProfileChart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every form is well formed, whatever the names in an atlas are.
class RoutesShapesTest {
  private static final InventedAnswer INVENTED = new InventedAnswer();
  private static final String HOSTILE = "Quay <script>alert(\"1\")</script>, 'old'\nside";

  static Stream<Answer> answers() {
    return Stream.of(INVENTED.answer(), INVENTED.planned(), INVENTED.none());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void jsonKeepsItsContract(Answer answer) throws Exception {
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("docs/api/routes.schema.json")));
    var json = RoutesJson.of(INVENTED.view(answer));
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
  }

  @Test
  void theContractRefusesWhatItDoesNotName() throws Exception {
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("docs/api/routes.schema.json")));
    var json = RoutesJson.of(INVENTED.view(INVENTED.answer()));
    var broken = json.replaceFirst("\"co2e_kg\"", "\"co2\"");
    assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
  }

  @Test
  void legsOfTheJsonAddUpAndEveryRowIsListed() {
    var json = new JsonMapper().readTree(RoutesJson.of(INVENTED.view(INVENTED.answer())));
    var rows = json.get("rows").findValuesAsString("row");
    var sources = json.get("sources").findValuesAsString("id");
    for (var itinerary : json.get("itineraries")) {
      var usd = BigDecimal.ZERO;
      var minutes = 0L;
      for (var leg : itinerary.get("legs")) {
        usd = usd.add(leg.get("usd").decimalValue());
        minutes += Duration.between(time(leg, "start"), time(leg, "end")).toMinutes();
        leg.get("rows").forEach(row -> assertTrue(rows.contains(row.asString()), row::toString));
        leg.get("sources").forEach(id -> assertTrue(sources.contains(id.asString()), id::toString));
        assertFalse(leg.get("rows").isEmpty(), leg::toString);
      }
      assertEquals(
          itinerary.at("/usd/planned").decimalValue().stripTrailingZeros(),
          usd.stripTrailingZeros());
      assertEquals(itinerary.at("/hours/planned").doubleValue(), minutes / 60.0, 1e-4);
    }
    assertTrue(json.get("places").findValuesAsString("name").contains(HOSTILE));
  }

  private static OffsetDateTime time(JsonNode leg, String name) {
    return OffsetDateTime.parse(leg.get(name).asString());
  }

  @Test
  void csvGivesNamesBackAsTheyWere() throws Exception {
    var text = RoutesCsv.of(INVENTED.view(INVENTED.answer()));
    try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      var records = csv.stream().toList();
      assertEquals(22, records.size());
      assertTrue(records.stream().anyMatch(record -> record.getField("to_name").equals(HOSTILE)));
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theChartIsWellFormedAndHoldsNoScript(Answer answer) throws Exception {
    var svg = ProfileChart.of(INVENTED.view(answer));
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var root = factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
    assertEquals("svg", root.getTagName());
    assertEquals(0, root.getElementsByTagName("script").getLength());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void textFitsATerminalAndCannotSteerIt(Answer answer) {
    var view = INVENTED.view(answer);
    var text = new StringBuilder(RoutesTable.of(view));
    answer.itineraries().forEach(i -> text.append(RoutesExplained.of(view, i)));
    text.toString().lines().forEach(line -> {
      assertTrue(line.codePointCount(0, line.length()) <= 100, line);
      assertTrue(line.chars().noneMatch(c -> c < ' '), line);
    });
  }

  @Test
  void linesRunInTheDirectionOfTravelAndAreCutAtThe180thMeridian() {
    var json = new JsonMapper().readTree(RoutesGeoJson.of(INVENTED.view(INVENTED.answer())));
    var sea = json.at("/features/0/geometry");
    assertEquals("MultiLineString", sea.get("type").asString());
    assertEquals(
        "[[[179,35],[179.9,34],[180,34.18182]],[[-180,34.18182],[-179,36]]]",
        sea.get("coordinates").toString());
    var road = json.get("features")
        .valueStream()
        .filter(feature -> feature.at("/properties/to").asString().equals("xb-east"))
        .findFirst()
        .orElseThrow();
    assertEquals(
        "[[[-179,36],[-180,36.04225]],[[180,36.04225],[110,39],[100,40]]]",
        road.at("/geometry/coordinates").toString());
    var crossing = json.get("features")
        .valueStream()
        .filter(feature -> feature.at("/properties/name").asString().equals("Hill Out - Hill In"))
        .findFirst()
        .orElseThrow();
    assertEquals("[76.05,42]", crossing.at("/geometry/coordinates").toString());
    assertEquals("[2]", crossing.at("/properties/itineraries").toString());
  }

  @Test
  void aLineThatStaysOnOneSideIsNotCut() {
    var line = List.of(new Point(1, 170), new Point(2, 175));
    assertEquals(List.of(line), RoutesGeoJson.apart(line));
  }
}
