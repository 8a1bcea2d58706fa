package ortoo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

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

  /// Every file of ours, as a path from the top, in order; other folders are not even looked into,
  /// as a build may be writing there.
  static List<Path> files() throws IOException {
    var top = folder();
    var files = new ArrayList<Path>();
    Files.walkFileTree(top, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return NOT_OURS.contains(folder.getFileName().toString())
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
          files.add(top.relativize(file));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return files.stream().sorted().toList();
  }
}
