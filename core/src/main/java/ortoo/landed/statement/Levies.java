package ortoo.landed.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.landed.duty.Assessment;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Declaration.Lot;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.duty.Tariff;
import ortoo.route.trip.Consignment;

/// What the authorities of one country ask of a consignment, at any customs value.
final class Levies {
  private static final double DAYS_A_YEAR = 365.25;

  private final Tariff tariff;
  private final Declaration usual;
  private final double perUsd;

  /// @param sale as far as that country is told of it
  Levies(Tariff tariff, Consignment consignment, Sale sale, String importer, LocalDate date) {
    this.tariff = tariff;
    var days = date.toEpochDay() - consignment.departs().toEpochDay();
    var car = sale.ages() ? sale.car().map(c -> c.later(days / DAYS_A_YEAR)) : sale.car();
    var kg = 1000 * consignment.tonnes();
    usual = new Declaration(
        importer,
        sale.hs(),
        sale.origin(),
        date,
        lot(0, kg, sale.pieces()),
        sale.person(),
        sale.quotaLeft(),
        car,
        sale.interim(),
        sale.release());
    perUsd = tariff
        .exchange()
        .find(tariff.money(importer), date)
        .map(rate -> rate.perUsd())
        .orElse(Double.NaN);
  }

  private static Lot lot(double usd, double kg, double pieces) {
    var weight = kg > 0 ? OptionalDouble.of(kg) : OptionalDouble.empty();
    return new Lot(usd, "USD", weight, pieces);
  }

  private Declaration of(double usd) {
    var lot = usual.lot();
    return usual.of(usual.hs(), new Lot(usd, "USD", lot.weightKg(), lot.units()), usual.origin());
  }

  Assessment assess(double usd) {
    return tariff.assess(of(usd));
  }

  DutyAnswer explain(double usd) {
    return tariff.explain(of(usd));
  }

  /// The importer's money for a US dollar; NaN if not known.
  double perUsd() {
    return perUsd;
  }

  /// A levy in USD at a point of what the law leaves open; NaN if not known.
  ///
  /// The least and the most that the law can mean are taken as P10 and P90, as the ends of any
  /// figure are, with nothing beyond them.
  ///
  /// @param u 0 to 1
  double usd(Assessment assessment, Levy levy, double u) {
    for (var charge : assessment.charges()) {
      if (charge.levy() == levy) {
        return at(charge.low(), charge.amount(), charge.high(), u) / perUsd;
      }
    }
    return Double.NaN;
  }

  private static double at(double low, double mid, double high, double u) {
    var end = u < 0.5 ? low : high;
    return Double.isNaN(end) ? mid : mid + (end - mid) * Math.min(1, Math.abs(u - 0.5) / 0.4);
  }

  /// The lines of a statement: what customs asks, explained.
  ///
  /// @param country where it is asked, if that is not the receiver's country
  static List<Line> lines(DutyAnswer answer, Optional<String> country) {
    if (answer.lines().isEmpty() && country.isPresent()) {
      return List.of(untold(answer, country));
    }
    return answer.lines().stream().map(line -> line(line, answer, country)).toList();
  }

  /// What a country asks on the way, if the atlas has no tariff of it.
  private static Line untold(DutyAnswer answer, Optional<String> country) {
    return new Line(
        Stage.IMPORT,
        "duty",
        "no tariff known",
        Double.NaN,
        "not known",
        "not known",
        Double.NaN,
        answer.assessment().currency(),
        Double.NaN,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        country);
  }

  private static Line line(DutyAnswer.Line line, DutyAnswer answer, Optional<String> country) {
    var charge = line.charge();
    // Not known in USD either where its money has no rate on that day.
    var exact = charge.amount() / answer.perUsd();
    var usd = Double.isNaN(exact) ? exact : Math.round(100 * exact) / 100.0;
    return new Line(
        Stage.IMPORT,
        charge.levy().name().toLowerCase(Locale.ROOT),
        charge.law().map(Duty::description).orElse(line.because()),
        charge.base(),
        line.rate(),
        line.formula(),
        charge.amount(),
        answer.assessment().currency(),
        usd,
        Optional.empty(),
        Stream.concat(charge.law().stream(), line.rests().stream())
            .map(Duty::row)
            .toList(),
        charge.law(),
        country);
  }

  /// The levies of a country day by day, made when they are first asked for. Mutable.
  static final class Calendar {
    private final Function<LocalDate, Levies> make;
    private final Map<LocalDate, Levies> days = new HashMap<>();
    private final Levies usual;

    Calendar(LocalDate usual, Function<LocalDate, Levies> make) {
      this.make = make;
      this.usual = on(usual);
    }

    /// Those of the planned day.
    Levies usual() {
      return usual;
    }

    Levies on(LocalDate day) {
      return days.computeIfAbsent(day, make);
    }
  }
}
