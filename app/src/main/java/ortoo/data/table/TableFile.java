package ortoo.data.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Opens the files of one package, and only those: no path and no link leads out of its folder.
final class TableFile {
  private final Path folder;
  private final Problems problems;
  private long budget = Limits.PACKAGE_BYTES;

  /// @param folder its real path
  TableFile(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /// The bytes of a file, or nothing if it may or can not be read; the problems then say why.
  Optional<byte[]> read(String path, int limit) {
    try {
      var file = folder.resolve(path);
      if (path.isEmpty() || file.isAbsolute() != folder.isAbsolute() || leaves(file)) {
        return refuse(
            path.isEmpty() ? Descriptor.FILE : path,
            "this path leads out of the package's folder.",
            "put the file into the folder and name it there.");
      }
      if (!Files.isRegularFile(file)) {
        return refuse(path, "this is not a file.", "put a CSV file there.");
      }
      return bytes(path, file, limit);
    } catch (NoSuchFileException e) {
      return refuse(
          path,
          "the file is missing.",
          path.equals(Descriptor.FILE)
              ? "name a folder that holds one, as data/steppe does."
              : "add it; its header line is enough if it has no rows.");
    } catch (AccessDeniedException e) {
      return refuse(path, "the file may not be read.", "give yourself the right to read it.");
    } catch (InvalidPathException e) {
      return refuse(Descriptor.FILE, "\"%s\" is no path.".formatted(path), "name a file.");
    } catch (IOException e) {
      return refuse(path, "the file cannot be read: %s.".formatted(why(e)), "see to the disk.");
    }
  }

  /// What the system says, without the path and the name of our class for it.
  private static String why(IOException e) {
    return e instanceof FileSystemException said && said.getReason() != null
        ? said.getReason()
        : Objects.requireNonNullElse(e.getMessage(), "no reason given");
  }

  private boolean leaves(Path file) throws IOException {
    return !file.normalize().startsWith(folder) || !file.toRealPath().startsWith(folder);
  }

  private Optional<byte[]> bytes(String path, Path file, int limit) throws IOException {
    if (Files.size(file) > limit) {
      return tooLong(path, limit);
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(limit + 1); // not trusting a size that may have changed
      if (bytes.length > limit) {
        return tooLong(path, limit);
      }
      budget -= bytes.length;
      if (budget < 0) {
        return refuse(
            path,
            "with this file the package has more than %d MB.".formatted(Limits.PACKAGE_BYTES >> 20),
            "split the package.");
      }
      return Optional.of(bytes);
    }
  }

  private Optional<byte[]> tooLong(String path, int limit) {
    return refuse(
        path,
        "the file has more than %d MB.".formatted(limit >> 20),
        "split it, or take out what no question needs.");
  }

  private Optional<byte[]> refuse(String path, String what, String remedy) {
    problems.add(path, 1, 1, what, remedy);
    return Optional.empty();
  }
}
