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
        var socket = new Socket(served.at("").getHost(), served.at("").getPort())) {
      var head = """
          POST /api/v1/jobs HTTP/1.1
          Host: %s
          Content-Type: application/json
          Content-Length: 60000

          """.formatted(served.at("").getAuthority()).replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(100);
      assertTrue(refused(socket).startsWith("HTTP/1.1 4"));
    }
  }

  @Test
  void aBodyThatStopsIsRefused() throws IOException {
    try (var served = Served.steppe(workspace);
        var socket = new Socket(served.at("").getHost(), served.at("").getPort())) {
      var head = """
          POST /api/v1/jobs HTTP/1.1
          Host: %s
          Content-Type: application/json
          Content-Length: 600

          {""".formatted(served.at("").getAuthority()).replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(9_000);
      var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertEquals("HTTP/1.1 408", answer);
    }
  }

  /// Sends a byte each time nothing has been answered yet.
  private static String refused(Socket socket) throws IOException {
    while (true) {
      try {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
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
