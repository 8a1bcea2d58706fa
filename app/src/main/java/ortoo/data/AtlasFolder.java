package ortoo.data;

import java.nio.file.Path;
import java.util.List;
import ortoo.atlas.Atlas;
import ortoo.atlas.Source;
import ortoo.data.table.Problems;
import ortoo.data.table.TablePackage;
import ortoo.unit.BadInput;

/// An atlas as a folder of CSV tables described by a `datapackage.json`.
///
/// Every table is read and every problem gathered; nothing is half-loaded.
public final class AtlasFolder {

  private AtlasFolder() {}

  /// Reads an atlas.
  ///
  /// @throws BadInput with all that is wrong, file by file
  public static Atlas load(Path folder) {
    return open(folder).atlas();
  }

  /// Reads an atlas and keeps its tables, for those who show what the cells say.
  ///
  /// @throws BadInput with all that is wrong, file by file
  public static OpenAtlas open(Path folder) {
    var problems = new Problems();
    var tables = TablePackage.read(folder, problems);
    var ledger = new Ledger(tables);
    var network = NetworkTables.read(ledger);
    var atlas = new Atlas(
        ledger.descriptor().title(),
        network,
        BorderTables.read(ledger, network),
        CarriageTables.read(ledger, network),
        CustomsTables.read(ledger),
        sources(ledger),
        ledger.rows(),
        ledger.rules());
    problems.throwIfAny();
    return new OpenAtlas(atlas, tables);
  }

  private static List<Source> sources(Ledger ledger) {
    return ledger.read(
        "sources",
        row -> new Source(
            row.text("id"),
            row.find("organisation"),
            row.text("title"),
            row.find("date"),
            row.find("url")));
  }
}
