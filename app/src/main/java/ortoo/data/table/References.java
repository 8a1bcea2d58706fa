package ortoo.data.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which rows name which: by the foreign keys and `ortoo:references` that a package declares.
///
/// Looks a reference up by going through the table each time: for a package of some ten thousand
/// rows that takes milliseconds, and no memory.
public final class References {
  /// Stands between the parts of a composite key; no cell of a table holds it.
  private static final String BETWEEN = "\u001f";

  private final List<Way> ways = new ArrayList<>();

  /// Columns of one table whose values are found in columns of another.
  private record Way(Table from, List<Integer> columns, Table to, List<Integer> there) {

    /// What a row names; several if its cell is a list.
    List<String> named(int row) {
      if (columns.size() == 1) {
        return from.items(row, columns.getFirst());
      }
      var value = value(from, row, columns);
      return value.replace(BETWEEN, "").isEmpty() ? List.of() : List.of(value);
    }

    String name(int row) {
      return value(to, row, there);
    }

    private static String value(Table table, int row, List<Integer> columns) {
      return columns.stream()
          .map(column -> table.text(row, column))
          .collect(Collectors.joining(BETWEEN));
    }
  }

  /// A row that another one names.
  ///
  /// @param column that names it; several are parted by `, `
  /// @param value what stands there
  public record Named(String column, String value, TableRow row) {}

  public References(TablePackage tables) {
    for (var table : tables.tables()) {
      var schema = table.schema();
      for (var foreign : schema.foreignKeys()) {
        tables
            .target(table, foreign.table())
            .ifPresent(to -> add(table, foreign.fields(), to, foreign.there()));
      }
      for (var field : schema.fields()) {
        field
            .references()
            .ifPresent(column -> tables
                .target(table, column.table())
                .ifPresent(to -> add(table, List.of(field.name()), to, List.of(column.field()))));
      }
    }
  }

  private void add(Table from, List<String> fields, Table to, List<String> there) {
    ways.add(new Way(from, indices(from, fields), to, indices(to, there)));
  }

  private static List<Integer> indices(Table table, List<String> fields) {
    return fields.stream().map(table.schema()::indexOf).toList();
  }

  /// The rows that a row names, column by column.
  public List<Named> named(TableRow row) {
    var named = new ArrayList<Named>();
    for (var way : ways) {
      if (way.from == row.table()) {
        var column = way.columns.stream()
            .map(c -> row.table().schema().fields().get(c).name())
            .collect(Collectors.joining(", "));
        for (var value : way.named(row.row())) {
          for (int at = 0; at < way.to.rows(); at++) {
            if (way.name(at).equals(value)) {
              var shown = value.replace(BETWEEN, ", ");
              named.add(new Named(column, shown, new TableRow(way.to, at)));
              break;
            }
          }
        }
      }
    }
    return named;
  }

  /// The rows that name a row, by table, in the order of `datapackage.json`.
  public Map<Table, List<TableRow>> naming(TableRow row) {
    var found = new LinkedHashMap<Table, BitSet>();
    for (var way : ways) {
      if (way.to == row.table()) {
        var name = way.name(row.row());
        for (int at = 0; at < way.from.rows(); at++) {
          if (!name.isEmpty() && way.named(at).contains(name)) {
            found.computeIfAbsent(way.from, _ -> new BitSet()).set(at);
          }
        }
      }
    }
    var naming = new LinkedHashMap<Table, List<TableRow>>();
    found.forEach((table, rows) ->
        naming.put(table, rows.stream().mapToObj(at -> new TableRow(table, at)).toList()));
    return naming;
  }
}
