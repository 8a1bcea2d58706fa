package ortoo.data.table;

import java.util.List;
import java.util.Optional;

/// One table, as `datapackage.json` describes it.
///
/// @param name of the resource, as foreign keys name it
/// @param path file in the folder of the package
/// @param feeds which parts of the reckoning read it (`ortoo:feeds`); empty = not said
/// @param key columns that tell the rows apart; empty = nothing does
/// @param missing what a cell holds that holds nothing
public record Schema(
    String name,
    String path,
    String title,
    List<String> feeds,
    List<Field> fields,
    List<String> key,
    List<ForeignKey> foreignKeys,
    List<String> missing) {

  public Schema {
    feeds = List.copyOf(feeds);
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    foreignKeys = List.copyOf(foreignKeys);
    missing = List.copyOf(missing);
  }

  /// Cells of these columns must be found in those of another table.
  public record ForeignKey(List<String> fields, String table, List<String> there) {
    public ForeignKey {
      fields = List.copyOf(fields);
      there = List.copyOf(there);
    }
  }

  /// The table's name: its file's without folder and `.csv`.
  public String table() {
    var file = path.substring(path.lastIndexOf('/') + 1);
    return file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
  }

  /// Position of a field, -1 if there is none of that name.
  public int indexOf(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    return -1;
  }

  public Optional<Field> find(String field) {
    int index = indexOf(field);
    return index < 0 ? Optional.empty() : Optional.of(fields.get(index));
  }
}
