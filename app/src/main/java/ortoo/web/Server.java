package ortoo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ortoo.web.ask.AnswerEndpoints;
import ortoo.web.ask.AtlasEndpoints;
import ortoo.web.ask.ExampleEndpoints;
import ortoo.web.ask.PlaceEndpoints;
import ortoo.web.kit.Desk;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Failures;

/// The workbench's server: one atlas, answered over HTTP until it is closed.
public final class Server implements AutoCloseable {
  private static final List<String> REHEARSED = List.of(
      "/",
      "/api/v1/about",
      "/api/v1/places?q=Bishkek",
      "/api/v1/routes?from=Incheon&to=Bishkek&draws=0",
      "/api/v1/routes?from=Incheon&to=Bishkek&draws=0&format=geojson",
      "/api/v1/routes?from=Incheon&to=Nowhere");

  private final ServerOptions options;
  private final Javalin javalin;

  private Server(ServerOptions options, Javalin javalin) {
    this.options = options;
    this.javalin = javalin;
  }

  /// Starts a server; it answers when this returns.
  ///
  /// @throws UncheckedIOException if it cannot listen there
  public static Server start(Desk desk, ServerOptions options) {
    try {
      return new Server(options, Javalin.start(config -> configure(config, desk, options)));
    } catch (JavalinException e) {
      throw new UncheckedIOException(new IOException(cause(e), e));
    }
  }

  /// The innermost message, such as `Address already in use`.
  private static String cause(Throwable e) {
    var cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  /// Asks itself what a browser asks first, so that the JVM sees which classes are needed.
  public void rehearse() {
    for (var path : REHEARSED) {
      try (var socket = new Socket(options.bind(), javalin.port())) {
        var request =
            "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
                .formatted(path, options.bind(), javalin.port());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("asking %s".formatted(path), e);
      }
    }
  }

  /// Every group of endpoints; the pages come last, since they take what is left.
  private static List<Endpoints> endpoints(Desk desk, ServerOptions options) {
    return List.of(
        new AnswerEndpoints(desk),
        new PlaceEndpoints(desk),
        new AtlasEndpoints(desk),
        new ExampleEndpoints(),
        new Pages(options.bundle()));
  }

  private static void configure(JavalinConfig config, Desk desk, ServerOptions options) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.host = options.bind();
    config.jetty.port = options.port();
    endpoints(desk, options).forEach(group -> group.add(config.routes));
    Failures.add(config.routes);
  }

  /// Where it is, as a browser wants it: `http://127.0.0.1:7390/`.
  public String address() {
    var host = options.bind().contains(":") ? "[%s]".formatted(options.bind()) : options.bind();
    return "http://%s:%d/".formatted(host, javalin.port());
  }

  /// Takes no more requests, ends those that run, and lets go of the port.
  @Override
  public void close() {
    javalin.stop();
  }
}
