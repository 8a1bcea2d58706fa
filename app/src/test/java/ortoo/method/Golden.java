package ortoo.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The parts of a page that come from the code: between `<!-- from the code: NAME -->` and
/// `<!-- end -->`. `-Dortoo.golden=rewrite` writes them anew; without it they must agree.
final class Golden {

  private Golden() {}

  static void assertSection(String page, String name, String expected) throws IOException {
    var file = top().resolve("docs/method").resolve(page);
    var text = Files.readString(file);
    var start = "<!-- from the code: " + name + " -->\n";
    var from = text.indexOf(start) + start.length();
    var to = text.indexOf("<!-- end -->", from);
    if (from < start.length() || to < 0) {
      throw new IllegalStateException("%s has no section %s.".formatted(page, name));
    }
    if ("rewrite".equals(System.getProperty("ortoo.golden"))) {
      Files.writeString(file, text.substring(0, from) + expected + text.substring(to));
    } else {
      assertEquals(
          expected,
          text.substring(from, to),
          page
              + " is out of date: run the tests with -Dortoo.golden=rewrite and review the change");
    }
  }

  /// The top folder, wherever the tests are started from.
  static Path top() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("No ARCHITECTURE.md above the tests.");
      }
    }
    return folder;
  }
}
