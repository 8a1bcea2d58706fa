package ortoo.data.dimacs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import ortoo.data.table.Problems;

/// Opens a file for reading by lines, and tells what kept it from being read.
final class TextFile {

  private TextFile() {}

  /// What reads the lines.
  interface Reader {
    void read(Lines lines) throws IOException;
  }

  static void read(Path file, Problems problems, Reader reader) {
    var name = file.toString();
    if (Files.isDirectory(file)) {
      problems.add(name, 0, 0, "this is a folder.", "name a file in it.");
      return;
    }
    try (var in = Packed.open(file)) {
      reader.read(new Lines(name, in, problems));
    } catch (NoSuchFileException e) {
      problems.add(name, 0, 0, "the file is missing.", "check its name, and where you are.");
    } catch (IOException e) {
      problems.add(
          name,
          0,
          0,
          "the file cannot be read to its end: %s.".formatted(e),
          "see that it is whole; packed files may be gzip or xz.");
    }
  }
}
