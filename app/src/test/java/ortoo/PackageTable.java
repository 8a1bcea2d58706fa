package ortoo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The package table of ARCHITECTURE.md: which package may use which others.
///
/// @param rows in the order of the page
record PackageTable(List<Row> rows) {

  /// @param mayUse names of packages, shorthands spelt out
  record Row(String name, Set<String> mayUse) {}

  /// Reads the rows `| name | question | may use |`.
  ///
  /// @param core what the shorthand *core* stands for
  static PackageTable read(List<String> page, List<String> core) {
    var rows = new ArrayList<Row>();
    for (var line : page) {
      var cells = line.split("\\s*\\|\\s*", 0);
      if (cells.length == 4 && cells[1].matches("[a-z]+")) {
        var above = rows.stream().map(Row::name).toList();
        rows.add(new Row(cells[1], spellOut(cells[3], above, core)));
      }
    }
    return new PackageTable(List.copyOf(rows));
  }

  private static Set<String> spellOut(String cell, List<String> above, List<String> core) {
    var names = new LinkedHashSet<String>();
    for (var word : cell.split(",\\s*", 0)) {
      switch (word.replace("*", "")) {
        case "nothing" -> {}
        case "all the above" -> names.addAll(above);
        case "core" -> names.addAll(core);
        case String name -> names.add(name);
      }
    }
    return names;
  }

  List<String> names() {
    return rows.stream().map(Row::name).toList();
  }

  /// What is wrong with the table itself, held against the packages that exist.
  List<String> problems(List<String> existing) {
    var problems = new ArrayList<String>();
    var above = new LinkedHashSet<String>();
    for (var row : rows) {
      for (var used : row.mayUse()) {
        if (!above.contains(used)) {
          problems.add("%s may use %s, which is not a row above it".formatted(row.name(), used));
        }
      }
      if (!above.add(row.name())) {
        problems.add("%s has two rows".formatted(row.name()));
      }
      if (!existing.contains(row.name())) {
        problems.add("%s has a row and no package".formatted(row.name()));
      }
    }
    existing.stream()
        .filter(name -> !above.contains(name))
        .map("%s has a package and no row"::formatted)
        .forEach(problems::add);
    return problems;
  }
}
