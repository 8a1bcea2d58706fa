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
    var choice = Optional.ofNullable(choices.get(charge.levy())).orElseThrow();
    var formula = LawWords.formula(choice, reckoning, money);
    if (charge.law().isEmpty()) {
      var words = charge.known() ? "not asked again" : "not known";
      var why = charge.known() ? released() : noLine(charge.levy());
      return new Line(charge, words, formula, why, List.of());
    }
    var law = charge.law().get();
    return new Line(
        charge, rate(law, choice), formula, because(law, charge), List.copyOf(rests(choice)));
  }

  private static String rate(Duty law, Choice choice) {
    return choice.parts() == null
        ? LawWords.rate(law.rate())
        : "%s in part; %s"
            .formatted(
                LawWords.rate(choice.parts().within().law().rate()), LawWords.rate(law.rate()));
  }

  /// Lines of law that a choice rests on beside its own.
  private List<Duty> rests(Choice choice) {
    if (choice.parts() != null) {
      return List.of(choice.parts().within().law());
    }
    return choice.law() != null && choice.law().rate() instanceof Rate.Difference
        ? reckoning.difference().laws()
        : List.of();
  }

  /// True if the goods are released, and a levy of import is not asked of them again.
  private boolean once(Levy levy) {
    return tariff.free(d) && levy.compareTo(Levy.FEE) <= 0;
  }

  private String released() {
    var release = d.release().orElseThrow();
    return tariff.free(d)
        ? "in free circulation in the union since its release in %s on %s"
            .formatted(release.country(), release.date())
        : "its release in %s changes nothing: %s is in no customs union with it"
            .formatted(release.country(), d.importer());
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
    var again = law.treatment() == Treatment.UNION && once(law.levy());
    var words = new ArrayList<String>();
    words.add(again ? released() : law.description());
    int prefix = schedule.prefix(law);
    if (prefix < 0) {
      words.add(
          "%s is split into %d lines of longer codes; the dearest is taken, all give the range"
              .formatted(d.hs(), schedule.below(law.levy()).size()));
    } else if (prefix > 0) {
      words.add("%s is the longest prefix of %s with a line that holds"
          .formatted(d.hs().substring(0, prefix), d.hs()));
    }
    if (law.treatment() != Treatment.MFN && !tariff.free(d)) {
      words.add("%s for goods of %s".formatted(name(law.treatment()), d.origin()));
    }
    if (law.quota().isPresent() && d.quotaLeft().isEmpty()) {
      words.add("what the quota has left is not told");
    }
    if (law.reading().isPresent()) {
      words.add("the first of several readings");
    }
    if (d.release().isPresent() && !tariff.free(d) && law.levy().compareTo(Levy.DUTY) <= 0) {
      words.add(released());
    }
    if (law.rate() instanceof Rate.Difference) {
      words.add("not read: as of which day, and if each tax is set against the same tax");
    }
    if (!charge.known() && charge.low() > 0) {
      words.add("at least %s".formatted(LawWords.money(charge.low(), money)));
    }
    if (charge.open() && !Double.isNaN(charge.low() + charge.high())) {
      words.add("%s to %s"
          .formatted(LawWords.money(charge.low(), money), LawWords.money(charge.high(), money)));
    }
    return String.join("; ", words);
  }

  private List<NotChosen> notChosen(Levy levy) {
    var choice = Optional.ofNullable(choices.get(levy));
    var chosen = choice.flatMap(c -> Optional.ofNullable(c.law()));
    var rests = choice.map(this::rests).orElse(List.of());
    var others = new ArrayList<NotChosen>();
    var below = chosen.isPresent() && schedule.prefix(chosen.get()) < 0;
    var lines = new ArrayList<>(schedule.lines(levy));
    if (below) {
      lines.addAll(schedule.below(levy));
    }
    for (var line : lines) {
      var taken = chosen.filter(law -> law.row() == line.row()).isPresent();
      var aside = once(levy) && !reckoning.holds(line);
      if (!taken && !aside && !rests.contains(line)) {
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
    if (once(line.levy())) {
      return "not asked again after the release in %s"
          .formatted(d.release().orElseThrow().country());
    }
    if (line.rate() instanceof Rate.Difference && !tariff.free(d)) {
      return "for goods released in another country of the union before";
    }
    var match = tariff.match(line, d);
    if (match != Origins.Match.YES) {
      return origin(line, match);
    }
    if (!reckoning.holds(line)) {
      return line.quota().map(Duty.Quota::in).orElse(false)
          ? quota(line)
          : "only outside the quota, which has room";
    }
    if (chosen.isEmpty()) {
      return "%s stands in its place"
          .formatted(choices.containsKey(Levy.FLAT) ? "the flat sum" : "another line");
    }
    return comparison(line, chosen.get());
  }

  private String quota(Duty line) {
    if (d.quotaLeft().isEmpty()) {
      return "only within the quota, and what it has left is not told";
    }
    var choice = choices.get(line.levy());
    return choice != null && choice.parts() != null
        ? "another line stands for the part within the quota"
        : "the quota has no room for the lot";
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
    var laws = new ArrayList<Duty>();
    for (var choice : choices.values()) {
      Optional.ofNullable(choice.law()).ifPresent(laws::add);
      laws.addAll(rests(choice));
    }
    Optional.ofNullable(reckoning.best(Levy.DUTY, Treatment.MFN)).ifPresent(laws::add);
    laws.forEach(law -> currency(law.rate()).ifPresent(used::add));
    var days = new TreeSet<LocalDate>();
    days.add(d.date());
    if (choices.containsKey(Levy.DIFFERENCE)) {
      var release = d.release().orElseThrow();
      used.add(tariff.money(release.country()));
      days.add(release.date());
    }
    used.remove("USD");
    return used.stream()
        .flatMap(currency ->
            days.stream().flatMap(day -> tariff.exchange().find(currency, day).stream()))
        .distinct()
        .toList();
  }

  private static Optional<String> currency(Rate rate) {
    return switch (rate) {
      case Rate.Specific r -> Optional.of(r.currency());
      case Rate.NotLess r -> Optional.of(r.least().currency());
      case Rate.Sum r -> Optional.of(r.more().currency());
      case Rate.AdValorem _, Rate.OfMfn _, Rate.Difference _, Rate.Unknown _ -> Optional.empty();
    };
  }
}
