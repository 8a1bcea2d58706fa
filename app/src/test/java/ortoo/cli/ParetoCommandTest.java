package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented costs, added up in the head; the milliseconds are replaced by `T`.
class ParetoCommandTest {
  @TempDir
  private Path folder = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    write("t.gr", "p sp 3 3\na 1 2 5\na 1 2 9\na 2 3 1\n");
    write("m.gr", "p sp 3 3\na 1 2 7\na 1 2 3\na 2 3 1\n");
    write("q", "1 3\n3 1\n");
    write("vast.gr", "p sp 3 2\na 1 2 1073741823\na 2 3 1\n");
    write("wide.gr", "p sp 3 4\na 1 2 1\na 1 2 2\na 1 2 3\na 2 3 1\n");
    write("wide2.gr", "p sp 3 4\na 1 2 3\na 1 2 2\na 1 2 1\na 2 3 1\n");
    write("ask1to3", "1 3\n");
  }

  @Test
  void printsATable() {
    assertEquals(
        """
          source   target  points       sum time      sum money          checksum            ms
               1        3       2             16             12  5a4c7af5c7af9c09 T
            6 8
            10 4
               3        1       0              0              0  0000000000000000 T
        """.replace("5a4c7af5c7af9c09", checksum()),
        run(0, "t.gr", "m.gr", "--queries", "q", "--points", "--repeat", "3"));
  }

  @Test
  void questionsMayBeAsDimacsWritesThem() throws IOException {
    write("asked.p2p", "c as in the ninth challenge\np aux sp p2p 2\nq 1 3\nq 3 1\n");
    assertEquals(
        run(0, "t.gr", "m.gr", "--queries", "q", "--format", "csv"),
        run(0, "t.gr", "m.gr", "--queries", "asked.p2p", "--format", "csv"));
  }

  @Test
  void printsCsv() {
    assertEquals(
        """
        source,target,points,sum_time,sum_money,checksum,milliseconds
        1,3,2,16,12,%s,T
        3,1,0,0,0,0000000000000000,T
        """.formatted(checksum()), run(0, "t.gr", "m.gr", "--queries", "q", "--format", "csv"));
    assertEquals("""
        source,target,time,money
        1,3,6,8
        1,3,10,4
        """, run(0, "t.gr", "m.gr", "--queries", "q", "--format", "csv", "--points"));
  }

  @Test
  void printsJson() {
    assertEquals(
        """
        [{"source":1,"target":3,"points":2,"sum_time":16,"sum_money":12,"checksum":"%s",\
        "milliseconds":T,"front":[[6,8],[10,4]]},
        {"source":3,"target":1,"points":0,"sum_time":0,"sum_money":0,"checksum":"0000000000000000",\
        "milliseconds":T,"front":[]}]
        """.formatted(checksum()).replace("},\n", "},"),
        run(0, "t.gr", "m.gr", "--queries", "q", "--format", "json", "--points"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          # arguments                                  | what is told | and to do
          t.gr m.gr                                    | command line: Missing required option: '--queries=FILE' | see what it takes with: ortoo pareto --help
          t.gr m.gr --queries q --repeat 0             | command line: --repeat 0 is below 1. | give a whole number from 1.
          t.gr m.gr --queries t.gr                     | t.gr:1:1: source "p" will not do. | write a whole number from 1 to 3.
          t.gr m.gr --queries nowhere                  | nowhere: the file is missing. | check its name, and where you are.
          vast.gr vast.gr --queries ask1to3            | ask1to3: question 1, from 1 to 3, has an extreme route that costs more than 1073741823. | write the costs in a larger unit.
          wide.gr wide2.gr --queries ask1to3 --labels 1   | ask1to3: question 1, from 1 to 3, needs more than 1 labels. | allow more with --labels, and Java more memory, or ask for a shorter way.
          """)
  void tellsWhatCannotBeUsed(String arguments, String what, String fix) {
    var told = run(Main.BAD_INPUT, arguments.split(" ", -1));
    assertEquals(
        what + " Fix: " + fix,
        told.lines().limit(2).reduce("", (a, b) -> a + b).replace("  Fix", " Fix"));
  }

  private static String checksum() {
    return "%016x".formatted(((6L * 1_000_003 + 8) * 1_000_003 + 10) * 1_000_003 + 4);
  }

  /// What the command prints, out or err; arguments that name a file of the folder are resolved.
  private String run(int expectedCode, String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "pareto";
    for (var i = 0; i < arguments.length; i++) {
      var isFile = arguments[i].equals("nowhere") || Files.exists(folder.resolve(arguments[i]));
      all[i + 1] = isFile ? folder.resolve(arguments[i]).toString() : arguments[i];
    }
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(all, new PrintWriter(out), new PrintWriter(err));
    assertEquals(expectedCode, code, err::toString);
    var text = code == 0 ? out.toString() : err.toString();
    return text.replace(folder + folder.getFileSystem().getSeparator(), "")
        .replaceAll("\"milliseconds\":[0-9.]+", "\"milliseconds\":T")
        .replaceAll("(?<=[0-9a-f]{16})( +|,)[0-9]+[.][0-9]{3}(?=\\R)", "$1T")
        .replaceAll(" +T", " T")
        .replace("\r\n", "\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
