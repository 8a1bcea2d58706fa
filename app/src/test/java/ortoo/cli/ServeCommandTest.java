package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `ortoo serve`: what it refuses before it begins, and that it begins and ends.
class ServeCommandTest {

  private record Ran(int code, String out, String err) {}

  private static Ran serve(String... words) {
    var all = new String[words.length + 1];
    all[0] = "serve";
    System.arraycopy(words, 0, all, 1, words.length);
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(all, new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --port 70000                    | --port 70000 is no port.
      --token short                   | --token will not do.
      --bind no.such.host.invalid     | cannot listen at no.such.host.invalid
      --workspace /proc/ortoo/x       | nothing can be kept in /proc/ortoo/x.
      --workspace /dev/null/x         | nothing can be kept in /dev/null/x.
      --atlas no-such-folder          | there is no folder "no-such-folder".
      """)
  void refusesWhatItCannotDo(String words, String fault) {
    var ran =
        serve(("--port 0 " + words).replaceAll("^--port 0 --port", "--port").split(" "));
    assertEquals(Main.BAD_INPUT, ran.code(), ran.err());
    assertTrue(ran.err().contains(fault), ran.err());
    assertTrue(ran.err().contains("Fix: "), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void tellsAPortThatIsTaken(@TempDir Path folder) throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      var ran = serve("--port", port, "--workspace", folder.toString());
      assertEquals(Main.BAD_INPUT, ran.code());
      assertTrue(ran.err().contains("cannot listen at 127.0.0.1, port " + port), ran.err());
    }
  }

  @Test
  void namesAddressesThatAnotherMachineCanUse(@TempDir Path folder) {
    var ran =
        serve("--port", "0", "--bind", "0.0.0.0", "--rehearse", "--workspace", folder.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("Ortoo is at http://"), ran.out());
    assertFalse(ran.out().contains("0.0.0.0"), ran.out());
    assertTrue(ran.out().lines().allMatch(line -> line.contains("/?token=")), ran.out());
  }

  @Test
  void saysWhereItIsAndMakesNoFolderBeforeItKeepsAnything(@TempDir Path folder) {
    var kept = folder.resolve("deep").resolve("workspace");
    var ran = serve("--port", "0", "--rehearse", "--workspace", kept.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("Ortoo is at http://127.0.0.1:"), ran.out());
    assertTrue(Files.notExists(kept));
  }
}
