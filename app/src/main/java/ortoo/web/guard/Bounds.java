package ortoo.web.guard;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import org.eclipse.jetty.server.NetworkConnectionLimit;

/// How much clients may hold: connections and headers. A connection that is silent for half a
/// minute is let go by Jetty's own rule, one that is slow by [Patience]; a thread is held by none,
/// since each request has a virtual one.
public final class Bounds {
  /// Connections open at once, of all clients together; a browser keeps six or so.
  private static final int CONNECTIONS = 256;

  /// Bytes of a request's line and headers together; a question of all words is a tenth of it.
  private static final int HEADER_BYTES = 16 << 10;

  /// A browser opens connections before it needs them, and does not mind losing one.
  private static final Duration HEAD = Duration.ofSeconds(20);

  /// Twice the time that reckoning and checking may take together, and the slowest line.
  private static final Duration ANSWER = Duration.ofMinutes(2);

  private Bounds() {}

  public static void set(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
      http.setSendDateHeader(false);
    });
    config.jetty.modifyServer(server -> {
      server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
      server.setStopTimeout(3_000);
      server.setErrorHandler(new LowErrors());
      server.setHandler(new Patience(HEAD, ANSWER));
    });
    config.jetty.modifyServletContextHandler(pages -> pages.setErrorHandler(new LowErrors()));
  }
}
