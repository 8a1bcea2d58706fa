package ortoo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// Writes a file whole or not at all.
final class SafeFile {

  private SafeFile() {}

  /// Refuses a file that cannot be written, before any long reckoning.
  ///
  /// @throws BadInput if there is no such folder, or the file is one
  static void require(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BadInput(Problem.argument(
          "cannot write %s: there is no such folder.".formatted(file),
          "make the folder, or name another file."));
    }
    if (Files.isDirectory(file)) {
      throw new BadInput(Problem.argument(
          "cannot write %s: it is a folder.".formatted(file), "name a file in it."));
    }
  }

  /// Writes text beside the file under another name, then moves it there.
  static void write(Path file, String text) {
    require(file);
    try {
      var draft = file.resolveSibling(file.getFileName() + ".part");
      try {
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
