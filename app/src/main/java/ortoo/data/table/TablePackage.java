package ortoo.data.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;

/// All tables of one package, each cell, key and reference checked.
public final class TablePackage {
  private final Descriptor descriptor;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Problems problems;

  private TablePackage(Descriptor descriptor, Problems problems) {
    this.descriptor = descriptor;
    this.problems = problems;
  }

  /// Reads a package. Tables that cannot be read are left out, and `problems` says why.
  ///
  /// @throws BadInput at once if there is no usable `datapackage.json`
  public static TablePackage read(Path folder, Problems problems) {
    var files = new TableFile(realPath(folder), problems);
    var descriptor = describe(files, problems);
    var read = new TablePackage(descriptor, problems);
    for (var schema : descriptor.tables()) {
      problems.file(schema.path());
      files
          .read(schema.path(), Limits.TABLE_BYTES)
          .flatMap(bytes -> CsvScanner.scan(schema.path(), bytes, problems))
          .ifPresent(csv -> read.add(schema, csv));
    }
    new KeyCheck(read).check();
    return read;
  }

  /// Reads only what `datapackage.json` says.
  public static Descriptor describe(Path folder) {
    var problems = new Problems();
    return describe(new TableFile(realPath(folder), problems), problems);
  }

  private static Path realPath(Path folder) {
    try {
      var real = folder.toRealPath();
      if (Files.isDirectory(real)) {
        return real;
      }
    } catch (IOException e) {
      // told below, as for a file in the folder's place
    }
    throw new BadInput(Problem.argument(
        "there is no folder \"%s\".".formatted(folder),
        "name the folder of an atlas, such as data/steppe."));
  }

  private static Descriptor describe(TableFile files, Problems problems) {
    problems.file(Descriptor.FILE);
    var bytes = files.read(Descriptor.FILE, Limits.DESCRIPTOR_BYTES);
    problems.throwIfAny();
    var descriptor = DescriptorReader.read(bytes.orElseThrow(), problems);
    problems.throwIfAny();
    return descriptor;
  }

  private void add(Schema schema, Csv csv) {
    var table = new Table(schema, csv, columns(schema, csv), problems);
    CellCheck.check(table);
    tables.put(schema.table(), table);
  }

  /// Where each field stands in the file; columns may come in any order.
  private int[] columns(Schema schema, Csv csv) {
    var places = new HashMap<String, Integer>();
    for (int column = 0; column < csv.width(); column++) {
      var name = csv.cell(0, column);
      var again = places.putIfAbsent(name, column) != null;
      if (again || schema.indexOf(name) < 0) {
        headerFault(schema, csv, column, again);
      }
    }
    int[] columns = new int[schema.fields().size()];
    for (int i = 0; i < columns.length; i++) {
      var name = schema.fields().get(i).name();
      columns[i] = places.getOrDefault(name, -1);
      if (columns[i] < 0) {
        problems.add(
            schema.path(),
            1,
            1,
            "the column \"%s\" is missing.".formatted(name),
            schema.fields().get(i).required()
                ? "add it, filled in every row."
                : "add it; its cells may be empty.");
      }
    }
    return columns;
  }

  private void headerFault(Schema schema, Csv csv, int column, boolean again) {
    var name = csv.cell(0, column);
    var known = schema.fields().stream().map(Field::name).toList();
    var semicolons = csv.width() == 1 && name.indexOf(';') > 0;
    var spot = csv.spot(0, column);
    problems.add(
        schema.path(),
        spot.line(),
        spot.column(),
        semicolons
            ? "the columns are separated by semicolons."
            : "the column %s %s."
                .formatted(
                    Table.quote(name),
                    again ? "is there twice" : "is not described in " + Descriptor.FILE),
        semicolons
            ? "save the file with commas between the columns."
            : again
                ? "take one of the two out."
                : Spelling.didYouMean(name, known, "describe it there, or take it out."));
  }

  public Descriptor descriptor() {
    return descriptor;
  }

  public Problems problems() {
    return problems;
  }

  /// The tables that could be read, in the order of `datapackage.json`.
  public Collection<Table> tables() {
    return List.copyOf(tables.values());
  }

  /// A table by its file's name without `.csv`; empty if it is not described or not readable.
  public Optional<Table> find(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /// The row that starts on a line of a table's file, 1 = the header, which is none.
  public Optional<TableRow> row(String table, int line) {
    return find(table).flatMap(t -> TableRow.on(t, line));
  }

  /// The table that a key of another one refers to.
  Optional<Table> target(Table from, String name) {
    return DescriptorReader.target(descriptor, from.schema(), name)
        .flatMap(schema -> find(schema.table()));
  }
}
