package ortoo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/// Standard output that remembers whether all of the answer got out, which writers swallow.
///
/// A reader that has seen enough (`| head`) is no failure.
final class WatchedOutput extends OutputStream {
  private final OutputStream out;
  private Optional<String> failure = Optional.empty();

  WatchedOutput(OutputStream out) {
    this.out = out;
  }

  /// Why something was lost, as the system says it.
  Optional<String> failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      var said = Objects.requireNonNullElse(e.getMessage(), "no reason given");
      if (failure.isEmpty() && !said.contains("Broken pipe")) {
        failure = Optional.of(said);
      }
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
