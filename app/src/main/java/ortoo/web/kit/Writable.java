package ortoo.web.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Can files be kept in a folder, be it one that is made with the first of them?
public final class Writable {

  private Writable() {}

  /// True if the file system says so; nothing is made.
  public static boolean seems(Path folder) {
    var there = nearest(folder);
    return Files.isDirectory(there) && Files.isWritable(there);
  }

  /// True if it is so: a folder is made where the first one would be, and removed at once. Of some,
  /// such as `/proc`, the file system says that they can be written in, and they cannot.
  public static boolean isSo(Path folder) {
    if (!seems(folder)) {
      return false;
    }
    try {
      Files.delete(Files.createTempDirectory(nearest(folder), ".ortoo-"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// The folder itself, or the nearest above it that is there; a link to nothing is there.
  private static Path nearest(Path folder) {
    var there = folder.toAbsolutePath();
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }
}
