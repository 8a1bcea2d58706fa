package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.unit.BadInput;

/// `ortoo routes` from end to end on the steppe atlas: forms and messages, no figures.
class RoutesCommandTest {

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  private static Ran routes(String more) {
    return run(("routes Incheon Bishkek --draws 20 " + more).strip().split(" +"));
  }

  @Test
  void theTableAnswersInWordsFirst() {
    var ran = routes("");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    var lines = ran.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("1 × Passenger car from Incheon to Bishkek, leaving"));
    assertTrue(ran.out().contains("(assumed)"));
    assertTrue(ran.out().contains("Cheapest "));
    lines.forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
  }

  @Test
  void jsonKeepsItsContract() throws Exception {
    var ran = routes("--format json --deadline 2026-07-15");
    assertEquals(0, ran.code(), ran.err());
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("docs/api/routes.schema.json")));
    assertEquals(List.of(), schema.validate(ran.out(), InputFormat.JSON));
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertEquals(routes("--format json").out(), routes("--format json").out());
  }

  @Test
  void aWayIsToldLegByLegWithItsSources() {
    var ran = routes("--explain 1");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("door to door"));
    assertTrue(ran.out().contains("Sources:"));
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    var ran = routes("--compare AM,MN --avoid GE,IR");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("No way within the limits goes by Armenia.\n"), ran.out());
  }

  @Test
  void noWayIsAnAnswerToMind() {
    var ran = routes("--avoid KG");
    assertEquals(Main.MIND, ran.code(), ran.err());
    assertTrue(ran.out().contains("No way"), ran.out());
    assertTrue(ran.out().contains("Fix: "), ran.out());
  }

  @Test
  void theChartIsWrittenWholeAndReplacesTheOldOne(@TempDir Path folder) throws Exception {
    var file = folder.resolve("chart.svg");
    Files.writeString(file, "old");
    var ran = routes("--plot " + file);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(Files.readString(file).endsWith("</svg>\n"));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aChartGoesToWhereALinkPoints(@TempDir Path folder) throws Exception {
    var file = Files.createFile(folder.resolve("chart.svg"));
    var link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
    SafeFile.write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aDeviceIsNotReplacedByAChart() {
    var bad = assertThrows(BadInput.class, () -> SafeFile.require(Path.of("/dev/null")));
    assertEquals(
        "command line: cannot write /dev/null: it is a device.%n  Fix: name a file.".formatted(),
        bad.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = """
      No space left on device, 2, command line: cannot write the answer: No space left on device.
      Broken pipe,             0, ''
      """)
  void anAnswerThatIsLostIsNoAnswer(String said, int code, String message) {
    var full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(said);
      }
    };
    var err = new StringWriter();
    assertEquals(code, Main.run(new String[] {"--version"}, full, new PrintWriter(err)));
    assertEquals(message, err.toString().lines().findFirst().orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # options              | message
      --goods car --units 0  | command line: units "0" is too small.
      --plot no/such/a.svg   | command line: cannot write no/such/a.svg: there is no such folder.
      --plot docs            | command line: cannot write docs: it is a folder.
      --explain 999          | command line: --explain 999: the answer has no such way.
      --explain 1 --format csv | command line: --explain cannot be had as csv.
      --explain 1 --format question | command line: --explain cannot be had as question.
      --draws many           | command line: draws "many" is not a number.
      """)
  void badInputIsToldWithARemedyAndNothingOnStandardOutput(String options, String message) {
    var ran = run(("routes Incheon Bishkek " + options).split(" +"));
    assertEquals(Main.BAD_INPUT, ran.code());
    assertEquals("", ran.out());
    assertEquals(message, ran.err().lines().findFirst().orElse(""));
    assertTrue(ran.err().contains("  Fix: "), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # options                 | told
      --plot p.svg --format question | --plot cannot be had with --format question
      --via @/etc/passwd        | via "@/etc/passwd" is neither a country
      --units 1e9               | Fix: write how many cars, from 1 to 1000000.
      --units 9,000,000         | Fix: write how many cars, from 1 to 1000000.
      --units 1e2               | Fix: write 100; a number is digits
      --value-of-day 1e15       | Fix: write USD a day from 0 to 1000000000, such as 20.
      --value-of-day 9999999999 | Fix: write USD a day from 0 to 1000000000, such as 20.
      --tolerance 1e10          | Fix: write a share from 0 to 1, such as 0.05 or 5%.
      --tolerance 5e1%          | Fix: write 50%; a number is digits
      """)
  void aRemedyIsOneThatHelps(String options, String told) {
    var ran = run(("routes Incheon Bishkek " + options).split(" +"));
    assertEquals(Main.BAD_INPUT, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(told), ran.err());
  }

  @Test
  void allFaultsAreToldAtOnce() {
    var ran = run("routes", "Nowhere at all", "Bishkek", "--units", "-1", "--depart", "2026-02-30");
    assertEquals(Main.BAD_INPUT, ran.code());
    assertEquals(3, ran.err().lines().filter(line -> line.contains("Fix: ")).count(), ran.err());
  }

  @Test
  void progressIsWipedAtTheEnd() {
    var err = new StringWriter();
    var watch = Progress.told(new PrintWriter(err));
    watch.goOn(500, 2000, () -> {
      throw new AssertionError("nobody asked for a judgement");
    });
    watch.goOn(2000, 2000, () -> {
      throw new AssertionError("nobody asked for a judgement");
    });
    assertEquals("\r500 of 2,000 trips drawn\r\u001b[K", err.toString());
  }
}
