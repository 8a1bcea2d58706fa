package ortoo.data.table;

import java.util.Optional;

/// One row of a table that was read.
///
/// @param row counts from 0, the header left out
public record TableRow(Table table, int row) {

  /// `links:12`: the table and the line on which the row starts.
  public String ref() {
    return "%s:%d".formatted(table.schema().table(), line());
  }

  public int line() {
    return table.line(row);
  }

  /// What a cell holds; empty if it holds nothing, or there is no such column.
  public Optional<String> find(String field) {
    int at = table.schema().indexOf(field);
    return at < 0 ? Optional.empty() : table.find(row, at);
  }

  /// What names the row to people: its key, or what its first column says.
  public String key() {
    var key = table.schema().key();
    if (key.isEmpty()) {
      return table.text(row, 0);
    }
    var parts = key.stream().flatMap(field -> find(field).stream()).toList();
    return String.join(" ", parts);
  }

  /// The row that starts on a line of a table.
  static Optional<TableRow> on(Table table, int line) {
    int low = 0;
    int high = table.rows() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = table.line(middle);
      if (at == line) {
        return Optional.of(new TableRow(table, middle));
      }
      if (at < line) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
