package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.show.Golden;

/// `ortoo landed` from end to end on the steppe atlas.
class LandedCommandTest {
  private static final String CAR = "Incheon Bishkek --goods 870323 --engine 1998 --built 2020-07"
      + " --depart 2025-06-01 --corridors 3 --draws 400";
  private static final String APPLES =
      "Bishkek Ulaanbaatar --goods 080810 --depart 2025-08-01 --corridors 2 --draws 400";

  @TempDir
  Path scratch = Path.of("");

  private record Ran(int code, String out, String err) {}

  private static Ran run(String words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(words.strip().split(" +", -1), new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  private static Ran landed(String words) {
    return run("landed " + words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "landed-car.txt, " + CAR,
    "landed-car-in-mongolia.txt, " + CAR + " --cleared-in MN",
    "landed-apples.txt, " + APPLES,
    "landed-apples.csv, " + APPLES + " --format csv",
    "landed-no-tariff.txt, 'Ulaanbaatar Tashkent --goods 0204 --corridors 1 --draws 0'",
    "landed-novosibirsk.txt, 'Bishkek Novosibirsk --goods 870323 --origin KR --engine 1998"
        + " --built 2020 --hp 150 --depart 2024-05-01 --released KG --released-date 2024-02-01"
        + " --corridors 1 --draws 0'"
  })
  void answersAsBefore(String file, String words) throws Exception {
    var ran = landed(words);
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    ran.out()
        .lines()
        .filter(_ -> file.endsWith(".txt"))
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
    Golden.check(file, ran.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CAR,
        CAR + " --person private --incoterm CIF --cleared-in MN",
        APPLES + " --currency KGS --value 1000000",
        "Ulaanbaatar Tashkent --goods 0204 --draws 0",
        "Ulaanbaatar Bishkek --goods 0204 --interim 2026-01-01 --draws 20",
        "Bishkek Novosibirsk --goods 870323 --origin KR --engine 1998 --built 2020 --hp 150"
            + " --depart 2026-05-01 --person private --released KG --released-date 2025-06-01",
        "Ulaanbaatar Bishkek --goods 0204 --modes sea --draws 0"
      })
  void jsonKeepsItsContract(String words) throws IOException {
    var ran = landed(words + " --format json");
    assertEquals("", ran.err());
    var schemas = Map.of(
        "urn:ortoo:routes:1", schema("routes"),
        "urn:ortoo:duty:1", schema("duty"));
    var schema = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(schema("landed"));
    assertEquals(List.of(), schema.validate(ran.out(), InputFormat.JSON));
  }

  private static String schema(String name) throws IOException {
    return Files.readString(Path.of("docs/api/%s.schema.json".formatted(name)));
  }

  @Test
  void routesRanksByLandedCostToo() throws IOException {
    var ran = run("routes " + CAR + " --by landed --format json");
    assertEquals("", ran.err());
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema("routes"));
    assertEquals(List.of(), schema.validate(ran.out(), InputFormat.JSON));
    assertTrue(ran.out().contains("\"landed_usd\""));
    assertTrue(run("routes " + CAR + " --by landed").out().contains("see ortoo landed."));
  }

  @Test
  void aSaleSaysNothingOfWaysRankedByPlan() {
    var ran = run("routes Incheon Bishkek --engine 1998");
    assertEquals(Main.BAD_INPUT, ran.code());
    assertTrue(ran.err().contains("Fix: add --by landed"), ran.err());
  }

  @Test
  void aPageNeedsNoOtherFileAndRunsNothing() throws IOException {
    var file = scratch.resolve("page.html");
    var ran = landed(CAR + " --way 2 --page " + file);
    assertEquals(0, ran.code(), ran.err());
    var page = Files.readString(file);
    assertTrue(page.startsWith("<!doctype html>"));
    for (var part : List.of("<script", "http:", "https:", "url(", "<img", "<link")) {
      assertFalse(page.contains(part), part);
    }
    for (var part : List.of("= FOB", "= CIF, the customs value", "= DAP", "= LANDED COST")) {
      assertTrue(page.contains(part), part);
    }
  }

  @Test
  void noWayIsToldAndNoPageIsWritten() {
    var file = scratch.resolve("none.html");
    var ran = landed("Ulaanbaatar Bishkek --goods 0204 --modes sea --draws 0 --page " + file);
    assertEquals(Main.MIND, ran.code());
    assertTrue(ran.out().contains("Fix: "));
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/landed/bad-input.txt", delimiter = '|')
  void badInputIsToldWithARemedy(String words, String message) {
    var ran = landed(words);
    assertEquals(Main.BAD_INPUT, ran.code(), ran.out());
    assertEquals("", ran.out());
    assertEquals("command line: " + message, ran.err().lines().findFirst().orElse(""));
    assertTrue(ran.err().contains("  Fix: "), ran.err());
  }

  /// Questions that an outside reader broke the command with.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no rate of exchange on arrival, 'Incheon Bishkek --goods 870323 --engine 1998 --built 2020"
        + " --depart 2027-06-15', 'without duty, excise, vat, fee, recycling and registration'",
    "a price below the freight, 'Incheon Bishkek --goods 870323 --engine 1998 --built 2020"
        + " --incoterm DAP --value 100', does not pay for what it holds",
    "goods no tariff line speaks of, 'Tianjin Almaty --goods general --hs 851712', not known",
    "taxed on the way by an unknown tariff, 'Ulaanbaatar Bishkek --goods 0204 --cleared-in UZ',"
        + " without duty",
    "inside a union without a code, Bishkek Almaty --goods apples, are one customs territory",
    "ten cars, 'Incheon Bishkek --goods 870323 --engine 1998 --built 2020 --units 10', 10 × 160 USD"
  })
  void oddQuestionsHaveAnHonestAnswer(String what, String words, String says) {
    var ran = landed(words + " --corridors 1 --draws 50");
    assertEquals("", ran.err(), what);
    assertEquals(0, ran.code(), what);
    var flat = ran.out().replaceAll("\\s+", " ");
    assertTrue(flat.contains(says), ran.out());
    assertFalse(flat.contains("NaN") || flat.contains(" -0."), ran.out());
  }

  @Test
  void waysWithUnknownSumsComeLastAndAreMarked() {
    var ran = landed("Incheon Bishkek --goods 870323 --engine 1998 --built 2023-06"
        + " --depart 2026-05-22 --person private --draws 100");
    var first =
        ran.out().lines().filter(line -> line.startsWith("   1 ")).findFirst().orElse("");
    assertFalse(first.contains("+"), ran.out());
    assertTrue(ran.out().contains("+: and what is not known"), ran.out());
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    var ran = landed("Incheon Bishkek --goods 870323 --incoterm FAS --person cat --value 1,5"
        + " --interim soon --quota-left -1");
    assertEquals(
        5, ran.err().lines().filter(line -> line.startsWith("  Fix: ")).count(), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--page p.html", "--way 2"})
  void aQuestionIsPrintedWithoutAnAnswerToShow(String option) {
    var ran = landed(CAR + " --format question " + option);
    assertEquals(Main.BAD_INPUT, ran.code());
    assertTrue(ran.err().contains("cannot be had with --format question"), ran.err());
    assertEquals("", ran.out());
  }
}
