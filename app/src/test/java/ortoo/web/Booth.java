package ortoo.web;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import ortoo.data.AtlasFolder;
import ortoo.data.OpenAtlas;
import ortoo.show.reply.Replies;
import ortoo.study.Study;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Failures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A few endpoints on a free port of this machine, and a client to ask them; for tests.
public final class Booth implements AutoCloseable {
  public static final OpenAtlas STEPPE = AtlasFolder.open(Path.of("data/steppe"));
  public static final Replies REPLIES = new Replies(Study.of(STEPPE.atlas()));

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Javalin server;

  private Booth(Javalin server) {
    this.server = server;
  }

  public static Booth of(Endpoints... endpoints) {
    return new Booth(Javalin.start(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.http.prefer405over404 = true;
      config.jetty.host = "127.0.0.1";
      config.jetty.port = 0;
      List.of(endpoints).forEach(one -> one.add(config.routes));
      Failures.add(config);
    }));
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:%d%s/%s".formatted(server.port(), Endpoints.BASE, path));
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> put(String path, String body, String... headers) {
    var request = request(path, headers).header("Content-Type", "application/json");
    return send(request.PUT(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> post(String path, String body) {
    var request = request(path).header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  public HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(at(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("asking", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  public HttpClient client() {
    return client;
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  public static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  @Override
  public void close() {
    client.shutdownNow(); // a test may have left a stream of events unread
    server.stop();
  }
}
