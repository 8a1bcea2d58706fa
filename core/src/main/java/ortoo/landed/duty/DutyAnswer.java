package ortoo.landed.duty;

import java.util.List;
import java.util.OptionalDouble;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.ExchangeRate;

/// What customs asks of one declaration, every sum with its formula and its reason.
///
/// @param lines empty if the atlas has no tariff of the importer
/// @param perUsd the importer's money for one US dollar; NaN if not known
/// @param notChosen lines of law on these goods that were not taken
/// @param rates the exchange rates used
public record DutyAnswer(
    Declaration declaration,
    Assessment assessment,
    double perUsd,
    List<Line> lines,
    List<NotChosen> notChosen,
    List<ExchangeRate> rates) {

  public DutyAnswer {
    lines = List.copyOf(lines);
    notChosen = List.copyOf(notChosen);
    rates = List.copyOf(rates);
  }

  /// One sum in words.
  ///
  /// @param rate the rate as the law has it
  /// @param formula how the sum comes about
  /// @param because why this line of law
  /// @param rests other lines of law in the sum: within a quota, or of two reckonings compared
  public record Line(Charge charge, String rate, String formula, String because, List<Duty> rests) {
    public Line {
      rests = List.copyOf(rests);
    }
  }

  /// A line of law that was not taken.
  ///
  /// @param amount what it would ask; empty where it cannot be reckoned
  public record NotChosen(Duty law, String rate, String why, OptionalDouble amount) {}

  /// Why the line of law for the duty, or for the flat sum in its place, was taken.
  public String chosenBecause() {
    return lines.isEmpty()
        ? "no tariff known for %s: landed cost leaves duty out".formatted(declaration.importer())
        : lines.getFirst().because();
  }

  /// The total in US dollars; NaN if a sum is not known.
  public double totalUsd() {
    return lines.isEmpty() ? Double.NaN : assessment.total() / perUsd;
  }
}
