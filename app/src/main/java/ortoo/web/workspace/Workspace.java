package ortoo.web.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// The folder in which a user's questions and answers are kept, made when first written to.
///
/// Nothing outside it is read or written, whatever links it holds.
public final class Workspace {
  private final Path folder;

  public Workspace(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// Where a user's is, if not said: in the folder for data of the XDG base directories.
  ///
  /// @param data what `XDG_DATA_HOME` says; one that is not absolute counts for nothing
  public static Path usual(Optional<String> data, Path home) {
    return data.filter(text -> text.startsWith("/"))
        .map(Path::of)
        .orElseGet(() -> home.resolve(".local/share"))
        .resolve("ortoo");
  }

  /// One for what is not to be kept.
  public static Workspace scratch() {
    try {
      return new Workspace(Files.createTempDirectory("ortoo-serve-"));
    } catch (IOException e) {
      throw new UncheckedIOException("making a folder for answers that are not kept", e);
    }
  }

  /// Removes all of it.
  public void clear() {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Workspace::quietly);
    } catch (IOException | UncheckedIOException e) {
      // it is not there, or somebody else removes it too
    }
  }

  /// A folder in it, if it is there.
  public Optional<Path> find(String name) {
    var inner = folder.resolve(name);
    if (!Files.isDirectory(inner)) {
      return Optional.empty();
    }
    requireInside(inner);
    return Optional.of(inner);
  }

  /// A folder in it, made if need be.
  public Path make(String name) {
    var inner = folder.resolve(name);
    try {
      Files.createDirectories(inner);
    } catch (IOException e) {
      throw unwritten(inner, e);
    }
    requireInside(inner);
    return inner;
  }

  private void requireInside(Path inner) {
    if (!isInside(inner)) {
      throw new Refusal(
          Reason.CONFLICT,
          409,
          "%s leads out of the workspace folder.".formatted(inner.getFileName()),
          "make it a folder of its own.");
    }
  }

  /// True if a file or folder that is there lies in the folder, all links followed.
  public boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false; // a link to nothing
    }
  }

  /// The bytes of a file; empty if there is none, it leads out, or it holds nothing: a file without
  /// a byte is what a full disk or a power cut leaves of one.
  ///
  /// @param most more than one byte beyond this is not read
  public Optional<byte[]> read(Path file, int most) {
    if (!Files.isRegularFile(file) || !isInside(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(most + 1)).filter(bytes -> bytes.length > 0);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Writes a file whole or not at all: under another name first, then moved into its place.
  ///
  /// A link in its place is replaced, not followed.
  public void write(Path file, byte[] bytes) {
    var draft = file.resolveSibling(".%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
    try {
      try (var out =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true); // or a power cut may leave an empty file in the place of the old one
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritten(file, e);
    } finally {
      quietly(draft);
    }
  }

  /// Removes a file, or nothing if it is not there.
  public void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  /// Removes a folder of the workspace with the files in it.
  public void removeFolder(Path inner) {
    if (!Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var files = Files.list(inner)) {
      files.forEach(this::remove);
    } catch (IOException e) {
      throw unwritten(inner, e);
    }
    remove(inner);
  }

  private static void quietly(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // it has a name of its own, and harms nobody
    }
  }

  static Refusal unwritten(Path file, IOException e) {
    var why = e instanceof FileSystemException said && said.getReason() != null
        ? said.getReason()
        : Objects.requireNonNullElse(e.getMessage(), "no reason given");
    return new Refusal(
        Reason.CONFLICT,
        507,
        "%s cannot be written: %s.".formatted(file.getFileName(), why),
        "make room, or start the server with another folder: ortoo serve --workspace DIR.");
  }
}
