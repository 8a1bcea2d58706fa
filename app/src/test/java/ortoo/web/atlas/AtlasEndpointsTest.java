package ortoo.web.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.web.Booth;
import tools.jackson.databind.JsonNode;

/// The atlas over HTTP: its network, its crossings, its tables and every one of its rows.
class AtlasEndpointsTest {
  private static final Booth BOOTH =
      Booth.of(new NetworkEndpoints(Booth.STEPPE), new RowEndpoints(Booth.STEPPE));

  @AfterAll
  static void stop() {
    BOOTH.close();
  }

  private static JsonNode ask(String path) {
    var response = BOOTH.get(path);
    assertEquals(200, response.statusCode(), response::body);
    return Booth.json(response);
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Test
  void theNetworkHasEveryLinkPlaceAndCrossing() {
    var network = Booth.STEPPE.atlas().network();
    var features = ask("network").get("features");
    assertEquals(
        List.of(
            network.links().size(), network.places().size(), network.crossings().size()),
        Stream.of("link", "place", "crossing")
            .map(kind -> count(features, kind))
            .toList());
    for (var feature : features) {
      assertFalse(feature.at("/geometry/coordinates").isEmpty(), feature::toString);
      assertTrue(feature.at("/properties/row").asString().matches("[a-z_]+:[0-9]+"));
    }
  }

  private static int count(JsonNode features, String kind) {
    return (int) each(features)
        .filter(f -> f.at("/properties/kind").asString().equals(kind))
        .count();
  }

  @Test
  void openCrossingsSayHowLongTheyTake() {
    each(ask("network").get("features"))
        .map(f -> f.get("properties"))
        .filter(p -> p.get("kind").asString().equals("crossing"))
        .forEach(p -> assertTrue(p.get("hours_of_delay").asDouble() > 0, p::toString));
  }

  @Test
  void theNetworkIsSentOnce() {
    var tag = BOOTH.get("network").headers().firstValue("ETag").orElseThrow();
    assertEquals(304, BOOTH.get("network", "If-None-Match", tag).statusCode());
    assertEquals(200, BOOTH.get("network", "If-None-Match", "\"another\"").statusCode());
  }

  @Test
  void everyCrossingHasItsPage() {
    for (var crossing : Booth.STEPPE.atlas().network().crossings()) {
      var page = ask("crossings/" + crossing.id());
      assertEquals(crossing.name(), page.get("name").asString());
      assertEquals(2, page.get("places").size());
      assertFalse(page.get("times").isEmpty(), crossing.id());
      assertFalse(page.get("hours").isEmpty() && page.get("practice").isEmpty(), crossing.id());
      assertFalse(page.get("rows").isEmpty(), crossing.id());
      assertFalse(page.get("sources").isEmpty(), crossing.id());
    }
  }

  @Test
  void aCrossingTellsWhatWasObservedThere() {
    var page = ask("crossings/yarant-takeshiken");
    var first = page.get("observed").get(0);
    assertEquals(2020, first.get("year").asInt());
    assertEquals(1.8, first.get("value").asDouble());
    assertEquals("h", first.get("unit").asString());
    assertEquals("crossings_performance:2", first.get("row").asString());
    assertTrue(page.get("note").isString());
  }

  @Test
  void aCrossingTellsOfItsQueues() {
    var queue = ask("crossings/aktilek-karasu").get("queue");
    assertEquals("230", queue.get(0).get("value").asString());
    assertEquals("capacity_and_queues:2", queue.get(0).get("row").asString());
  }

  @Test
  void everyTableSaysWhatItHolds() {
    var tables = ask("tables");
    assertEquals(Booth.STEPPE.tables().tables().size(), tables.size());
    var links = each(tables)
        .filter(t -> t.get("table").asString().equals("links"))
        .findFirst()
        .orElseThrow();
    assertEquals("Links", links.get("title").asString());
    var distance = each(links.get("columns"))
        .filter(c -> c.get("name").asString().equals("distance_km"))
        .findFirst()
        .orElseThrow();
    assertEquals("km", distance.get("unit").asString());
    assertEquals(
        links.get("rows").asInt(),
        links.get("cited").asInt()
            + links.get("known").asInt()
            + links.get("estimate").asInt());
  }

  @Test
  void pagesOfRowsAddUpToAll() {
    var refs = new ArrayList<String>();
    var total = ask("rows?table=places").get("total").asInt();
    for (var offset = 0; offset < total; offset += 100) {
      each(ask("rows?table=places&offset=" + offset).get("rows"))
          .forEach(row -> refs.add(row.get("row").asString()));
    }
    assertEquals(Booth.STEPPE.atlas().network().places().size(), refs.size());
    assertEquals(refs.size(), refs.stream().distinct().count());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      table=links&confidence=cited | confidence | cited
      source=C22-MNG&limit=5 | sources | ["C22-MNG"]
      table=sources&q=carec&limit=5 | confidence | null
      q=yarant%20takeshiken%20outbound | table | crossings_performance
      """)
  void filtersKeepWhatIsAskedFor(String query, String field, String wanted) {
    var rows = ask("rows?" + query).get("rows");
    assertFalse(rows.isEmpty());
    var found = rows.get(0).get(field);
    assertEquals(wanted, found.isString() ? found.asString() : found.toString());
  }

  @Test
  void csvHasAllRows() {
    var response = BOOTH.get("rows?table=links&format=csv&download=1");
    assertEquals(
        Booth.STEPPE.atlas().network().links().size() + 1L,
        response.body().lines().count());
    assertTrue(response.headers().firstValue("Content-Disposition").orElse("").contains("rows"));
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
  }

  /// Ulaanbaatar, the first place, whatever its line.
  @Test
  void aRowTellsItsCellsAndWhatHangsTogetherWithIt() {
    var ref = ask("rows?table=places&q=mn-ulaanbaatar").at("/rows/0/row").asString();
    var row = ask("rows/" + ref);
    assertEquals("id", row.at("/cells/0/name").asString());
    assertEquals("mn-ulaanbaatar", row.at("/cells/0/value").asString());
    assertTrue(row.at("/cells/0/description").isString());
    var refers = each(row.get("refers_to")).map(r -> r.get("column").asString()).toList();
    assertTrue(refers.containsAll(List.of("country", "source")), refers::toString);
    var users = each(row.get("used_by")).map(r -> r.get("table").asString()).toList();
    assertTrue(users.containsAll(List.of("aliases", "links")), users::toString);
    assertFalse(row.get("feeds").isEmpty());
    assertTrue(row.at("/sources/0/title").isString());
  }

  @Test
  void aRowNamesThoseOfItsRule() {
    var row = ask("rows/" + ask("rows?table=spells").at("/rows/0/row").asString());
    assertTrue(row.get("rule").isString());
    assertFalse(row.get("same_rule").isEmpty());
    each(row.get("same_rule"))
        .forEach(same -> assertEquals(
            row.get("rule").asString(),
            ask("rows/" + same.asString()).get("rule").asString()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      rows/links:1 | 404 | name the line on which a row of the table starts
      rows/links:99999 | 404 | links:2
      rows/link:2 | 404 | links
      rows/links | 404 | line
      rows/..%2Flinks:2 | 404 | links
      crossings/torugrt | 404 | torugart
      rows?table=link | 400 | links
      rows?confidence=sure | 400 | cited
      rows?source=nobody | 400 | nobody
      rows?limit=501 | 400 | 500
      rows?offset=-1 | 400 | offset
      rows?table=links&table=places | 400 | once
      rows?tabel=links | 400 | table
      network?x=1 | 400 | x
      """)
  void faultsSayWhatToDo(String path, int status, String remedy) {
    var response = BOOTH.get(path);
    assertEquals(status, response.statusCode(), response::body);
    assertTrue(response.body().contains(remedy), response::body);
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
  }
}
