package ortoo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ortoo.data.table.Descriptor;
import ortoo.data.table.TablePackage;

/// `docs/data/` says what `data/steppe/datapackage.json` says; `-Dortoo.golden=rewrite` mends it.
class TablePagesTest {
  private static final Path PAGES = Path.of("docs/data");
  private static final Descriptor STEPPE = TablePackage.describe(TinyAtlas.STEPPE);

  @TestFactory
  Stream<DynamicTest> aPageSaysWhatTheDescriptionSays() {
    return new TablePages(STEPPE)
        .pages().entrySet().stream()
            .map(page -> DynamicTest.dynamicTest(
                page.getKey(), () -> holds(PAGES.resolve(page.getKey()), page.getValue())));
  }

  private static void holds(Path file, String text) throws IOException {
    if ("rewrite".equals(System.getProperty("ortoo.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(text, Files.exists(file) ? Files.readString(file) : "");
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    Set<String> names = new TablePages(STEPPE).pages().keySet();
    try (var files = Files.list(PAGES)) {
      var there = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      there.removeAll(names);
      assertEquals(Set.of(), there);
    }
  }

  @Test
  void everyTableSaysWhoReadsIt() {
    for (var table : STEPPE.tables()) {
      assertNotEquals(List.of(), table.feeds(), table.name());
    }
  }

  @Test
  void everyColumnIsExplained() {
    for (var table : STEPPE.tables()) {
      for (var field : table.fields()) {
        assertNotEquals("", field.description(), () -> table.name() + "." + field.name());
      }
    }
  }
}
