package ortoo.landed.duty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.CarTerms.Fuel;
import ortoo.atlas.customs.CarTerms.Span;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.Duty.Quota;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.atlas.customs.ExchangeRate;
import ortoo.atlas.customs.Membership;
import ortoo.atlas.customs.Rate;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Season;
import ortoo.unit.Figure;

/// An invented law, written in short: words of a line are its HS prefix, its levy, its rate, and
/// terms as `name=value`.
///
/// Country AA is in union UU and has the dollar; 2 AAC make a dollar too. BB is in the WTO, CC is
/// not, of DD nothing is known; AB is in the union too and has the AAC. A rate is `10%`, `2/kg`,
/// `10%|2/kg` (the greater), `10%+2/kg`, `50%mfn`, `difference` or `?`; `5..15%` has a spread
/// about its low end.
final class InventedLaw {
  private final List<Duty> duties = new ArrayList<>();

  static Tariff of(String law) {
    var invented = new InventedLaw();
    for (var line : law.split(";", -1)) {
      invented.duties.add(invented.duty(line.strip().split(" +", -1)));
    }
    var day = Optional.<LocalDate>empty();
    return Tariff.of(
        List.of(
            new Country("AA", "AAA", "Aland", "USD", "none", "UU", 0),
            new Country("AB", "ABB", "Abland", "AAC", "none", "UU", 0),
            new Country("BB", "BBB", "Beland", "AAC", "none", "BB", 0)),
        new Customs(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Membership("UU", "AB", "member", day, day, 0),
                new Membership("WTO", "BB", "member", day, day, 0),
                new Membership("WTO", "CC", "not a member", day, day, 0)),
            List.of(
                new ExchangeRate("USD", LocalDate.of(2025, 1, 1), 1, 0),
                new ExchangeRate("AAC", LocalDate.of(2025, 1, 1), 2, 0)),
            invented.duties,
            List.of()));
  }

  private Duty duty(String[] words) {
    var terms = new HashMap<String, String>();
    for (int i = 3; i < words.length; i++) {
      int at = words[i].indexOf('=');
      terms.put(words[i].substring(0, at), words[i].substring(at + 1));
    }
    return new Duty(
        terms.getOrDefault("by", "AA"),
        List.of(words[0].equals("*") ? "" : words[0]),
        Levy.valueOf(words[1].toUpperCase(Locale.ROOT)),
        String.join(" ", words),
        rate(words[2]),
        Treatment.valueOf(terms.getOrDefault("regime", "mfn").toUpperCase(Locale.ROOT)),
        Set.of(terms.getOrDefault("origin", "*")),
        find(terms, "person").map(p -> Person.valueOf(p.toUpperCase(Locale.ROOT))),
        car(terms),
        find(terms, "quota").map(q -> new Quota(q.equals("in"), OptionalDouble.empty(), "t")),
        find(terms, "season").map(InventedLaw::season),
        find(terms, "from").map(LocalDate::parse),
        find(terms, "to").map(LocalDate::parse),
        find(terms, "reading"),
        Double.parseDouble(terms.getOrDefault("rounding", "0.01")),
        duties.size());
  }

  private static Optional<String> find(Map<String, String> terms, String name) {
    return Optional.ofNullable(terms.get(name));
  }

  private static Season season(String text) {
    var parts = text.split("/", -1);
    return new Season(MonthDay.parse("--" + parts[0]), MonthDay.parse("--" + parts[1]));
  }

  private static Optional<CarTerms> car(Map<String, String> terms) {
    var cc = span(terms, "cc");
    var age = span(terms, "age");
    var fuel = find(terms, "fuel").map(f -> Fuel.valueOf(f.toUpperCase(Locale.ROOT)));
    return cc.any() && age.any() && fuel.isEmpty()
        ? Optional.empty()
        : Optional.of(new CarTerms(
            fuel.map(Set::of).orElse(Set.of()),
            cc,
            age,
            terms.containsKey("whole"),
            Span.ANY,
            Span.ANY));
  }

  private static Span span(Map<String, String> terms, String name) {
    var text = terms.getOrDefault(name, "-");
    int dash = text.indexOf('-');
    return new Span(
        dash == 0 ? Integer.MIN_VALUE : Integer.parseInt(text.substring(0, dash)),
        dash == text.length() - 1 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(dash + 1)));
  }

  private static Rate rate(String text) {
    if (text.equals("?")) {
      return new Rate.Unknown();
    }
    if (text.equals("difference")) {
      return new Rate.Difference();
    }
    if (text.endsWith("%mfn")) {
      return new Rate.OfMfn(figure(text.substring(0, text.length() - 4)));
    }
    int at = Math.max(text.indexOf('|'), text.indexOf('+'));
    if (at > 0) {
      var part = percent(text.substring(0, at));
      var amount = specific(text.substring(at + 1));
      return text.charAt(at) == '|' ? new Rate.NotLess(part, amount) : new Rate.Sum(part, amount);
    }
    return text.endsWith("%") ? percent(text) : specific(text);
  }

  private static Rate.AdValorem percent(String text) {
    return new Rate.AdValorem(
        figure(text.substring(0, text.length() - 1)), Rate.Base.VALUE_DUTY_EXCISE);
  }

  private static Rate.Specific specific(String text) {
    int at = text.indexOf('/');
    return new Rate.Specific(
        figure(text.substring(0, at)),
        "AAC",
        Rate.Per.valueOf(text.substring(at + 1).toUpperCase(Locale.ROOT)));
  }

  private static Figure figure(String text) {
    int at = text.indexOf("..");
    double low = Double.parseDouble(at < 0 ? text : text.substring(0, at));
    double high = at < 0 ? low : Double.parseDouble(text.substring(at + 2));
    return new Figure(low, low, high, 0, 0);
  }

  /// A lot worth 1,000 dollars of 100 kg, with terms as above: `hs`, `origin`, `date`, `person`,
  /// `left`, `interim`, `cc`, `age` (or `3..4`), `fuel`; of a release `released`, `then`, `who`
  /// and `was` (the age).
  static Declaration declared(String text) {
    var terms = new HashMap<String, String>();
    for (var word : text.strip().split(" +", -1)) {
      int at = word.indexOf('=');
      terms.put(word.substring(0, at), word.substring(at + 1));
    }
    var kg = Double.parseDouble(terms.getOrDefault("kg", "100"));
    return new Declaration(
        "AA",
        terms.getOrDefault("hs", "0101"),
        terms.getOrDefault("origin", "BB"),
        LocalDate.parse(terms.getOrDefault("date", "2025-06-01")),
        new Declaration.Lot(
            Double.parseDouble(terms.getOrDefault("value", "1000")),
            terms.getOrDefault("in", "USD"),
            OptionalDouble.of(kg),
            1),
        Person.valueOf(terms.getOrDefault("person", "company").toUpperCase(Locale.ROOT)),
        find(terms, "left")
            .map(l -> OptionalDouble.of(Double.parseDouble(l)))
            .orElse(OptionalDouble.empty()),
        told(terms),
        find(terms, "interim").map(LocalDate::parse),
        released(terms));
  }

  private static Optional<Release> released(Map<String, String> terms) {
    return find(terms, "released")
        .map(country -> new Release(
            country,
            LocalDate.parse(terms.getOrDefault("then", "2025-05-01")),
            Person.valueOf(terms.getOrDefault("who", "company").toUpperCase(Locale.ROOT)),
            find(terms, "was").map(InventedLaw::age)));
  }

  private static Optional<Car> told(Map<String, String> terms) {
    if (!terms.containsKey("cc") && !terms.containsKey("age")) {
      return Optional.empty();
    }
    return Optional.of(new Car(
        find(terms, "fuel").map(f -> Fuel.valueOf(f.toUpperCase(Locale.ROOT))),
        find(terms, "cc").map(c -> OptionalInt.of(Integer.parseInt(c))).orElse(OptionalInt.empty()),
        OptionalInt.empty(),
        find(terms, "age").map(InventedLaw::age),
        OptionalInt.empty()));
  }

  private static Car.Age age(String text) {
    int at = text.indexOf("..");
    double least = Double.parseDouble(at < 0 ? text : text.substring(0, at));
    return new Car.Age(least, least, at < 0 ? least : Double.parseDouble(text.substring(at + 2)));
  }
}
