package ortoo.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ortoo.web.kit.Endpoints;

/// The pages of the workbench: files of its bundle, and `index.html` for every view.
final class Pages implements Endpoints {
  private static final List<String> VIEWS =
      List.of("/", "/routes", "/landed", "/sources", "/saved", "/help");

  /// Plain names with an ending, none beginning with a point: no way out of the bundle.
  private static final Pattern FILE = Pattern.compile(
      "([A-Za-z0-9_-][A-Za-z0-9._-]*/){0,4}[A-Za-z0-9_-][A-Za-z0-9._-]*\\.([a-z0-9]{1,12})");

  private static final Map<String, String> MEDIA = Map.ofEntries(
      Map.entry("html", "text/html; charset=utf-8"),
      Map.entry("js", "text/javascript; charset=utf-8"),
      Map.entry("mjs", "text/javascript; charset=utf-8"),
      Map.entry("css", "text/css; charset=utf-8"),
      Map.entry("json", "application/json"),
      Map.entry("geojson", "application/geo+json"),
      Map.entry("svg", "image/svg+xml"),
      Map.entry("png", "image/png"),
      Map.entry("ico", "image/x-icon"),
      Map.entry("txt", "text/plain; charset=utf-8"),
      Map.entry("webmanifest", "application/manifest+json"),
      Map.entry("woff2", "font/woff2"));

  private static final String ABSENT = """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Ortoo</title></head>
      <body>
      <h1>Ortoo</h1>
      <p>The workbench is not in this build; the API answers, as in
      <a href="/api/v1/routes?from=Incheon&amp;to=Bishkek">Incheon to Bishkek</a>.</p>
      </body>
      </html>
      """;

  private final Optional<Path> folder;

  /// @param folder serves the bundle from there, for those who work on it; empty = from the jar
  Pages(Optional<Path> folder) {
    this.folder = folder;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    VIEWS.forEach(view -> routes.get(view, this::index));
    routes.get("/<file>", this::file);
  }

  private void index(Context request) {
    request.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache");
    var page = read("index.html");
    if (page.isPresent()) {
      request.result(page.get());
    } else {
      request.result(ABSENT);
    }
  }

  private void file(Context request) {
    var name = request.pathParam("file");
    var matcher = FILE.matcher(name);
    if (!matcher.matches() || !MEDIA.containsKey(matcher.group(2))) {
      lost(request, name);
      return;
    }
    var bytes = read(name).orElseThrow(NotFoundResponse::new);
    request
        .contentType(String.valueOf(MEDIA.get(matcher.group(2))))
        .header(
            "Cache-Control",
            name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache")
        .result(bytes);
  }

  /// A person who follows a wrong link sees the workbench, which says so; a program sees a problem.
  private void lost(Context request, String name) {
    var reads = String.valueOf(request.header("Accept")).contains("text/html");
    if (!reads || name.startsWith("api/")) {
      throw new NotFoundResponse();
    }
    index(request.status(404));
  }

  private Optional<byte[]> read(String name) {
    try {
      if (folder.isPresent()) {
        var file = folder.get().resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      }
      try (var stream = Pages.class.getResourceAsStream("/workbench/" + name)) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading %s of the workbench".formatted(name), e);
    }
  }
}
