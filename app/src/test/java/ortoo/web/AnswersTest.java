package ortoo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.cli.Main;

/// What the server answers is what the command line prints, byte for byte.
class AnswersTest {
  @TempDir
  static Path workspace = Path.of("");

  private static Served server = Served.steppe(workspace);

  @BeforeAll
  static void asTheCommandLineDoes() {
    run("--version");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      routes | from=Incheon&to=Bishkek&draws=0 | routes Incheon Bishkek --draws 0 --format json
      routes | from=Incheon&to=Bishkek&draws=0&format=csv | routes Incheon Bishkek --draws 0 --format csv
      routes | from=Incheon&to=Bishkek&draws=0&format=geojson | routes Incheon Bishkek --draws 0 --format geojson
      routes | from=Incheon&to=Bishkek&goods=870323&engine=1998&built=2020&by=landed&draws=0 | routes Incheon Bishkek --goods 870323 --engine 1998 --built 2020 --by landed --draws 0 --format json
      routes | from=Ulaanbaatar&to=Bishkek&goods=meat&draws=200 | routes Ulaanbaatar Bishkek --goods meat --draws 200 --format json
      routes | from=Ulaanbaatar&to=Bishkek&goods=meat&avoid=RU,CN | routes Ulaanbaatar Bishkek --goods meat --avoid RU,CN --format json
      landed | from=Incheon&to=Bishkek&goods=870323&engine=1998&built=2020&draws=0 | landed Incheon Bishkek --goods 870323 --engine 1998 --built 2020 --draws 0 --format json
      landed | from=Incheon&to=Bishkek&goods=870323&engine=1998&built=2020&draws=0&format=csv | landed Incheon Bishkek --goods 870323 --engine 1998 --built 2020 --draws 0 --format csv
      duty | importer=KG&hs=870323&origin=KR&value=8631&engine=1998&built=2020 | duty KG 870323 --origin KR --value 8631 --engine 1998 --built 2020 --format json
      duty | importer=KG&compare=mfn,interim&origin=MN&format=csv | duty KG --compare mfn,interim --origin MN --format csv
      places | q=%D0%91%D0%B8%D1%88%D0%BA%D0%B5%D0%BA | places Бишкек --format json
      places | country=kg&format=geojson | places --country kg --format geojson
      sources | '' | sources --format json
      sources | q=carec%20cpmm&format=csv | sources carec cpmm --format csv
      routes | from=Incheon&to=Bishkek&goods=870323&engine=1998&by=landed&built=2020&format=question | routes Incheon Bishkek --goods 870323 --engine 1998 --built 2020 --by landed --format question
      duty | importer=KG&hs=0204&origin=MN&value=60000&weight=20000&format=question | duty KG 0204 --origin MN --value 60000 --weight 20000 --format question
      check | '' | check --format json
      """)
  void theSameAsAtATerminal(String path, String words, String command) {
    var response = server.get("api/v1/%s?%s".formatted(path, words));
    assertEquals(200, response.statusCode(), response::body);
    assertEquals(run(command.split(" ", -1)), response.body());
  }

  @Test
  void theSameFaultsAsAtATerminal() {
    var response = server.get("api/v1/routes?from=Incheon&to=Nowhere&units=many");
    assertEquals(400, response.statusCode());
    var told = run("routes", "Incheon", "Nowhere", "--units", "many");
    assertTrue(told.contains("units \"many\" is not a number."), told);
    assertTrue(response.body().contains("units \\\"many\\\" is not a number."), response::body);
    assertTrue(response.body().contains("\"found\": 2"), response::body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      routes?from=Incheon&to=Bishkek   | by, download
      landed?from=Incheon&to=Bishkek   | way, download
      duty?importer=KG&hs=87           | format, download
      """)
  void aNameThatIsNoneIsToldOfAllThatMayBeAsked(String question, String more) {
    var response = server.get("api/v1/%s&units=many&strange=1".formatted(question));
    assertEquals(400, response.statusCode());
    var told = response.body();
    assertTrue(told.contains("strange\\\" is not part of the question."), told);
    assertTrue(told.contains("many\\\" is not a number."), told);
    for (var name : more.split(", ", -1)) {
      assertTrue(told.matches("(?s).*use only: [^\"]*\\b" + name + "\\b.*"), told);
    }
  }

  private static String run(String... words) {
    var out = new StringWriter();
    Main.run(words, new PrintWriter(out), new PrintWriter(out));
    return out.toString();
  }

  /// Thousands of ways are refused when they are counted, rather than written till memory ends.
  @ParameterizedTest
  @ValueSource(strings = {"routes?", "landed?goods=870323&engine=1998&built=2020&"})
  void moreWaysThanAnAnswerHoldsAreRefused(String ask) {
    var reply =
        server.get("/api/v1/" + ask + "from=Incheon&to=Bishkek&draws=0&corridors=15&tolerance=1");
    assertEquals(400, reply.statusCode(), reply::body);
    assertTrue(reply.body().contains("smaller tolerance or fewer corridors"), reply::body);
  }
}
