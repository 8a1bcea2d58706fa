package ortoo.data.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ortoo.data.text.Spot;

/// One table as read: its cells by row and field of its schema.
///
/// Rows count from 0, the header left out. A row is *bad* once a problem of it is reported; the
/// rest of the reading passes it over, so that one fault is told once.
public final class Table {
  /// Characters of a cell that a message shows.
  private static final int SHOWN = 60;

  private final Schema schema;
  private final Csv csv;
  private final int[] columns;
  private final Problems problems;
  private final BitSet bad = new BitSet();
  private final boolean onlyEmptyIsMissing;
  private long faults;

  /// @param columns position in the file of each field, -1 = missing
  Table(Schema schema, Csv csv, int[] columns, Problems problems) {
    this.schema = schema;
    this.csv = csv;
    this.columns = columns.clone();
    this.problems = problems;
    this.onlyEmptyIsMissing = schema.missing().equals(List.of(""));
    for (int row = 0; row < rows(); row++) {
      if (torn(row)) {
        bad.set(row);
      }
    }
  }

  public Schema schema() {
    return schema;
  }

  public int rows() {
    return csv.rows() - 1;
  }

  /// Line of a row in the file, 1 = the header.
  public int line(int row) {
    return csv.line(row + 1);
  }

  /// True for a row that had more or fewer cells than the header.
  boolean torn(int row) {
    return csv.torn(row + 1);
  }

  public boolean bad(int row) {
    return bad.get(row);
  }

  /// How many faults of cells were reported.
  long faults() {
    return faults;
  }

  /// True if no row is bad.
  public boolean whole() {
    return bad.isEmpty();
  }

  /// True if the file has the column; if not, that is reported.
  public boolean has(int field) {
    return columns[field] >= 0;
  }

  /// What a cell holds, empty if it holds nothing.
  public Optional<String> find(int row, int field) {
    var text = text(row, field);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// What a cell holds, `""` if it holds nothing.
  public String text(int row, int field) {
    if (!has(field)) {
      return "";
    }
    var text = csv.cell(row + 1, columns[field]);
    return (!onlyEmptyIsMissing && schema.missing().contains(text)) ? "" : text;
  }

  /// True if a cell holds nothing.
  boolean empty(int row, int field) {
    return (onlyEmptyIsMissing && has(field))
        ? csv.empty(row + 1, columns[field])
        : text(row, field).isEmpty();
  }

  /// The items of a cell that holds a list, or the one it holds.
  public List<String> items(int row, int field) {
    var text = text(row, field);
    var separator = schema.fields().get(field).list();
    if (text.isEmpty()) {
      return List.of();
    }
    if (separator.isEmpty() || text.indexOf(separator.get()) < 0) {
      return List.of(separator.isEmpty() ? text : text.strip());
    }
    List<String> items = new ArrayList<>();
    int from = 0;
    int to;
    while ((to = text.indexOf(separator.get(), from)) >= 0) {
      items.add(text.substring(from, to).strip());
      from = to + separator.get().length();
    }
    items.add(text.substring(from).strip());
    return items;
  }

  /// A cell's text as a message shows it: in quotes, on one line, cut if long.
  public static String quote(String text) {
    var line = text.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
  }

  /// Reports a fault of a cell; the row is bad from then on.
  public void fault(int row, int field, String what, String remedy) {
    fault(row, field, () -> what, () -> remedy);
  }

  /// The same, with words that are asked for only if the fault is among those shown.
  public void fault(int row, int field, Supplier<String> what, Supplier<String> remedy) {
    bad.set(row);
    faults++;
    var spot = has(field) ? csv.spot(row + 1, columns[field]) : new Spot(line(row), 1);
    problems.add(schema.path(), spot, what, remedy);
  }
}
