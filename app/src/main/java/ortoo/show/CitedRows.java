package ortoo.show;

import static ortoo.show.JsonText.words;

import java.util.Collection;
import java.util.Locale;
import ortoo.unit.Confidence;
import tools.jackson.databind.node.ArrayNode;

/// The rows and sources an answer rests on, as JSON.
final class CitedRows {
  private CitedRows() {}

  static void rows(ArrayNode array, Citations citations, Collection<Integer> rows) {
    for (var row : citations.inOrder(rows)) {
      array
          .addObject()
          .put("row", "%s:%d".formatted(row.table(), row.line()))
          .put("key", row.key())
          .put("confidence", lower(row.confidence()))
          .put("date", row.date().orElse(null))
          .put("derivation", row.derivation().orElse(null))
          .set("sources", words(row.sources()));
    }
  }

  static void sources(ArrayNode array, Citations citations, Collection<Integer> rows) {
    for (var used : citations.used(rows)) {
      var node = array
          .addObject()
          .put("id", used.source().id())
          .put("organisation", used.source().organisation().orElse(null))
          .put("title", used.source().title())
          .put("date", used.source().date().orElse(null))
          .put("url", used.source().url().orElse(null));
      var counts = node.putObject("rows");
      for (var confidence : Confidence.values()) {
        counts.put(lower(confidence), used.count(confidence));
      }
    }
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
