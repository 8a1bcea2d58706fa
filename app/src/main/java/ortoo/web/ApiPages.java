package ortoo.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import ortoo.web.kit.Endpoints;

/// `/api/`, the description of the API to read and try, and the files it is made from.
final class ApiPages implements Endpoints {
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /// Contracts, by name under [Endpoints#BASE].
  private static final Map<String, String> CONTRACTS = Map.of(
      "openapi.yaml", "application/yaml",
      "routes.schema.json", "application/schema+json",
      "landed.schema.json", "application/schema+json",
      "duty.schema.json", "application/schema+json");

  /// Parts of the page, by name under `/api/`: where each lies among the resources, and what it is.
  private static final Map<String, Part> PARTS = Map.of(
      "", new Part("/ortoo/web/api/index.html", "text/html; charset=utf-8"),
      "page.js", new Part("/ortoo/web/api/page.js", SCRIPT),
      "swagger-ui-bundle.js", new Part(swagger("swagger-ui-bundle.js"), SCRIPT),
      "swagger-ui.css", new Part(swagger("swagger-ui.css"), "text/css; charset=utf-8"));

  private record Part(String resource, String media) {}

  private static String swagger(String file) {
    return "/META-INF/resources/webjars/swagger-ui/5.34.1/" + file;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    CONTRACTS.forEach((name, media) ->
        routes.get(BASE + "/" + name, request -> give(request, "/ortoo/web/api/" + name, media)));
    PARTS.forEach((name, part) ->
        routes.get("/api/" + name, request -> give(request, part.resource, part.media)));
  }

  private static void give(Context request, String resource, String media) {
    request
        .contentType(media)
        .header("Cache-Control", "no-cache")
        .result(read(resource).orElseThrow(NotFoundResponse::new));
  }

  private static Optional<byte[]> read(String resource) {
    try (var stream = ApiPages.class.getResourceAsStream(resource)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
