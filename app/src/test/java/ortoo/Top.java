package ortoo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The top folder of the project, wherever the tests are started from.
final class Top {

  /// Folders that hold no source of ours.
  private static final List<String> NOT_OURS =
      List.of("target", ".git", "node_modules", "dist", ".idea", ".vscode", ".settings");

  private Top() {}

  static Path folder() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException(
            "No ARCHITECTURE.md above %s.".formatted(Path.of("").toAbsolutePath()));
      }
    }
    return folder;
  }

  /// Every file of ours, as a path from the top, in order.
  static List<Path> files() throws IOException {
    var top = folder();
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !Files.isSymbolicLink(file))
          .map(top::relativize)
          .filter(Top::isOurs)
          .sorted()
          .toList();
    }
  }

  private static boolean isOurs(Path file) {
    for (var part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
