package ortoo.data;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ortoo.atlas.customs.Paper;
import ortoo.unit.Figure;

/// Makes the rules on papers from their table.
final class PaperTables {
  private static final double MOST_DAYS = 366;

  /// The columns that say more of an occasion, by the word that goes with them.
  private static final Map<String, List<String>> TERMS = Map.of(
      "carriage",
      List.of("modes"),
      "truck",
      List.of("trucks", "runs"),
      "regime",
      List.of("regimes"));

  private final Set<String> countries;
  private final Set<String> territories;
  private final Set<String> ends;
  private final Set<String> goods;
  private final Map<String, String> names = new HashMap<>();

  private PaperTables(Ledger ledger) {
    countries = ledger.ids("countries", Paper.ANY);
    territories = new LinkedHashSet<>(countries);
    territories.addAll(ledger.values("countries", "customs_territory"));
    ends = new LinkedHashSet<>(territories);
    territories.forEach(territory -> ends.add("!" + territory));
    ends.remove("!" + Paper.ANY);
    goods = ledger.ids("goods", Paper.ANY, Paper.VETERINARY, Paper.PHYTOSANITARY);
  }

  static List<Paper> read(Ledger ledger) {
    var tables = new PaperTables(ledger);
    return ledger.read("papers", tables::paper);
  }

  private Paper paper(Cells row) {
    row.checkPeriod("valid_from", "valid_to");
    var over = row.findNumber("over_usd");
    return new Paper(
        row.text("id"),
        name(row),
        when(row),
        row.items("territories", territories),
        row.items("origins", ends),
        row.items("destinations", ends),
        row.items("goods", goods),
        over.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        row.yes("required"),
        row.text("issuer"),
        row.text("checked"),
        leadDays(row),
        row.text("without"),
        row.choice("held", Words.HELD),
        note(row),
        row.findDate("valid_from"),
        row.findDate("valid_to"),
        row.row());
  }

  private String name(Cells row) {
    var name = row.text("name");
    var first = names.computeIfAbsent(row.text("id"), _ -> name);
    if (!first.equals(name)) {
      row.fault(
          "name",
          "name \"%s\" is not that of other rows of \"%s\".".formatted(name, row.text("id")),
          "write \"%s\", or give the row an id of its own.".formatted(first));
    }
    return name;
  }

  private Paper.When when(Cells row) {
    var when = row.text("when");
    TERMS.forEach((word, columns) ->
        columns.forEach(column -> checkTerm(row, column, when, word.equals(when))));
    return switch (when) {
      case "export" -> new Paper.Export();
      case "import" -> new Paper.Import();
      case "transit" -> new Paper.Transit();
      case "carriage" -> new Paper.Carriage(row.choices("modes", Words.MODES));
      case "truck" ->
        new Paper.Truck(row.items("trucks", countries), row.choices("runs", Words.RUNS));
      default -> opening(row);
    };
  }

  private static void checkTerm(Cells row, String column, String when, boolean wanted) {
    var filled = row.find(column).isPresent();
    if (wanted && !filled) {
      row.fault(
          column,
          "%s is empty, but when is %s.".formatted(column, when),
          "fill it in; such a rule needs it.");
    } else if (filled && !wanted) {
      row.fault(
          column,
          "%s is filled, but when is %s.".formatted(column, when),
          "leave it empty, or change when.");
    }
  }

  private static Paper.When opening(Cells row) {
    if (!row.items("territories").equals(List.of(Paper.ANY))) {
      row.fault(
          "territories",
          "territories \"%s\": a regime needs its papers wherever it is opened."
              .formatted(row.text("territories")),
          "write *.");
    }
    return new Paper.Opening(Set.copyOf(row.items("regimes")));
  }

  private static Optional<Figure> leadDays(Cells row) {
    return row.findNumber("lead_days").map(_ -> row.figure("lead_days", MOST_DAYS));
  }

  private static Optional<String> note(Cells row) {
    var note = row.find("note");
    if (note.isEmpty() && !row.text("held").equals("yes")) {
      row.fault(
          "note",
          "note is empty, but held is %s.".formatted(row.text("held")),
          "say what is known of whether the paper can be had.");
    }
    return note;
  }
}
