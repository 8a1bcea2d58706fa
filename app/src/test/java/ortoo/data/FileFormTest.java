package ortoo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ortoo.atlas.Atlas;
import ortoo.unit.BadInput;

/// The same atlas however its editor wrote it down, and the right place of a fault in each form.
class FileFormTest {

  @TempDir
  Path temp;

  private Path folder = Path.of("");
  private List<Object> plain = List.of();

  @BeforeEach
  void tiny() {
    folder = TinyAtlas.write(temp.resolve("tiny"));
    plain = parts(AtlasFolder.load(folder));
  }

  private static List<Object> parts(Atlas atlas) {
    return List.of(
        atlas.network(), atlas.borders(), atlas.carriage(), atlas.customs(), atlas.sources());
  }

  private void rewrite(UnaryOperator<String> change) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.writeString(file, change.apply(Files.readString(file)));
      }
    }
  }

  private void isTheSame() {
    assertEquals(plain, parts(AtlasFolder.load(folder)));
  }

  @Test
  void windowsLineEndsChangeNothing() throws IOException {
    rewrite(text -> text.replace("\n", "\r\n"));
    isTheSame();
  }

  @Test
  void oldMacLineEndsChangeNothing() throws IOException {
    rewrite(text -> text.replace("\n", "\r"));
    isTheSame();
  }

  @Test
  void aByteOrderMarkChangesNothing() throws IOException {
    rewrite(text -> "\uFEFF" + text);
    isTheSame();
  }

  @Test
  void quotesAroundEveryCellChangeNothing() throws IOException {
    rewrite(text -> text.lines()
        .map(line -> "\"" + line.replace(",", "\",\"") + "\"\n")
        .reduce("", String::concat));
    isTheSame();
  }

  @Test
  void blankLinesAndAMissingLastLineEndChangeNothing() throws IOException {
    rewrite(text -> "\n" + text.stripTrailing().replace("\n", "\n\n"));
    isTheSame();
  }

  @Test
  void theOrderOfColumnsDoesNotMatter() throws IOException {
    rewrite(text -> text.lines()
        .map(line -> new ArrayList<>(List.of(line.split(",", -1))))
        .peek(Collections::reverse)
        .map(cells -> String.join(",", cells) + "\n")
        .reduce("", String::concat));
    isTheSame();
  }

  @Test
  void cellsMayHoldCommasQuotesAndLineBreaks() throws IOException {
    var file = folder.resolve("places.csv");
    Files.writeString(
        file, Files.readString(file).replace("Atown", "\"A \"\"old\"\" town,\r\nor A\""));
    assertEquals(
        "A \"old\" town,\r\nor A",
        AtlasFolder.load(folder).network().places().getFirst().name());
  }

  @Test
  void aFaultAfterALineBreakInACellIsStillFound() throws IOException {
    var file = folder.resolve("places.csv");
    var text = Files.readString(file).replace("Atown", "\"Ä\nB\"").replace(",47,", ",x,");
    for (var form : List.of(text, text.replace("\n", "\r\n"), "\uFEFF" + text)) {
      Files.writeString(file, form);
      var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(folder));
      assertTrue(
          bad.problems().getFirst().toString().startsWith("places.csv:3:7: lat \"x\""),
          () -> bad.problems().toString());
    }
  }

  @Test
  void aFaultBehindWideCharactersIsCountedInCharacters() throws IOException {
    var file = folder.resolve("places.csv");
    Files.writeString(
        file, Files.readString(file).replace("Atown", "Улаан").replace(",47,", ",x,"));
    var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(folder));
    assertTrue(bad.problems().getFirst().toString().startsWith("places.csv:2:12: lat"));
  }
}
