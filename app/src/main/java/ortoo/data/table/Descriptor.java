package ortoo.data.table;

import java.util.List;
import ortoo.data.text.JsonReader;

/// What `datapackage.json` says of a package.
///
/// @param tables in the order of the file
public record Descriptor(String name, String title, List<Schema> tables) {

  /// Its name in every package.
  public static final String FILE = "datapackage.json";

  /// How it is read.
  static final JsonReader.Form FORM = new JsonReader.Form(
      FILE,
      Limits.DESCRIPTOR_BYTES,
      Limits.DESCRIPTOR_DEPTH,
      "mend it, or begin anew from the datapackage.json of data/steppe.");

  public Descriptor {
    tables = List.copyOf(tables);
  }
}
