package ortoo.landed.duty;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Rate;

/// Rates, terms and sums of the law in words.
final class LawWords {
  private LawWords() {}

  /// `15 %, not less than 0.15 EUR/kg`.
  static String rate(Rate rate) {
    return switch (rate) {
      case Rate.AdValorem r -> "%s %%".formatted(number(r.pct().value()));
      case Rate.Specific r ->
        "%s %s/%s".formatted(number(r.amount().value()), r.currency(), per(r.per()));
      case Rate.NotLess r -> "%s, not less than %s".formatted(rate(r.part()), rate(r.least()));
      case Rate.Sum r -> "%s and %s".formatted(rate(r.part()), rate(r.more()));
      case Rate.OfMfn r -> "%s %% of the base rate".formatted(number(r.pct().value()));
      case Rate.Difference _ -> "own sums less those paid before";
      case Rate.Unknown _ -> "not known";
    };
  }

  private static String per(Rate.Per per) {
    return per.name().toLowerCase(Locale.ROOT);
  }

  /// A number without digits it does not need.
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /// `1,234.50 KGS`.
  static String money(double amount, String currency) {
    return Double.isNaN(amount)
        ? "not known"
        : String.format(Locale.ROOT, "%,.2f %s", amount, currency);
  }

  /// How the sum of a choice comes about; of parts, each.
  static String formula(Choice choice, Reckoning r, String money) {
    var parts = choice.parts();
    if (parts != null) {
      return "%s of %s %s within the quota ask %s, the rest %s"
          .formatted(
              number(parts.fits()),
              number(parts.need()),
              parts.quota().unit().equals("car") ? "cars" : parts.quota().unit(),
              part(parts.within(), money),
              part(parts.outside(), money));
    }
    if (choice.law() == null) {
      return Double.isNaN(choice.amount()) ? "not known" : "nothing";
    }
    return formula(choice.law().rate(), r, money);
  }

  private static String part(Choice.Part part, String money) {
    return "%s (%s)"
        .formatted(
            money(part.choice().amount(), money),
            formula(part.law().rate(), part.reckoning(), money));
  }

  /// How a sum comes about.
  static String formula(Rate rate, Reckoning r, String money) {
    return switch (rate) {
      case Rate.AdValorem a ->
        "%s of %s %s".formatted(rate(a), base(a.base()), money(r.base(a), money));
      case Rate.Specific s -> specific(s, r, money);
      case Rate.NotLess n ->
        "the greater of %s and %s"
            .formatted(formula(n.part(), r, money), formula(n.least(), r, money));
      case Rate.Sum s ->
        "%s and %s".formatted(formula(s.part(), r, money), formula(s.more(), r, money));
      case Rate.OfMfn o ->
        "%s %% of (%s)"
            .formatted(
                number(o.pct().value()),
                Optional.ofNullable(r.best(Duty.Levy.DUTY, Duty.Treatment.MFN))
                    .map(line -> formula(line.rate(), r, money))
                    .orElse("not known"));
      case Rate.Difference _ -> r.difference().words();
      case Rate.Unknown _ -> "not known";
    };
  }

  private static String specific(Rate.Specific s, Reckoning r, String money) {
    double count = r.declaration().count(s.per());
    if (Double.isNaN(count)) {
      return "%s × not told".formatted(rate(s));
    }
    double amount = s.amount().value() * count;
    var sum = "%s × %s %s".formatted(rate(s), number(count), per(s.per()));
    return s.currency().equals(money)
        ? "%s = %s".formatted(sum, money(amount, money))
        : "%s = %s = %s"
            .formatted(
                sum, money(amount, s.currency()), money(r.convert(amount, s.currency()), money));
  }

  private static String base(Rate.Base base) {
    return switch (base) {
      case VALUE -> "customs value";
      case VALUE_DUTY -> "value and duty";
      case VALUE_DUTY_EXCISE -> "value, duty and excise";
    };
  }

  /// Which term keeps a line from a declaration.
  static String why(Terms term, Duty line) {
    var car = line.car();
    return switch (term) {
      case NOT_YET ->
        "holds only from %s".formatted(line.validFrom().map(Object::toString).orElse(""));
      case NO_LONGER ->
        "held only to %s".formatted(line.validTo().map(Object::toString).orElse(""));
      case SEASON ->
        line.season()
            .map(s -> "holds from %s to %s of a year"
                .formatted(s.from().toString().substring(2), s.to().toString().substring(2)))
            .orElse("");
      case INTERIM -> "the interim agreement is not in force on that day, as far as is told";
      case PERSON ->
        line.person()
            .map(p -> "for a %s".formatted(p == Duty.Person.COMPANY ? "company" : "private person"))
            .orElse("");
      case FUEL -> car.map(LawWords::fuels).orElse("");
      case ENGINE -> car.map(c -> "for engines of %s cm3".formatted(c.cc())).orElse("");
      case AGE -> car.map(c -> "for %s".formatted(c.ages())).orElse("");
      case POWER -> car.map(c -> "for %s hp".formatted(c.power())).orElse("");
      case BUILT -> car.map(c -> "for cars built in %s".formatted(c.built())).orElse("");
      case HOLD -> "";
    };
  }

  private static String fuels(CarTerms terms) {
    return terms.fuels().stream()
        .map(fuel -> fuel.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", ", "for ", " cars"));
  }
}
