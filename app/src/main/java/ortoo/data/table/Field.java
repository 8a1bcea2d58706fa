package ortoo.data.table;

import java.util.List;
import java.util.Optional;

/// One column of a table, as `datapackage.json` describes it.
///
/// @param choices the values a cell may have; empty = any
/// @param list what separates the items of a cell that holds a list (`ortoo:list`)
/// @param references the column whose values the items of a list name (`ortoo:references`)
public record Field(
    String name,
    Type type,
    String description,
    boolean required,
    boolean unique,
    List<String> choices,
    Optional<String> list,
    Optional<Column> references) {

  public Field {
    choices = List.copyOf(choices);
  }

  /// What a cell may hold.
  public enum Type {
    STRING,
    NUMBER,
    INTEGER,
    DATE
  }

  /// A column of another table.
  public record Column(String table, String field) {
    @Override
    public String toString() {
      return table + "." + field;
    }
  }
}
