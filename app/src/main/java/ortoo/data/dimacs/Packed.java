package ortoo.data.dimacs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// Opens a file and unpacks it if its first bytes say that it is packed, whatever its name.
final class Packed {
  private static final int BUFFER = 1 << 16;

  /// What unpacking xz may take; its highest preset needs 65 MiB.
  private static final int XZ_MEMORY_KIB = 256 << 10;

  private Packed() {}

  static InputStream open(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      in.mark(2);
      var first = in.read();
      var second = in.read();
      in.reset();
      if (first == 0x1F && second == 0x8B) {
        return new GZIPInputStream(in, BUFFER);
      }
      return first == 0xFD && second == '7' ? new XZInputStream(in, XZ_MEMORY_KIB) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
