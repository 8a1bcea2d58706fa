package ortoo.show;

import static ortoo.show.CitedRows.lower;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Duty.Person;
import ortoo.landed.duty.Assessment;
import ortoo.landed.duty.Charge;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.DutyAnswer;

/// An answer about duty as text for a terminal, at most 100 columns wide.
public final class DutyTable {
  /// Lines of law that were not taken, shown at most; the JSON has all.
  private static final int OTHERS = 8;

  private final Citations citations;
  private final List<String> lines = new ArrayList<>();

  private DutyTable(Atlas atlas) {
    citations = new Citations(atlas);
  }

  /// One declaration: sums, formulas and reasons.
  public static String of(Atlas atlas, DutyAnswer answer) {
    var table = new DutyTable(atlas);
    table.answer(answer);
    return String.join("\n", table.lines) + "\n";
  }

  /// Several treatments side by side, line by line of the base tariff.
  public static String of(
      Atlas atlas, Declaration usual, List<Comparison> compared, double perUsd) {
    var table = new DutyTable(atlas);
    table.comparison(usual, compared, perUsd);
    return String.join("\n", table.lines) + "\n";
  }

  private void text(String text) {
    lines.addAll(TextLines.wrap(text, 0));
  }

  private void answer(DutyAnswer answer) {
    var d = answer.declaration();
    text("%s from %s into %s on %s, worth %s, by a %s%s."
        .formatted(
            d.hs(),
            d.origin(),
            d.importer(),
            d.date(),
            money(d.lot().value(), d.lot().currency()),
            who(d.person()),
            d.release()
                .map(then -> "; released in %s on %s by a %s"
                    .formatted(then.country(), then.date(), who(then.person())))
                .orElse("")));
    lines.add("");
    if (answer.lines().isEmpty()) {
      text(upper(answer.chosenBecause()) + ".");
      return;
    }
    sums(answer);
    lines.add("");
    for (var line : answer.lines()) {
      lines.addAll(TextLines.marked(
          lower(line.charge().levy()), "%s; %s.".formatted(line.formula(), line.because()), 14));
    }
    others(answer);
    rates(answer);
    sources(DutyRows.of(answer));
  }

  private static String who(Person person) {
    return person == Person.COMPANY ? "company" : "private person";
  }

  private void sums(DutyAnswer answer) {
    var assessment = answer.assessment();
    var usd = answer.perUsd();
    lines.add("%-14s%-39s %16s %11s %17s"
        .formatted("", "rate", assessment.currency(), "USD", "USD range")
        .stripTrailing());
    for (var line : answer.lines()) {
      var charge = line.charge();
      lines.add(row(lower(charge.levy()), line.rate(), charge, usd));
    }
    var total = answer.totalUsd();
    lines.add("%-14s%-39s %16s %11s %17s"
        .formatted("total", "", cents(assessment.total()), cents(total), range(assessment, usd))
        .stripTrailing());
    if (Double.isNaN(total)) {
      lines.add("%-14s%-39s %16s %11s"
          .formatted(
              "",
              "of which known",
              cents(assessment.knownTotal()),
              cents(assessment.knownTotal() / usd)));
    }
  }

  private static String row(String name, String rate, Charge charge, double usd) {
    return "%-14s%-39s %16s %11s %17s"
        .formatted(
            name,
            TextLines.shortened(rate, 39),
            cents(charge.amount()),
            cents(charge.amount() / usd),
            charge.open() || (charge.low() > 0 && !charge.known())
                ? range(charge.low() / usd, charge.high() / usd)
                : "")
        .stripTrailing();
  }

  private static String range(Assessment assessment, double usd) {
    return assessment.low() == assessment.high()
        ? ""
        : range(assessment.low() / usd, assessment.high() / usd);
  }

  private static String range(double low, double high) {
    return Double.isNaN(low) && Double.isNaN(high)
        ? ""
        : "%s–%s".formatted(whole(low), whole(high));
  }

  private static String whole(double amount) {
    return Double.isNaN(amount) ? "?" : TextLines.whole(amount);
  }

  private static String cents(double amount) {
    return Double.isNaN(amount) ? "unknown" : String.format(Locale.ROOT, "%,.2f", amount);
  }

  private static String money(double amount, String currency) {
    return "%s %s".formatted(cents(amount), currency);
  }

  private void others(DutyAnswer answer) {
    var others = answer.notChosen().stream()
        .sorted(
            Comparator.comparing((DutyAnswer.NotChosen other) -> other.amount().isEmpty()))
        .toList();
    if (others.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Not chosen:");
    for (var other : others.stream().limit(OTHERS).toList()) {
      var amount = other.amount().isPresent()
          ? " (%s)".formatted(money(other.amount().getAsDouble() / answer.perUsd(), "USD"))
          : "";
      var text = other.law().description();
      var named = text.contains(other.rate()) ? text : "%s, %s".formatted(text, other.rate());
      lines.addAll(TextLines.marked("", "%s: %s%s.".formatted(named, other.why(), amount), 2));
    }
    if (others.size() > OTHERS) {
      lines.add("  and %d more; --format json has all".formatted(others.size() - OTHERS));
    }
  }

  private void rates(DutyAnswer answer) {
    lines.add("");
    for (var rate : answer.rates()) {
      text("1 USD = %s %s, rate of %s."
          .formatted(TextLines.number(rate.perUsd()), rate.currency(), rate.date()));
    }
  }

  private void sources(Collection<Integer> rows) {
    text("Sources: %s.".formatted(String.join(", ", citations.sourceIds(rows))));
  }

  private void comparison(Declaration usual, List<Comparison> compared, double perUsd) {
    text("Duty on usual lots from %s into %s on %s, USD; the agreement in force from %s."
        .formatted(
            usual.origin(),
            usual.importer(),
            usual.date(),
            usual.interim().map(Object::toString).orElse("no day")));
    var goods = "";
    for (var line : compared) {
      if (!line.goods().equals(goods)) {
        goods = line.goods();
        var lot = line.declaration().lot();
        lines.add("");
        text("%s: %s%s"
            .formatted(
                goods,
                money(lot.value(), "USD"),
                lot.weightKg().isPresent()
                    ? ", %s kg".formatted(whole(lot.weightKg().getAsDouble()))
                    : ""));
      }
      compared(line, perUsd);
    }
    lines.add("");
    sources(DutyRows.of(compared));
  }

  private void compared(Comparison line, double perUsd) {
    var codes = String.join(", ", line.hs());
    var named = line.base().car().map(_ -> ": " + line.base().description()).orElse("");
    lines.addAll(TextLines.marked("  ", codes + named, 2));
    for (var under : line.under()) {
      var first = line.under().getFirst();
      var sum = sum(under, perUsd);
      var change = under.equals(first) ? "" : change(first, under, perUsd);
      lines.add("    %-9s%-34s%26s  %s"
          .formatted(lower(under.treatment()), TextLines.shortened(under.rate(), 33), sum, change)
          .stripTrailing());
    }
  }

  private static String sum(Comparison.Under under, double perUsd) {
    if (Double.isNaN(under.high())) {
      return "unknown";
    }
    var range = range(under.low() / perUsd, under.high() / perUsd);
    return under.low() == under.high()
        ? cents(under.low() / perUsd)
        : Double.isNaN(under.amount())
            ? range
            : "%s (%s)".formatted(cents(under.amount() / perUsd), range);
  }

  /// What changes against the first treatment.
  private static String change(Comparison.Under first, Comparison.Under other, double perUsd) {
    if (first.free() && other.free()) {
      return "no change: free already";
    }
    if (other.law().isEmpty()) {
      return "no line of its own";
    }
    double change = (other.amount() - first.amount()) / perUsd;
    return Double.isNaN(first.high())
        ? "change unknown"
        : Double.isNaN(change) ? "change unknown" : cents(change);
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
