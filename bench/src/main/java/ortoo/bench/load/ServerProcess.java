package ortoo.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A server in a process of its own, so that its memory is its own; closed, it ends as by Ctrl-C.
public final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Ortoo is at (http://[^\\s/]+)");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Process process;
  private final URI address;
  private final double startMillis;

  private ServerProcess(Process process, URI address, double startMillis) {
    this.process = process;
    this.address = address;
    this.startMillis = startMillis;
  }

  /// Starts it and waits until it says where it is.
  ///
  /// @param command as in `./ortoo serve --port 0`
  public static ServerProcess start(List<String> command, Path folder) throws IOException {
    var began = System.nanoTime();
    var process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    var reader = new BufferedReader(
        new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      var found = ADDRESS.matcher(line);
      if (found.find()) {
        var took = (System.nanoTime() - began) / 1e6;
        Thread.ofVirtual().start(() -> drain(reader));
        return new ServerProcess(process, URI.create(found.group(1)), took);
      }
    }
    throw new IllegalStateException("%s did not say where it is.".formatted(command));
  }

  /// Keeps the server's output from filling up.
  private static void drain(BufferedReader reader) {
    try (reader) {
      while (reader.readLine() != null) {
        // Nobody reads it.
      }
    } catch (IOException _) {
      // The server has gone.
    }
  }

  public URI address() {
    return address;
  }

  /// From the start of the process until it said where it is.
  double startMillis() {
    return startMillis;
  }

  /// The most memory it has had so far, MB; 0 where the system does not tell.
  double peakMegabytes() {
    try {
      var status = Path.of("/proc", Long.toString(process.pid()), "status");
      var found = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
      return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the server's memory", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The server did not end within 20 s.");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
