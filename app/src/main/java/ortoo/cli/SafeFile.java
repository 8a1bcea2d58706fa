package ortoo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
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
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BadInput(
          Problem.argument("cannot write %s: it is a device.".formatted(file), "name a file."));
    }
  }

  /// Writes text beside the file under a new name, then moves it there; a link stays a link.
  static void write(Path file, String text) {
    require(file);
    try {
      var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      var draft = target.resolveSibling(
          "%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid()));
      try {
        Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      var why = Objects.requireNonNullElse(e.getMessage(), e.toString());
      throw new BadInput(Problem.argument(
          "cannot write %s: %s.".formatted(file, why), "name a file elsewhere, or make room."));
    }
  }
}
