package ortoo.web.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.check.Share;
import ortoo.data.OpenAtlas;
import ortoo.data.table.Field;
import ortoo.data.table.Table;
import ortoo.show.text.Json;

/// The tables of an atlas: what each holds, how many rows, how well founded, who reads it.
final class TableList {
  /// A description says the unit in its last brackets: `length of the way (km)`.
  private static final Pattern UNIT = Pattern.compile("^.*\\(([^()]*)\\)[^()]*$");

  private TableList() {}

  static List<Map<String, @Nullable Object>> of(OpenAtlas open) {
    var shares = new HashMap<String, Share>();
    for (var row : open.atlas().rows()) {
      shares.merge(row.table(), Share.of(row.table(), row.confidence()), Share::plus);
    }
    return open.tables().tables().stream()
        .map(table -> table(table, Optional.ofNullable(shares.get(table.schema().table()))))
        .toList();
  }

  /// @param share empty = its rows do not say how well they are known
  private static Map<String, @Nullable Object> table(Table table, Optional<Share> share) {
    var schema = table.schema();
    return Json.object(
        "table", schema.table(),
        "title", title(schema.table()),
        "description", schema.title(),
        "file", schema.path(),
        "rows", table.rows(),
        "cited", share.map(Share::cited),
        "known", share.map(Share::known),
        "estimate", share.map(Share::estimate),
        "feeds", schema.feeds(),
        "columns", schema.fields().stream().map(TableList::column).toList());
  }

  /// `post_times` is shown as `Post times`.
  static String title(String table) {
    var words = table.replace('_', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Map<String, @Nullable Object> column(Field field) {
    return Json.object(
        "name", field.name(),
        "description", field.description(),
        "type", Numbers.lower(field.type()),
        "unit", unit(field),
        "choices", field.choices(),
        "list", field.list().isPresent());
  }

  static Optional<String> unit(Field field) {
    if (field.type() != Field.Type.NUMBER && field.type() != Field.Type.INTEGER) {
      return Optional.empty();
    }
    var match = UNIT.matcher(field.description());
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
