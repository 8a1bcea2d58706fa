package ortoo.data.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ortoo.unit.Spelling;

/// Holds the tables of a package to one another: keys are unique, references are found.
final class KeyCheck {
  /// Stands between the parts of a composite key; no cell of a table holds it.
  private static final String BETWEEN = "\u001f";

  private final TablePackage tables;
  private final Map<String, Set<String>> keys = new HashMap<>();

  KeyCheck(TablePackage tables) {
    this.tables = tables;
  }

  /// Reports every doubled key and dangling reference.
  void check() {
    for (var table : tables.tables()) {
      checkUnique(table);
    }
    for (var table : tables.tables()) {
      for (var foreign : table.schema().foreignKeys()) {
        checkForeign(table, foreign);
      }
      for (int column = 0; column < table.schema().fields().size(); column++) {
        checkItems(table, column);
      }
    }
  }

  private static void checkUnique(Table table) {
    var schema = table.schema();
    Set<List<String>> unique = new HashSet<>();
    if (!schema.key().isEmpty()) {
      unique.add(schema.key());
    }
    for (var field : schema.fields()) {
      if (field.unique()) {
        unique.add(List.of(field.name()));
      }
    }
    unique.forEach(key -> checkUnique(table, key));
  }

  private static void checkUnique(Table table, List<String> key) {
    var columns = columns(table, key);
    if (!all(table, columns)) {
      return;
    }
    var lines = new HashMap<String, Integer>();
    for (int row = 0; row < table.rows(); row++) {
      var value = value(table, row, columns);
      var first = value.isEmpty() || table.torn(row) ? null : lines.putIfAbsent(value, row);
      if (first != null) {
        table.fault(
            row,
            columns[0],
            "%s %s is already on line %d."
                .formatted(
                    String.join(", ", key),
                    Table.quote(value.replace(BETWEEN, ", ")),
                    table.line(first)),
            "take one of the two rows out, or tell them apart.");
      }
    }
  }

  private static int[] columns(Table table, List<String> names) {
    return names.stream().mapToInt(table.schema()::indexOf).toArray();
  }

  private static boolean all(Table table, int[] columns) {
    for (int column : columns) {
      if (!table.has(column)) {
        return false;
      }
    }
    return true;
  }

  private static String value(Table table, int row, int[] columns) {
    if (columns.length == 1) {
      return table.text(row, columns[0]);
    }
    List<String> parts = new ArrayList<>();
    for (int column : columns) {
      parts.add(table.text(row, column));
    }
    return String.join(BETWEEN, parts);
  }

  private void checkForeign(Table table, Schema.ForeignKey foreign) {
    var columns = columns(table, foreign.fields());
    var there = tables.target(table, foreign.table());
    if (there.isEmpty() || !all(table, columns)) {
      return; // that table or column could not be read, which is reported
    }
    var known = known(there.get(), foreign.there());
    if (known.isEmpty() && there.get().rows() > 0) {
      return;
    }
    for (int row = 0; row < table.rows(); row++) {
      var value = value(table, row, columns);
      var nothing =
          columns.length == 1 ? value.isEmpty() : value.replace(BETWEEN, "").isEmpty();
      if (!nothing && !known.contains(value) && !table.torn(row)) {
        dangling(table, row, columns[0], value, there.get(), foreign.there());
      }
    }
  }

  private void checkItems(Table table, int column) {
    var references = table.schema().fields().get(column).references();
    if (references.isEmpty() || !table.has(column)) {
      return;
    }
    var there = tables.target(table, references.get().table());
    if (there.isEmpty()) {
      return;
    }
    var field = List.of(references.get().field());
    var known = known(there.get(), field);
    if (known.isEmpty() && there.get().rows() > 0) {
      return;
    }
    for (int row = 0; row < table.rows(); row++) {
      var all =
          known.contains(table.text(row, column)) ? List.<String>of() : table.items(row, column);
      for (var item : all) {
        if (!item.isEmpty() && !known.contains(item) && !table.torn(row)) {
          dangling(table, row, column, item, there.get(), field);
        }
      }
    }
  }

  private void dangling(
      Table table, int row, int column, String value, Table there, List<String> fields) {
    var shown = value.replace(BETWEEN, ", ");
    var file = there.schema().path();
    table.fault(
        row,
        column,
        () -> "%s %s is not in column %s of %s."
            .formatted(
                table.schema().fields().get(column).name(),
                Table.quote(shown),
                String.join(", ", fields),
                file),
        () -> Spelling.didYouMean(
            shown,
            known(there, fields),
            "add it to %s, or name one that is there.".formatted(file)));
  }

  /// All values of some columns; empty if the table has not got them.
  private Set<String> known(Table table, List<String> fields) {
    var name = table.schema().name() + BETWEEN + fields.stream().collect(Collectors.joining(","));
    return keys.computeIfAbsent(name, _ -> values(table, columns(table, fields)));
  }

  private static Set<String> values(Table table, int[] columns) {
    var values = new HashSet<String>();
    if (all(table, columns)) {
      for (int row = 0; row < table.rows(); row++) {
        values.add(value(table, row, columns));
      }
    }
    return values;
  }
}
