package ortoo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A client that sends a byte now and then holds no thread for long.
@Timeout(60)
class SlowClientTest {
  @TempDir
  private Path workspace = Path.of("");

  @Test
  void aBodyThatTricklesIsRefused() throws IOException {
    try (var served = Served.steppe(workspace);
        var socket = posting(served, 60_000, "")) {
      socket.setSoTimeout(100);
      assertTrue(refused(socket).startsWith("HTTP/1.1 4"));
    }
  }

  @Test
  void aBodyThatStopsIsRefused() throws IOException {
    try (var served = Served.steppe(workspace);
        var socket = posting(served, 600, "{")) {
      socket.setSoTimeout(9_000);
      assertEquals("HTTP/1.1 408", answer(socket));
    }
  }

  /// A request whose body has begun.
  private static Socket posting(Served served, int length, String begun) throws IOException {
    var at = served.at("");
    var head = """
        POST /api/v1/jobs HTTP/1.1
        Host: %s
        Content-Type: application/json
        Content-Length: %d

        %s""".formatted(at.getAuthority(), length, begun).replace("\n", "\r\n");
    var socket = new Socket(at.getHost(), at.getPort());
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
  }

  /// Sends a byte each time nothing has been answered yet.
  private static String refused(Socket socket) throws IOException {
    while (true) {
      try {
        return answer(socket);
      } catch (SocketTimeoutException e) {
        trickle(socket);
      }
    }
  }

  private static void trickle(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write(' ');
    } catch (SocketException e) {
      // the server has hung up, and what it said can be read
    }
  }
}
