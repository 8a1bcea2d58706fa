package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.atlas.customs.ExchangeRate;
import ortoo.atlas.customs.Rate;
import ortoo.landed.duty.DutyAnswer.Line;
import ortoo.landed.duty.DutyAnswer.NotChosen;
import ortoo.landed.duty.Reckoning.Choice;

/// Tells an assessment in words: how each sum comes about, and why no other line was taken.
final class Explainer {
  private final Tariff tariff;
  private final Declaration d;
  private final double age;
  private final String money;
  private final Schedule schedule;
  private final Reckoning reckoning;
  private final Map<Levy, Choice> choices;

  Explainer(Tariff tariff, Declaration d) {
    this.tariff = tariff;
    this.d = d;
    age = d.car().flatMap(Car::age).map(Car.Age::usual).orElse(Double.NaN);
    money = tariff.money(d.importer());
    schedule = tariff.schedule(d);
    reckoning = tariff.reckoning(d, Side.MID, age);
    choices = reckoning.run();
  }

  DutyAnswer answer() {
    var assessment = tariff.assess(d);
    var lines = assessment.charges().stream().map(this::line).toList();
    var others = new ArrayList<NotChosen>();
    if (!lines.isEmpty()) {
      for (var levy : Levy.values()) {
        others.addAll(notChosen(levy));
      }
    }
    double perUsd =
        tariff.exchange().find(money, d.date()).map(ExchangeRate::perUsd).orElse(Double.NaN);
    return new DutyAnswer(d, assessment, perUsd, lines, others, rates());
  }

  private Line line(Charge charge) {
    if (charge.law().isEmpty()) {
      return new Line(charge, "not known", "not known", noLine(charge.levy()));
    }
    var law = charge.law().get();
    return new Line(
        charge,
        LawWords.rate(law.rate()),
        LawWords.formula(law.rate(), reckoning, money),
        because(law, charge));
  }

  private String noLine(Levy levy) {
    var first = schedule.lines(levy).stream()
        .flatMap(line -> line.validFrom().stream())
        .min(LocalDate::compareTo);
    return first.isPresent() && d.date().isBefore(first.get())
        ? "the tables have no line before %s".formatted(first.get())
        : "no line of the tables holds for these goods on that day";
  }

  private String because(Duty law, Charge charge) {
    var words = new ArrayList<String>();
    words.add(law.description());
    int prefix = schedule.prefix(law);
    if (prefix < 0) {
      words.add(
          "%s is split into %d lines of longer codes; the dearest is taken, all give the range"
              .formatted(d.hs(), schedule.below(law.levy()).size()));
    } else if (prefix > 0) {
      words.add("%s is the longest prefix of %s with a line that holds"
          .formatted(d.hs().substring(0, prefix), d.hs()));
    }
    if (law.treatment() != Treatment.MFN) {
      words.add("%s for goods of %s".formatted(name(law.treatment()), d.origin()));
    }
    if (law.quota().isPresent() && d.quotaLeft().isEmpty()) {
      words.add("what the quota has left is not told");
    }
    if (law.reading().isPresent()) {
      words.add("the first of several readings");
    }
    if (charge.open()) {
      words.add("%s to %s"
          .formatted(LawWords.money(charge.low(), money), LawWords.money(charge.high(), money)));
    }
    return String.join("; ", words);
  }

  private List<NotChosen> notChosen(Levy levy) {
    var chosen = Optional.ofNullable(choices.get(levy)).flatMap(c -> Optional.ofNullable(c.law()));
    var others = new ArrayList<NotChosen>();
    var below = chosen.isPresent() && schedule.prefix(chosen.get()) < 0;
    var lines = new ArrayList<>(schedule.lines(levy));
    if (below) {
      lines.addAll(schedule.below(levy));
    }
    for (var line : lines) {
      if (chosen.isEmpty() || line.row() != chosen.get().row()) {
        others.add(notChosen(line, chosen));
      }
    }
    others.sort(Comparator.comparingInt(other -> distance(other.law())));
    return others;
  }

  /// How far a line is from holding: those of other days last.
  private int distance(Duty line) {
    return switch (Terms.of(line, d, age, false)) {
      case HOLD -> reckoning.holds(line) ? 0 : 1;
      case SEASON, INTERIM, PERSON, FUEL, ENGINE, AGE, POWER, BUILT -> 2;
      case NOT_YET, NO_LONGER -> 3;
    };
  }

  private NotChosen notChosen(Duty line, Optional<Duty> chosen) {
    var why = why(line, chosen);
    double amount = reckoning.holds(line) ? reckoning.amount(line) : Double.NaN;
    return new NotChosen(
        line,
        LawWords.rate(line.rate()),
        why,
        Double.isNaN(amount) ? OptionalDouble.empty() : OptionalDouble.of(amount));
  }

  private String why(Duty line, Optional<Duty> chosen) {
    var term = Terms.of(line, d, age, false);
    if (term != Terms.HOLD) {
      return LawWords.why(term, line);
    }
    var match = tariff.origins().match(line, d);
    if (match != Origins.Match.YES) {
      return origin(line, match);
    }
    if (!reckoning.holds(line)) {
      return line.quota().map(Duty.Quota::in).orElse(false)
          ? d.quotaLeft().isEmpty()
              ? "only within the quota, and what it has left is not told"
              : "the quota has no room for the whole lot"
          : "only outside the quota, which has room";
    }
    if (chosen.isEmpty()) {
      return "%s stands in its place"
          .formatted(choices.containsKey(Levy.FLAT) ? "the flat sum" : "another line");
    }
    return comparison(line, chosen.get());
  }

  private static String origin(Duty line, Origins.Match match) {
    var origins = String.join(", ", new TreeSet<>(line.origins()));
    if (match == Origins.Match.UNKNOWN) {
      return "the atlas does not know if the origin is in %s".formatted(origins.substring(1));
    }
    return origins.startsWith("!")
        ? "for goods from outside %s".formatted(origins.substring(1))
        : "for goods of %s".formatted(origins);
  }

  private String comparison(Duty line, Duty chosen) {
    if (line.reading().isPresent() && line.reading().equals(chosen.reading())) {
      return "another reading of the line";
    }
    if (line.treatment() != chosen.treatment()) {
      return treatment(line, chosen);
    }
    int mine = schedule.prefix(line);
    if (mine < 0) {
      return "of a longer code, and not the dearest";
    }
    if (mine < schedule.prefix(chosen)) {
      return mine == 0
          ? "a line for some goods goes before one for all"
          : "%s is a shorter prefix".formatted(d.hs().substring(0, mine));
    }
    if (!line.importer().equals(chosen.importer())) {
      return "%s has a line of its own".formatted(chosen.importer());
    }
    if (line.validTo().isEmpty() && chosen.validTo().isPresent()) {
      return "a line for a time goes before it";
    }
    return line.rate().known() ? "another line goes before it" : "a rate that is known goes first";
  }

  private String treatment(Duty line, Duty chosen) {
    if (chosen.treatment() == Treatment.NON_WTO) {
      return "replaced for goods of states outside the WTO";
    }
    if (!line.rate().known()) {
      return "its rate is not known; it may be as low as 0";
    }
    if (line.levy() != Levy.DUTY) {
      return "another line stands in its place for goods of %s".formatted(d.origin());
    }
    double mine = reckoning.amount(line);
    return mine > reckoning.amount(chosen) ? "dearer" : "no cheaper";
  }

  static String name(Treatment treatment) {
    return treatment.name().toLowerCase(Locale.ROOT);
  }

  /// The exchange rates that some sum hangs on.
  private List<ExchangeRate> rates() {
    var used = new TreeSet<String>();
    used.add(money);
    used.add(d.lot().currency());
    choices
        .values()
        .forEach(choice -> Optional.ofNullable(choice.law())
            .ifPresent(law -> currency(law.rate()).ifPresent(used::add)));
    var base = reckoning.best(Levy.DUTY, Treatment.MFN);
    Optional.ofNullable(base).flatMap(line -> currency(line.rate())).ifPresent(used::add);
    used.remove("USD");
    return used.stream()
        .flatMap(currency -> tariff.exchange().find(currency, d.date()).stream())
        .toList();
  }

  private static Optional<String> currency(Rate rate) {
    return switch (rate) {
      case Rate.Specific r -> Optional.of(r.currency());
      case Rate.NotLess r -> Optional.of(r.least().currency());
      case Rate.Sum r -> Optional.of(r.more().currency());
      case Rate.AdValorem _, Rate.OfMfn _, Rate.Formula _, Rate.Unknown _ -> Optional.empty();
    };
  }
}
