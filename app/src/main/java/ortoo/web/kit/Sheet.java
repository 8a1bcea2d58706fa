package ortoo.web.kit;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ortoo.show.text.Json;

/// Writes answers: their kind, and a telling file name where they are to be kept.
public enum Sheet {
  JSON("json", "application/json"),
  CSV("csv", "text/csv; charset=utf-8; header=present"),
  GEOJSON("geojson", "application/geo+json"),
  SVG("svg", "image/svg+xml"),
  HTML("html", "text/html; charset=utf-8");

  private final String ending;
  private final String media;

  Sheet(String ending, String media) {
    this.ending = ending;
    this.media = media;
  }

  public String media() {
    return media;
  }

  /// Answers with a text of this kind.
  public void show(Context request, String text) {
    if (this == SVG || this == HTML) {
      Policy.alone(text).set(request);
    }
    request.contentType(media).result(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Answers with a text to be kept as a file.
  ///
  /// @param name without an ending
  public void download(Context request, String name, String text) {
    request.header(
        "Content-Disposition",
        "attachment; filename=\"%s.%s\"".formatted(name.replaceAll("[^a-z0-9-]+", "-"), ending));
    show(request, text);
  }

  /// Answers with a text, as a file if it is to be one.
  public void give(Context request, boolean download, String name, String text) {
    if (download) {
      download(request, name, text);
    } else {
      show(request, text);
    }
  }

  /// Answers with a JSON object or list of [Json].
  public static void json(Context request, Object value) {
    JSON.show(request, Json.text(value));
  }

  /// Answers with a JSON object.
  public static void json(Context request, Map<String, ?> value) {
    JSON.show(request, Json.text(value));
  }
}
