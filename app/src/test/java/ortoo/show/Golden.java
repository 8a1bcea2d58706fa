package ortoo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds output to a file under `golden/`; `-Dortoo.golden=rewrite` writes it anew, to be read in
/// review.
public final class Golden {
  private static final Path FOLDER = Path.of("app/src/test/resources/golden");

  private Golden() {}

  public static void check(String name, String text) throws IOException {
    var file = FOLDER.resolve(name);
    if (System.getProperty("ortoo.golden", "").equals("rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    var expected = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    assertEquals(
        expected,
        text,
        () -> "%s differs; if that is meant, run the tests with ".formatted(file)
            + "-Dortoo.golden=rewrite and read what changed.");
  }
}
