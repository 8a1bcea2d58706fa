package ortoo.web.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Source;
import ortoo.data.OpenAtlas;
import ortoo.data.table.Field;
import ortoo.data.table.References;
import ortoo.data.table.Table;
import ortoo.data.table.TableRow;
import ortoo.show.text.Json;
import ortoo.web.atlas.RowList.Shown;

/// One row of an atlas: its cells, who says so, and how it hangs together with others.
final class RowPage {
  private static final String RULE = "rule";

  /// Rows of the same rule that are named.
  private static final int SAME_RULE = 50;

  /// Rows of each table that are named among those which refer to the row.
  private static final int USED_BY = 20;

  private final OpenAtlas open;
  private final References references;
  private final Map<String, Source> sources = new HashMap<>();

  RowPage(OpenAtlas open) {
    this.open = open;
    references = new References(open.tables());
    open.atlas().sources().forEach(source -> sources.put(source.id(), source));
  }

  Map<String, @Nullable Object> of(Shown shown) {
    var cells = shown.cells();
    var schema = cells.table().schema();
    var page = RowList.json(shown);
    page.put("sources", shown.sources().stream().map(this::source).toList());
    page.put("cells", schema.fields().stream().map(field -> cell(cells, field)).toList());
    page.put("rule", cells.find(RULE));
    page.put("same_rule", sameRule(cells));
    page.put("refers_to", references.named(cells).stream().map(RowPage::named).toList());
    page.put(
        "used_by",
        references.naming(cells).entrySet().stream()
            .map(entry -> naming(entry.getKey(), entry.getValue()))
            .toList());
    page.put("feeds", schema.feeds());
    return page;
  }

  private Map<String, @Nullable Object> source(String id) {
    var source = Optional.ofNullable(sources.get(id))
        .orElseGet(() -> new Source(id, Optional.empty(), id, Optional.empty(), Optional.empty()));
    return Cited.source(source);
  }

  private static Map<String, @Nullable Object> cell(TableRow cells, Field field) {
    return Json.object(
        "name", field.name(),
        "value", cells.find(field.name()),
        "description", field.description(),
        "unit", TableList.unit(field));
  }

  /// Other rows whose figures hang on the same unknown.
  private List<String> sameRule(TableRow cells) {
    var rule = cells.find(RULE);
    var same = new ArrayList<String>();
    for (var table : rule.isEmpty() ? List.<Table>of() : open.tables().tables()) {
      int at = table.schema().indexOf(RULE);
      for (int row = 0; at >= 0 && row < table.rows() && same.size() < SAME_RULE; row++) {
        var other = new TableRow(table, row);
        if (!other.equals(cells) && table.text(row, at).equals(rule.get())) {
          same.add(other.ref());
        }
      }
    }
    return same;
  }

  private static Map<String, @Nullable Object> named(References.Named named) {
    return Json.object(
        "column", named.column(), "value", named.value(), "row", named.row().ref());
  }

  private static Map<String, @Nullable Object> naming(Table table, List<TableRow> rows) {
    return Json.object(
        "table", table.schema().table(),
        "rows", rows.size(),
        "first", rows.stream().limit(USED_BY).map(TableRow::ref).toList());
  }
}
