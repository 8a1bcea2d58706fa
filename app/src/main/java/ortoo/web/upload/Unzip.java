package ortoo.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// Unpacks a zip file that nobody vouches for.
///
/// Reads it from its beginning to its end, entry by entry, and never its directory: so entries that
/// overlap are not read twice. Only tables and `datapackage.json` are written, as plain files,
/// whatever the zip file calls them.
final class Unzip {
  private static final String ROOT = "datapackage.json";

  /// Bytes of an entry below which its ratio says nothing.
  private static final long SMALL = 1 << 20;

  private final Bounds bounds;
  private final InstantSource clock;
  private final Instant until;
  private final Path folder;
  private final byte[] buffer = new byte[1 << 16];
  private Path root;
  private int depth = Integer.MAX_VALUE;
  private long unpacked;
  private long lines;
  private long cells;

  private Unzip(Bounds bounds, InstantSource clock, Instant until, Path folder) {
    this.bounds = bounds;
    this.clock = clock;
    this.until = until;
    this.folder = folder;
    this.root = folder;
  }

  /// Unpacks into a folder, and says in which folder of it the atlas is.
  ///
  /// @param until by when it must be done
  /// @throws Refusal if it is too large or too slow
  /// @throws BadInput if it is no zip file, or names what it may not
  static Path into(
      Path folder, InputStream zip, Bounds bounds, InstantSource clock, Instant until) {
    return new Unzip(bounds, clock, until, folder).unpack(zip);
  }

  /// Counts what is read, and stops when that is too much or takes too long.
  private final class Packed extends FilterInputStream {
    private long read;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      int got = super.read(to, from, most);
      return count(got, got);
    }

    private int count(int result, int bytes) {
      if (result >= 0) {
        read += bytes;
      }
      if (read > bounds.packed()) {
        throw tooLarge("the zip file has more than %d MB.".formatted(bounds.packed() >> 20));
      }
      requireTime();
      return result;
    }
  }

  private void requireTime() {
    if (!clock.instant().isBefore(until)) {
      throw new Refusal(
          Reason.TOO_LARGE,
          408,
          "sending and unpacking took longer than %d s.".formatted(bounds.time().toSeconds()),
          "send a smaller atlas, or check it here: ortoo check DIR.");
    }
  }

  private Path unpack(InputStream from) {
    var packed = new Packed(from);
    try (var zip = new ZipInputStream(packed)) {
      int entries = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > bounds.entries()) {
          throw tooLarge("the zip file has more than %d entries.".formatted(bounds.entries()));
        }
        unpack(zip, entry, packed);
      }
      if (entries == 0) {
        throw bad("this is no zip file, or there is nothing in it.");
      }
      return root;
    } catch (ZipException | IllegalArgumentException e) {
      throw bad("the zip file cannot be read: %s.".formatted(e.getMessage()));
    } catch (FileAlreadyExistsException e) {
      throw bad("the zip file has a file twice.");
    } catch (IOException e) {
      throw bad("the zip file ends too early, or cannot be unpacked.");
    }
  }

  private void unpack(ZipInputStream zip, ZipEntry entry, Packed packed) throws IOException {
    var path = path(entry.getName());
    var start = packed.read;
    if (entry.isDirectory() || !isWanted(path)) {
      copy(zip, OutputStream.nullOutputStream(), packed, start);
      return;
    }
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (var out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      copy(zip, out, packed, start);
    }
    if (path.endsWith(ROOT) && path.getNameCount() < depth) {
      depth = path.getNameCount();
      root = Optional.ofNullable(file.getParent()).orElse(folder);
    }
  }

  private static boolean isWanted(Path path) {
    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !path.startsWith("__MACOSX")
        && !name.startsWith(".")
        && (name.equals(ROOT) || name.endsWith(".csv"));
  }

  private void copy(ZipInputStream zip, OutputStream out, Packed packed, long start)
      throws IOException {
    long bytes = 0;
    for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
      bytes += got;
      unpacked += got;
      if (unpacked > bounds.unpacked()) {
        throw tooLarge("unpacked it has more than %d MB.".formatted(bounds.unpacked() >> 20));
      }
      // The reader is ahead by a little; that makes an entry look less packed than it is.
      if (bytes > SMALL && bytes > bounds.ratio() * (packed.read - start + 1)) {
        throw tooLarge("a file in it is packed more than %d to one.".formatted(bounds.ratio()));
      }
      requireTime();
      count(got);
      out.write(buffer, 0, got);
    }
  }

  private void count(int got) {
    for (int i = 0; i < got; i++) {
      lines += buffer[i] == '\n' || buffer[i] == '\r' ? 1 : 0;
      cells += buffer[i] == ',' ? 1 : 0;
    }
    if (lines > bounds.lines() || cells + lines > bounds.cells()) {
      throw tooLarge("its tables have more than %,d lines or %,d cells."
          .formatted(bounds.lines(), bounds.cells()));
    }
  }

  /// The path of an entry, or a fault if it leads out of the folder or is no plain name.
  private Path path(String name) {
    var parts = name.split("/", -1);
    var last = parts.length - 1;
    if (last > bounds.depth()) {
      throw bad("\"%s\" is more than %d folders deep.".formatted(shown(name), bounds.depth()));
    }
    for (int i = 0; i <= last; i++) {
      var folderEnds = i == last && i > 0 && parts[i].isEmpty();
      if (!folderEnds && !isPlain(parts[i])) {
        throw bad("\"%s\" is no name for a file of an atlas.".formatted(shown(name)));
      }
    }
    return Path.of(
        String.join("/", Arrays.stream(parts).filter(p -> !p.isEmpty()).toList()));
  }

  private static boolean isPlain(String part) {
    return !part.isBlank()
        && part.length() <= 100
        && !part.equals(".")
        && !part.equals("..")
        && part.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
  }

  private static String shown(String name) {
    var line = name.replaceAll("\\p{Cntrl}", "?");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private static BadInput bad(String what) {
    return new BadInput(
        Problem.argument(what, "pack the files of the atlas folder into an ordinary zip file."));
  }

  private static Refusal tooLarge(String what) {
    return new Refusal(
        Reason.TOO_LARGE, 413, what, "send less, or check it here: ortoo check DIR.");
  }
}
