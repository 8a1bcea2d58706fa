package ortoo.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ortoo.atlas.Row;
import ortoo.data.table.Descriptor;
import ortoo.data.table.Table;
import ortoo.data.table.TablePackage;
import ortoo.unit.Confidence;

/// Numbers the rows and the unknowns of an atlas while its tables are read.
///
/// Every row that names a source gets an id, table after table, whether a record is made of it or
/// it only stands as evidence. An unknown is a rule's name or, for a row without a rule,
/// `table:key`; where a row has several figures each has its own unknown, `name/column`.
final class Ledger {
  private final TablePackage tables;
  private final Map<String, Integer> firstRows = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Set<String> undescribed = new HashSet<>();

  Ledger(TablePackage tables) {
    this.tables = tables;
    for (var table : tables.tables()) {
      var schema = table.schema();
      if (schema.indexOf("source") >= 0 && schema.indexOf("confidence") >= 0) {
        firstRows.put(schema.table(), rows.size());
        enter(table);
      }
    }
  }

  private void enter(Table table) {
    var schema = table.schema();
    int[] key = schema.key().stream().mapToInt(schema::indexOf).toArray();
    int source = schema.indexOf("source");
    int confidence = schema.indexOf("confidence");
    int date = schema.indexOf("date");
    int derivation = schema.indexOf("derivation");
    for (int row = 0; row < table.rows(); row++) {
      rows.add(new Row(
          schema.table(),
          table.line(row),
          key(table, row, key),
          table.items(row, source),
          Words.CONFIDENCES.getOrDefault(table.text(row, confidence), Confidence.ESTIMATE),
          find(table, row, date),
          find(table, row, derivation)));
    }
  }

  private static Optional<String> find(Table table, int row, int field) {
    return field < 0 ? Optional.empty() : table.find(row, field);
  }

  /// What names a row to people: its key, or what its first column says.
  private static String key(Table table, int row, int[] key) {
    if (key.length == 0) {
      return table.text(row, 0);
    }
    var name = new StringBuilder(table.text(row, key[0]));
    for (int i = 1; i < key.length; i++) {
      var part = table.text(row, key[i]);
      if (!part.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ").append(part);
      }
    }
    return name.toString();
  }

  Descriptor descriptor() {
    return tables.descriptor();
  }

  List<Row> rows() {
    return rows;
  }

  List<String> rules() {
    return List.copyOf(rules.keySet());
  }

  /// One record a row of a table; rows with a problem are left out, and the problem reported.
  <T> List<T> read(String name, Function<Cells, T> make) {
    var table = tables.find(name);
    if (table.isEmpty()) {
      if (descriptor().tables().stream().noneMatch(t -> t.table().equals(name))) {
        undescribed(
            "the table %s.csv is not described.".formatted(name),
            "describe it as data/steppe does, and add the file; its header line is enough.");
      }
      return List.of();
    }
    return new Cells(this, table.get(), firstRows.getOrDefault(name, 0)).each(make);
  }

  /// Reports once that a record wants a column which the package does not describe.
  void undescribed(Table table, String field) {
    undescribed(
        "the column %s of %s.csv is not described."
            .formatted(field, table.schema().table()),
        "describe it as data/steppe does, and add the column.");
  }

  private void undescribed(String what, String remedy) {
    if (undescribed.add(what)) {
      tables.problems().add(Descriptor.FILE, 1, 1, what, remedy);
    }
  }

  /// The ids of a table's rows, those with a problem too, and further words that will do in their
  /// place; none at all if the table could not be read, since then no id can be called unknown.
  Set<String> ids(String name, String... further) {
    var ids = new LinkedHashSet<String>();
    tables.find(name).filter(table -> table.schema().indexOf("id") >= 0).ifPresent(table -> {
      ids.addAll(List.of(further));
      int id = table.schema().indexOf("id");
      for (int row = 0; row < table.rows(); row++) {
        ids.add(table.text(row, id));
      }
    });
    return ids;
  }

  /// What the rows of a table say in one column; none at all if the table could not be read.
  Set<String> values(String name, String field) {
    var values = new LinkedHashSet<String>();
    tables.find(name).filter(table -> table.schema().indexOf(field) >= 0).ifPresent(table -> {
      int at = table.schema().indexOf(field);
      for (int row = 0; row < table.rows(); row++) {
        values.add(table.text(row, at));
      }
    });
    return values;
  }

  /// True if no row of a table has a problem.
  boolean whole(String name) {
    return tables.find(name).filter(Table::whole).isPresent();
  }

  /// The id of an unknown.
  int rule(String name) {
    return rules.computeIfAbsent(name, _ -> rules.size());
  }
}
