package ortoo.landed.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ortoo.landed.duty.DutyAnswer;
import ortoo.route.chance.Percentiles;

/// What a consignment costs when it has arrived by one way.
///
/// Planned sums are whole cents, and the lines add up to the total exactly. Percentiles do not add
/// up: not all lines are dear at once.
///
/// @param importer country of the receiver
/// @param border true if the goods enter another customs territory
/// @param prices the price of the goods on all terms, planned, USD
/// @param lines by stage, in order of the way
/// @param cleared day of the import declaration, local
/// @param duty what authorities ask there; empty where they ask nothing
/// @param total over the draws, known sums only; empty if nothing was drawn
/// @param notes what is to be minded
public record Statement(
    String importer,
    boolean border,
    Prices prices,
    List<Line> lines,
    LocalDate cleared,
    Optional<DutyAnswer> duty,
    Optional<Percentiles> total,
    List<String> notes) {

  public Statement {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /// False where goods are imported and the atlas has no tariff of the importer.
  public boolean tariffKnown() {
    return duty.map(answer -> !answer.lines().isEmpty()).orElse(true);
  }

  /// All lines together, USD; NaN if one is not known, or no tariff is.
  public double totalUsd() {
    return tariffKnown() && lines.stream().allMatch(Line::known) ? knownUsd() : Double.NaN;
  }

  /// The lines that are known, USD.
  public double knownUsd() {
    return lines.stream().mapToLong(Line::cents).sum() / 100.0;
  }

  /// What ways are ranked by: the median of the draws, or the plan.
  public double rankUsd() {
    return total.map(Percentiles::p50).orElseGet(this::knownUsd);
  }

  /// The known lines of a stage, USD.
  public double usd(Stage stage) {
    return lines.stream()
            .filter(line -> line.stage() == stage)
            .mapToLong(Line::cents)
            .sum()
        / 100.0;
  }

  /// Names of the lines that are not known.
  public List<String> unknown() {
    return lines.stream().filter(line -> !line.known()).map(Line::name).toList();
  }
}
