package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.show.Golden;

/// `ortoo duty` from end to end on the steppe atlas.
class DutyCommandTest {
  private static final String SEDAN =
      "KG 870323 --origin KR --value 8631 --engine 1998 --built 2020 --date 2025-06-15";
  private static final String RELEASED =
      "RU 870323 --origin KR --value 8631 --engine 1998 --built 2020 --hp 150 --date 2026-05-01"
          + " --released KG --released-date 2025-06-01";
  private static final String APPLES =
      "MN 080810 --origin UZ --value 14000 --weight 20000 --date 2025-08-01";

  private record Ran(int code, String out, String err) {}

  private static Ran duty(String words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(
        ("duty " + words).strip().split(" +", -1), new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "duty-sedan.txt, " + SEDAN,
    "duty-apples.txt, " + APPLES,
    "duty-apples.json, " + APPLES + " --format json",
    "duty-apples.csv, " + APPLES + " --format csv",
    "duty-released.txt, " + RELEASED + " --person private",
    "duty-quota.txt, KG 0202 --origin BR --value 60000 --weight 20000 --quota-left 12",
    "duty-none.json, UZ 0204 --origin MN --value 1000 --format json",
    "duty-compare.txt, 'KG --compare mfn,interim --origin MN --date 2026-06-01'"
  })
  void answersAsBefore(String file, String words) throws Exception {
    var ran = duty(words);
    assertEquals("", ran.err());
    assertEquals(file.startsWith("duty-none") ? Main.MIND : 0, ran.code());
    ran.out()
        .lines()
        .filter(_ -> file.endsWith(".txt"))
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
    Golden.check(file, ran.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEDAN,
        SEDAN + " --person private",
        APPLES,
        RELEASED,
        RELEASED + " --person private --released-by company",
        "KG 0202 --origin BR --value 60000 --weight 20000 --quota-left 12",
        "UZ 0204 --origin MN --value 1000",
        "KZ 0206 --origin MN --value 1000 --weight 10 --interim 2026-01-01",
        "KG --compare mfn,gsp,interim --origin MN",
        "KG 8703 --compare mfn,union --origin KZ --engine 1998 --built 2020",
        "MN 08 --compare mfn,interim --origin KG"
      })
  void jsonKeepsItsContract(String words) throws Exception {
    var ran = duty(words + " --format json");
    assertEquals("", ran.err());
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("docs/api/duty.schema.json")));
    assertEquals(List.of(), schema.validate(ran.out(), InputFormat.JSON));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/duty/bad-input.txt", delimiter = '|')
  void badInputIsToldWithARemedy(String words, String message) {
    var ran = duty(words);
    assertEquals(Main.BAD_INPUT, ran.code(), ran.out());
    assertEquals("", ran.out());
    assertEquals("command line: " + message, ran.err().lines().findFirst().orElse(""));
    assertTrue(ran.err().contains("  Fix: "), ran.err());
  }

  /// Absurd words are told like any other, once each.
  @Test
  void absurdLengthsAreTold() {
    var ran = duty("KG %s --origin %s --value %s"
        .formatted("9".repeat(5000), "x".repeat(3000), "9".repeat(400)));
    assertEquals(Main.BAD_INPUT, ran.code());
    assertEquals(3, ran.err().lines().filter(line -> line.startsWith("  Fix: ")).count());
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    var ran = duty("KG 8418 --origin QQ --value 3,5 --weight 0 --units 0 --person cat");
    assertEquals(6, ran.err().lines().filter(line -> line.startsWith("  Fix: ")).count());
    assertTrue(ran.err().contains("the nearest headings they have: 5101, 5102, 5105, 8703."));
  }
}
