package ortoo.web.atlas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Row;
import ortoo.atlas.Source;
import ortoo.show.Citations;
import ortoo.show.text.Json;
import ortoo.unit.Confidence;

/// Rows and sources as answers name them.
final class Cited {

  private Cited() {}

  static List<Map<String, @Nullable Object>> rows(Citations citations, Collection<Integer> ids) {
    return citations.inOrder(ids).stream().map(Cited::row).toList();
  }

  private static Map<String, @Nullable Object> row(Row row) {
    return Json.object(
        "row", "%s:%d".formatted(row.table(), row.line()),
        "key", row.key(),
        "confidence", Numbers.lower(row.confidence()),
        "date", row.date(),
        "derivation", row.derivation(),
        "sources", row.sources());
  }

  static List<Map<String, @Nullable Object>> sources(Citations citations, Collection<Integer> ids) {
    return citations.used(ids).stream().map(Cited::used).toList();
  }

  private static Map<String, @Nullable Object> used(Citations.Used used) {
    var source = source(used.source());
    var counts = Json.object();
    for (var confidence : Confidence.values()) {
      counts.put(confidence.name().toLowerCase(Locale.ROOT), used.count(confidence));
    }
    source.put("rows", counts);
    return source;
  }

  static Map<String, @Nullable Object> source(Source source) {
    return Json.object(
        "id", source.id(),
        "organisation", source.organisation(),
        "title", source.title(),
        "date", source.date(),
        "url", source.url());
  }
}
