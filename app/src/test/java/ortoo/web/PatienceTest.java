package ortoo.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ortoo.web.guard.Patience;

/// A connection is let go when its request or answer takes too long, however busy it looks.
@Timeout(30)
class PatienceTest {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);

  @BeforeEach
  void start() throws Exception {
    var patience = new Patience(Duration.ofMillis(400), Duration.ofMillis(800));
    patience.setHandler(new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getHttpURI().getPath().startsWith("/never")) {
          Content.Sink.write(response, true, "here", callback);
        }
        return true;
      }
    });
    server.addConnector(connector);
    server.setHandler(patience);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void aHeadThatTricklesIsCutOff() throws IOException {
    try (var socket = ask("GET / HTTP/1.1\r\nHost: x\r\n")) {
      assertTrue(closed(socket, "X: y\r\n"));
    }
  }

  @Test
  void anAnswerThatTakesTooLongIsCutOff() throws IOException {
    try (var socket = ask("GET /never HTTP/1.1\r\nHost: x\r\n\r\n")) {
      assertTrue(closed(socket, ""));
    }
  }

  @Test
  void aStreamOfEventsHasItsTime() throws IOException {
    try (var socket = ask("GET /never/events HTTP/1.1\r\nHost: x\r\n\r\n")) {
      socket.setSoTimeout(1_600);
      assertEquals("open", read(socket));
    }
  }

  @Test
  void askingAgainBeginsAnew() throws IOException {
    try (var socket = ask("")) {
      for (var i = 0; i < 8; i++) {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
        socket.setSoTimeout(5_000);
        assertEquals("HTTP", new String(socket.getInputStream().readNBytes(4), US_ASCII));
        socket.setSoTimeout(150);
        while (read(socket).equals("more")) {
          socket.setSoTimeout(150);
        }
      }
    }
  }

  private Socket ask(String text) throws IOException {
    var socket = new Socket("localhost", connector.getLocalPort());
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    return socket;
  }

  /// Waits for the server to hang up, and sends something now and then.
  private static boolean closed(Socket socket, String more) throws IOException {
    socket.setSoTimeout(100);
    while (true) {
      if (read(socket).equals("closed")) {
        return true;
      }
      try {
        socket.getOutputStream().write(more.getBytes(US_ASCII));
      } catch (SocketException e) {
        return true;
      }
    }
  }

  private static String read(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read(new byte[1_000]) < 0 ? "closed" : "more";
    } catch (SocketTimeoutException e) {
      return "open";
    } catch (SocketException e) {
      return "closed";
    }
  }
}
