package ortoo.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.CarTerms.Span;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Quota;
import ortoo.atlas.customs.Rate;
import ortoo.unit.Figure;

/// Makes lines of law from the table of duties.
final class DutyTables {
  private static final double MOST_MONEY = 1e9;
  private static final Map<String, Rate.Base> BASES = Map.of(
      "value", Rate.Base.VALUE,
      "value+duty", Rate.Base.VALUE_DUTY,
      "value+duty+excise", Rate.Base.VALUE_DUTY_EXCISE);

  private final Set<String> origins;
  private final Set<String> currencies;
  private final Set<String> importers;

  private DutyTables(Ledger ledger) {
    origins = ledger.values("blocs", "bloc");
    if (!origins.isEmpty()) {
      origins.addAll(ledger.values("blocs", "country"));
      origins.addAll(ledger.values("countries", "id"));
      List.copyOf(origins).forEach(origin -> origins.add("!" + origin));
      origins.add("*");
    }
    currencies = ledger.values("exchange_rates", "currency");
    importers = ledger.values("countries", "id");
    importers.addAll(ledger.values("countries", "customs_territory"));
  }

  static List<Duty> read(Ledger ledger) {
    var tables = new DutyTables(ledger);
    return ledger.read("duties", tables::duty);
  }

  private Duty duty(Cells row) {
    row.checkPeriod("valid_from", "valid_to");
    return new Duty(
        row.word("importer", importers),
        hs(row),
        row.choice("what", Words.LEVIES),
        row.text("description"),
        rate(row),
        row.choice("regime", Words.TREATMENTS),
        row.items("origin", origins),
        row.find("person").filter(Words.PERSONS::containsKey).map(Words.PERSONS::get),
        car(row),
        quota(row),
        row.season("season_from", "season_to"),
        row.findDate("valid_from"),
        row.findDate("valid_to"),
        row.find("reading"),
        row.number("rounding", 0.0001, 1e6),
        row.row());
  }

  private static List<String> hs(Cells row) {
    var codes = new ArrayList<String>();
    for (var code : row.items("hs")) {
      if (!code.equals("*") && !code.matches("\\d{2,10}")) {
        row.fault(
            "hs",
            "hs \"%s\" is not a code.".formatted(code),
            "write 2 to 10 digits without marks between, or * for all goods.");
      }
      codes.add(code.equals("*") ? "" : code);
    }
    return codes;
  }

  private Rate rate(Cells row) {
    return switch (row.text("basis")) {
      case "ad_valorem" -> adValorem(row);
      case "specific" -> specific(row);
      case "mixed_min" -> new Rate.NotLess(adValorem(row), specific(row));
      case "combined" -> new Rate.Sum(adValorem(row), specific(row));
      case "of_mfn" -> new Rate.OfMfn(row.figure("pct", 1000));
      case "difference" -> new Rate.Difference();
      default -> new Rate.Unknown();
    };
  }

  private static Rate.AdValorem adValorem(Cells row) {
    return new Rate.AdValorem(row.figure("pct", 1000), row.choice("base", BASES));
  }

  private Rate.Specific specific(Cells row) {
    Figure amount = row.figure("amount", MOST_MONEY);
    return new Rate.Specific(
        amount, row.word("currency", currencies), row.choice("per", Words.PER));
  }

  private static Optional<CarTerms> car(Cells row) {
    var whole = row.find("age_count").map("whole"::equals).orElse(false);
    var terms = new CarTerms(
        row.choices("fuel", Words.FUELS),
        span(row, "cc_from", "cc_to"),
        span(row, "age_from", "age_to"),
        whole,
        span(row, "hp_from", "hp_to"),
        span(row, "built_from", "built_to"));
    if (!terms.age().any() && row.find("age_count").isEmpty()) {
      row.fault("age_count", "age_count is empty, but there is an age.", "write exact or whole.");
    }
    var none = new CarTerms(Set.of(), Span.ANY, Span.ANY, whole, Span.ANY, Span.ANY);
    return terms.equals(none) ? Optional.empty() : Optional.of(terms);
  }

  private static Span span(Cells row, String from, String to) {
    int least = row.findNumber(from).map(Double::intValue).orElse(Integer.MIN_VALUE);
    int most = row.findNumber(to).map(Double::intValue).orElse(Integer.MAX_VALUE);
    if (most < least) {
      row.fault(to, "%s %d is below %s %d.".formatted(to, most, from, least), "exchange the two.");
    }
    return new Span(least, most);
  }

  private static Optional<Quota> quota(Cells row) {
    var size = row.findNumber("quota_size");
    return row.find("quota")
        .map(quota -> new Quota(
            quota.equals("in"),
            size.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
            row.find("quota_unit").orElse("t")));
  }
}
