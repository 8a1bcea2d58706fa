package ortoo.web.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Row;
import ortoo.data.OpenAtlas;
import ortoo.data.table.Table;
import ortoo.data.table.TableRow;
import ortoo.show.text.Json;
import ortoo.unit.Confidence;

/// The rows of an atlas, all tables one after the other, and those of them that are asked for.
/// Tables whose rows do not say how well they are known come last: they are no figures.
final class RowList {
  private final List<Shown> rows = new ArrayList<>();

  /// A row of a table, and of the atlas if it says how well it is known.
  record Shown(TableRow cells, Optional<Row> row) {

    String key() {
      return row.map(Row::key).orElseGet(cells::key);
    }

    Optional<String> confidence() {
      return row.map(r -> Numbers.lower(r.confidence()));
    }

    Optional<String> date() {
      return row.map(Row::date).orElseGet(() -> cells.find("date"));
    }

    Optional<String> derivation() {
      return row.flatMap(Row::derivation);
    }

    List<String> sources() {
      return row.map(Row::sources).orElse(List.of());
    }
  }

  /// Which rows are wanted; what is empty does not matter.
  ///
  /// @param words each must be in some cell, in capitals or not
  record Wanted(
      Optional<String> table,
      Optional<Confidence> confidence,
      Optional<String> source,
      List<String> words) {

    Wanted {
      words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private boolean takes(Shown shown) {
      return confidence
              .map(c -> shown.row.filter(r -> r.confidence() == c).isPresent())
              .orElse(true)
          && source.map(s -> shown.sources().contains(s)).orElse(true)
          && has(shown.cells);
    }

    private boolean has(TableRow cells) {
      if (words.isEmpty()) {
        return true;
      }
      var table = cells.table();
      var text = new StringBuilder();
      for (int field = 0; field < table.schema().fields().size(); field++) {
        text.append(table.text(cells.row(), field)).append('\n');
      }
      var all = text.toString().toLowerCase(Locale.ROOT);
      return words.stream().allMatch(all::contains);
    }
  }

  RowList(OpenAtlas open) {
    var known = new HashMap<String, List<Row>>();
    for (var row : open.atlas().rows()) {
      known.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row);
    }
    open.tables().tables().stream()
        .sorted(Comparator.comparing(table -> !known.containsKey(table.schema().table())))
        .forEach(table -> add(table, known.getOrDefault(table.schema().table(), List.of())));
  }

  /// @param known a row each, in the table's order, or none
  private void add(Table table, List<Row> known) {
    for (int row = 0; row < table.rows(); row++) {
      var of = known.isEmpty() ? Optional.<Row>empty() : Optional.of(known.get(row));
      rows.add(new Shown(new TableRow(table, row), of));
    }
  }

  /// The rows that are wanted, in the order of the tables.
  List<Shown> find(Wanted wanted) {
    return rows.stream()
        .filter(shown ->
            wanted.table().map(shown.cells().table().schema().table()::equals).orElse(true))
        .filter(wanted::takes)
        .toList();
  }

  /// The row that starts on a line of a table's file.
  Optional<Shown> find(String table, int line) {
    return rows.stream()
        .filter(shown ->
            shown.cells.line() == line && shown.cells.table().schema().table().equals(table))
        .findFirst();
  }

  static Map<String, @Nullable Object> json(Shown shown) {
    return Json.object(
        "row", shown.cells.ref(),
        "table", shown.cells.table().schema().table(),
        "line", shown.cells.line(),
        "key", shown.key(),
        "confidence", shown.confidence(),
        "date", shown.date(),
        "derivation", shown.derivation(),
        "sources", shown.sources());
  }
}
