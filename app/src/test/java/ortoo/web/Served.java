package ortoo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ortoo.web.kit.Desk;

/// A server on a free port of this machine, and a client to ask it; for tests.
public final class Served implements AutoCloseable {
  private static final Path FOLDER = Path.of("data/steppe");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private Served(Server server) {
    this.server = server;
  }

  /// The steppe atlas, with a workspace of its own.
  public static Served steppe(Path workspace) {
    return steppe(
        workspace,
        new ServerOptions(0, ServerOptions.LOOPBACK, Optional.empty(), Optional.empty()));
  }

  public static Served steppe(Path workspace, ServerOptions options) {
    var desk = new Desk("0.0.0", FOLDER, workspace, Booth.REPLIES, Booth.STEPPE);
    return new Served(Server.start(desk, options));
  }

  public String address() {
    return server.address();
  }

  public URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted at " + request, e);
    }
  }

  /// Every endpoint, as the server's router has it.
  List<String> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
