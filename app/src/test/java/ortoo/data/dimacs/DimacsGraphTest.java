package ortoo.data.dimacs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import ortoo.route.pareto.ParetoSearch;
import ortoo.unit.BadInput;

class DimacsGraphTest {
  private static final String TIMES = """
      c by road and by rail
      p sp 3 3
      a 1 2 5
      a 1 2 9
      a 2 3 1
      """;
  private static final String MONEYS = TIMES.replace("2 5", "2 7").replace("2 9", "2 3");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void readsTwoFilesIntoOneGraph() throws IOException {
    var graph = DimacsGraph.read(write("t.gr", TIMES), write("m.gr", MONEYS));
    assertEquals("6 8\n10 4\n", new ParetoSearch(graph).find(0, 2).toString());
  }

  @Test
  void readsPackedFilesWhateverTheirName() throws IOException {
    var gzip = new ByteArrayOutputStream();
    pack(TIMES, new GZIPOutputStream(gzip));
    var xz = new ByteArrayOutputStream();
    pack(MONEYS, new XZOutputStream(xz, new LZMA2Options()));
    var times = Files.write(folder.resolve("times"), gzip.toByteArray());
    var moneys = Files.write(folder.resolve("moneys.gr"), xz.toByteArray());
    var graph = DimacsGraph.read(times, moneys);
    assertEquals("6 8\n10 4\n", new ParetoSearch(graph).find(0, 2).toString());

    Files.write(times, Arrays.copyOf(gzip.toByteArray(), gzip.size() - 12));
    var message = text(assertThrows(BadInput.class, () -> DimacsGraph.read(times, moneys)));
    assertTrue(message.contains("times: the file cannot be read to its end: "), message);
    assertTrue(
        message.endsWith("Fix: see that it is whole; packed files may be gzip or xz."), message);
  }

  private static void pack(String text, OutputStream packer) throws IOException {
    try (packer) {
      packer.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void takesBlanksTabsCarriageReturnsAndLongComments() throws IOException {
    var text = TIMES.replace("a 1", "  a\t1").replace("\n", " \r\n") + "c" + "x".repeat(100_000);
    var graph = DimacsGraph.read(write("t.gr", text), write("m.gr", "\n\n" + MONEYS));
    assertEquals(3, graph.arcs());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          # file, / ends a line            | what it is told | and to do
          ''                               | t.gr:1:1: the file has no problem line. | begin with p sp NODES ARCS.
          a 1 2 3                          | t.gr:1:1: a line before the problem line. | begin with p sp NODES ARCS, after comments (c) only.
          p tw 3 3                         | t.gr:1:3: the problem is not sp. | write p sp NODES ARCS.
          p sp 3                           | t.gr:1:7: the number of arcs is missing. | write a whole number from 0 to 268435456.
          p sp 99999999999999999999 1      | t.gr:1:6: number of nodes "99999999999999999999" will not do. | write a whole number from 0 to 67108864.
          p sp 3 3 3                       | t.gr:1:10: "3" is one word too many. | write p sp NODES ARCS.
          p sp 3 0/p sp 3 0                | t.gr:2:1: a second problem line. | keep one; one file is one graph.
          p sp 3 1/a 4 2 1                 | t.gr:2:3: tail "4" will not do. | write a whole number from 1 to 3.
          p sp 3 1/a 1 0 1                 | t.gr:2:5: head "0" will not do. | write a whole number from 1 to 3.
          p sp 3 1/a 1 2 -1                | t.gr:2:7: cost "-1" will not do. | write a whole number from 0 to 1073741823.
          p sp 3 1/a 1 2 1.5               | t.gr:2:7: cost "1.5" will not do. | write a whole number from 0 to 1073741823.
          p sp 3 1/a 1 2                   | t.gr:2:6: the cost is missing. | write a whole number from 0 to 1073741823.
          p sp 3 1/a 1 2 3 4               | t.gr:2:9: "4" is one word too many. | write a TAIL HEAD COST.
          p sp 3 1/e 1 2 3                 | t.gr:2:1: the line starts with "e". | start it with c for a comment, or write a TAIL HEAD COST.
          p sp 3 2/a 1 2 3                 | t.gr:1:1: 2 arcs are announced, but there are 1. | see that the file is whole, or mend the problem line.
          """)
  void tellsWhatIsWrongWithAFile(String text, String what, String fix) throws IOException {
    var file = write("t.gr", text.replace("/", "\n"));
    assertEquals(
        what + " Fix: " + fix,
        message(file, write("m.gr", MONEYS))
            .replace(" m.gr", "")
            .lines()
            .findFirst()
            .orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          # second file, / ends a line       | what it is told | and to do
          p sp 3 3/a 1 2 5/a 1 3 9/a 3 2 1   | m.gr:3:5: arc 2 goes from 1 to 3, but from 1 to 2 in t.gr. | list the same arcs in the same order in both files.
          p sp 4 3/a 1 2 5/a 1 2 9/a 2 3 1   | m.gr:1:1: 4 nodes and 3 arcs, but 3 and 3 in t.gr. | give two files of the same graph.
          p sp 3 2/a 1 2 5/a 1 2 9           | m.gr:1:1: 3 nodes and 2 arcs, but 3 and 3 in t.gr. | give two files of the same graph.
          """)
  void tellsWhereTwoFilesDisagree(String text, String what, String fix) throws IOException {
    assertEquals(
        what + " Fix: " + fix,
        message(write("t.gr", TIMES), write("m.gr", text.replace("/", "\n"))));
  }

  @Test
  void tellsOfAllProblemsInBothFilesButShowsTwenty() throws IOException {
    var bad = "p sp 3 30\n" + "a 1 2 x\n".repeat(30);
    var e = assertThrows(
        BadInput.class, () -> DimacsGraph.read(write("t.gr", bad), write("m.gr", bad)));
    assertEquals(60, e.found());
    assertEquals(20, e.problems().size());
    assertTrue(text(e).endsWith("… and 40 more problems."), text(e));
  }

  @Test
  void tellsOfMissingFilesAndFolders() {
    assertEquals(
        "nowhere.gr: the file is missing. Fix: check its name, and where you are.\n"
            + ": this is a folder. Fix: name a file in it.",
        message(folder.resolve("nowhere.gr"), folder));
  }

  /// Whatever bytes come, the answer is a graph or a list of problems.
  @Test
  void neverFailsOtherwise() throws IOException {
    for (var seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var text = TIMES.getBytes(StandardCharsets.UTF_8);
      for (var i = random.nextInt(4); i >= 0; i--) {
        text[random.nextInt(text.length)] =
            (byte) (random.nextBoolean() ? random.nextInt() : "019 ap\n".charAt(random.nextInt(7)));
      }
      var file = Files.write(folder.resolve("t.gr"), text);
      try {
        DimacsGraph.read(file, write("m.gr", MONEYS));
      } catch (BadInput e) {
        assertTrue(e.found() > 0, "seed " + seed);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          # file, / ends a line | what it is told | and to do
          ''                    | q:1:1: the file asks nothing. | write a line SOURCE TARGET.
          1                     | q:1:2: the target is missing. | write a whole number from 1 to 3.
          1 2/c so far/4 1      | q:3:1: source "4" will not do. | write a whole number from 1 to 3.
          1 2 3                 | q:1:5: "3" is one word too many. | write SOURCE TARGET.
          """)
  void tellsWhatIsWrongWithQuestions(String text, String what, String fix) throws IOException {
    var file = write("q", text.replace("/", "\n"));
    var e = assertThrows(BadInput.class, () -> Queries.read(file, 3));
    assertEquals(what + " Fix: " + fix, plain(e));
  }

  @Test
  void readsQuestions() throws IOException {
    assertEquals(
        "[Query[source=0, target=2], Query[source=1, target=1]]",
        Queries.read(write("q", "c two\n1 3\n\n 2\t2 \n"), 3).toString());
  }

  private String message(Path times, Path moneys) {
    return plain(assertThrows(BadInput.class, () -> DimacsGraph.read(times, moneys)));
  }

  private String plain(BadInput e) {
    return text(e)
        .replaceAll("\\R  Fix", " Fix")
        .replace(folder + folder.getFileSystem().getSeparator(), "")
        .replace(folder.toString(), "");
  }

  private static String text(BadInput e) {
    return Objects.toString(e.getMessage());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
