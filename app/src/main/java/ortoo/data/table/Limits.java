package ortoo.data.table;

/// How much one package may ask us to read; beyond that it is refused, not tried.
public final class Limits {

  /// Bytes of one table.
  public static final int TABLE_BYTES = 64 << 20;

  /// Bytes of all tables of a package together.
  public static final long PACKAGE_BYTES = 256L << 20;

  /// Rows of one table.
  public static final int ROWS = 1_000_000;

  /// Cells of one table: a million rows of twenty columns.
  public static final int CELLS = 20_000_000;

  /// Characters of one cell.
  public static final int CELL_CHARACTERS = 10_000;

  /// Columns of one table.
  public static final int COLUMNS = 200;

  /// Bytes of `datapackage.json`.
  public static final int DESCRIPTOR_BYTES = 4 << 20;

  /// How deep `datapackage.json` may nest.
  public static final int DESCRIPTOR_DEPTH = 20;

  /// Problems kept to be sorted and shown; more are counted.
  public static final int PROBLEMS = 2_000;

  private Limits() {}
}
