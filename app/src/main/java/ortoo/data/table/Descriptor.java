package ortoo.data.table;

import java.util.List;

/// What `datapackage.json` says of a package.
///
/// @param tables in the order of the file
public record Descriptor(String name, String title, List<Schema> tables) {

  /// Its name in every package.
  public static final String FILE = "datapackage.json";

  public Descriptor {
    tables = List.copyOf(tables);
  }
}
