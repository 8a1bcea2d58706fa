package ortoo.study.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ortoo.atlas.Atlas;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.landed.duty.Car;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Exchange;
import ortoo.landed.duty.Missing;
import ortoo.landed.duty.Release;
import ortoo.landed.duty.Tariff;
import ortoo.study.ask.Words.Range;

/// Reads what decides which line of law holds; all questions that duty is part of share it.
///
/// What is not given is empty, and what is wrong is kept as a fault of the words.
final class DutyWords {
  private static final int HEADING = 4;
  private static final int OFFERED = 4;
  private static final int LAST_CHAPTER = 97;
  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private static final Map<Missing, String> ASKED = Map.of(
      Missing.WEIGHT, "weight with the net weight in kg, such as 20000",
      Missing.FUEL, "fuel, such as petrol",
      Missing.ENGINE, "engine with the engine's size in cm3, such as 1998",
      Missing.AGE, "age with years, such as 5, or --built with a year",
      Missing.POWER, "hp with the power, such as 150",
      Missing.BUILT, "built with the year of make, such as 2020");

  private final Words words;
  private final Tariff tariff;
  private final PlaceWords places;

  DutyWords(Words words, Atlas atlas, Tariff tariff) {
    this.words = words;
    this.tariff = tariff;
    places = new PlaceWords(atlas, word -> new PlaceFinder(atlas.network()).require(word), words);
  }

  /// A word that must be there.
  ///
  /// @param example goes after "name", as in "name a country, such as KG"
  Optional<String> required(String name, String example) {
    var word = words.find(name);
    if (!words.given(name)) {
      words.fault("%s is not given.".formatted(name), "name %s.".formatted(example));
    }
    return word;
  }

  /// A country of the atlas, by code, name or a place in it.
  Optional<String> country(String name, String word) {
    return places.country(name, word);
  }

  /// The country of origin: any of the world by its code, one of the atlas also by name.
  Optional<String> origin() {
    return words.find("origin").flatMap(word -> {
      var code = word.toUpperCase(Locale.ROOT);
      return ISO.contains(code) ? Optional.of(code) : country("origin", word);
    });
  }

  Optional<LocalDate> date(String name) {
    var word = words.find(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(word.get()));
    } catch (DateTimeParseException _) {
      words.fault(
          "%s \"%s\" is not a date.".formatted(name, word.get()),
          "write YYYY-MM-DD, such as 2026-06-01.");
      return Optional.empty();
    }
  }

  Optional<Person> person(String name) {
    var word = words.find(name).map(text -> text.toLowerCase(Locale.ROOT));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (!word.get().equals("company") && !word.get().equals("private")) {
      words.fault(
          "%s \"%s\" is not known.".formatted(name, word.get()), "write company or private.");
      return Optional.empty();
    }
    return Optional.of(word.get().equals("private") ? Person.PRIVATE : Person.COMPANY);
  }

  /// What a quota has left, tonnes or cars.
  OptionalDouble quotaLeft() {
    return words
        .number("quota-left", new Range(0, 1e9, "write tonnes, or cars, 0 or more."))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /// The day from which the interim agreement is taken to hold.
  Optional<LocalDate> interim() {
    return date("interim");
  }

  /// The car; empty if goods of that code are none.
  Optional<Car> car(String hs, LocalDate date) {
    return new CarWords(words).read(hs, date);
  }

  /// That the goods were released elsewhere before.
  ///
  /// @param d the question without it
  Optional<Release> release(Declaration d) {
    var country = words.find("released").flatMap(word -> country("released", word));
    var date = date("released-date").orElse(d.date());
    var person = person("released-by").orElse(d.person());
    if (words.find("released").isEmpty()) {
      for (var name : List.of("released-date", "released-by")) {
        if (words.find(name).isPresent()) {
          words.fault(
              "%s is given, but not where the goods were released.".formatted(name),
              "name the country with --released, such as KG.");
        }
      }
      return Optional.empty();
    }
    if (country.isEmpty()) {
      return Optional.empty();
    }
    if (country.get().equals(d.importer())) {
      words.fault(
          "released \"%s\" is the importer itself.".formatted(country.get()),
          "leave released out; the question is then what that release asks.");
    }
    if (date.isAfter(d.date())) {
      words.fault(
          "released-date %s is after the date %s.".formatted(date, d.date()),
          "mend one of the two.");
      return Optional.empty();
    }
    rates("released-date", date, List.of(tariff.money(country.get()), d.lot().currency()));
    var age = d.car().flatMap(car -> new CarWords(words).ageOn(date, car, d.date()));
    return Optional.of(new Release(country.get(), date, person, age));
  }

  /// All money must have a rate on the day.
  void rates(LocalDate date, List<String> currencies) {
    rates("date", date, currencies);
  }

  void rates(String name, LocalDate date, List<String> currencies) {
    for (var currency : currencies) {
      var period = tariff.exchange().period(currency);
      if (period.isEmpty()) {
        words.fault(
            "currency \"%s\" has no exchange rate in the atlas.".formatted(currency),
            "give the value in USD.");
      } else if (tariff.exchange().find(currency, date).isEmpty()) {
        Exchange.Period known = period.get();
        words.fault(
            "%s %s is outside the tables: no exchange rate of %s on that day."
                .formatted(name, date, currency),
            "choose a date from %s to %s.".formatted(known.first(), known.last()));
        return;
      }
    }
  }

  /// An HS code that some tariff line of the importer speaks of.
  Optional<String> hs(Optional<String> importer, String word) {
    var code = word.replaceAll("[. ]", "");
    if (!code.matches("(\\d\\d){1,5}")) {
      words.fault(
          "hs \"%s\" is not an HS code.".formatted(word),
          "write 2, 4, 6, 8 or 10 digits, such as 870323.");
      return Optional.empty();
    }
    if (importer.isPresent() && !known(importer.get(), code)) {
      words.fault(
          "hs \"%s\": the tables have no tariff line of %s for it.".formatted(word, importer.get()),
          "the nearest headings they have: %s.".formatted(nearest(importer.get(), code)));
      return Optional.empty();
    }
    return Optional.of(code);
  }

  private List<String> codes(String importer) {
    return tariff.lines(importer).stream()
        .filter(line -> line.levy() == Levy.DUTY && line.treatment() == Treatment.MFN)
        .flatMap(line -> line.hs().stream())
        .toList();
  }

  /// True if a line speaks of the code, or there is no tariff at all.
  private boolean known(String importer, String code) {
    var chapter = Integer.parseInt(code.substring(0, 2));
    var codes = codes(importer);
    return codes.isEmpty()
        || (chapter >= 1
            && chapter <= LAST_CHAPTER
            && codes.stream().anyMatch(c -> code.startsWith(c) || c.startsWith(code)));
  }

  /// The headings whose numbers are nearest.
  private String nearest(String importer, String code) {
    int number = Integer.parseInt((code + "00").substring(0, HEADING));
    var headings = codes(importer).stream()
        .filter(c -> c.length() >= HEADING)
        .map(c -> c.substring(0, HEADING))
        .distinct()
        .sorted(Comparator.comparingInt(c -> Math.abs(Integer.parseInt(c) - number)))
        .limit(OFFERED)
        .collect(Collectors.toCollection(TreeSet::new));
    return String.join(", ", headings);
  }

  /// Facts that the law asks for and the declaration lacks, and days before the law's first.
  void complete(Declaration d) {
    for (var missing : Missing.of(tariff, d)) {
      words.fault(
          "%s is not given, and the law of %s on %s asks for it."
              .formatted(missing.name().toLowerCase(Locale.ROOT), d.importer(), d.hs()),
          "write --%s.".formatted(ASKED.get(missing)));
    }
    begun("date", d);
    d.release().map(d::at).ifPresent(then -> begun("released-date", then));
  }

  private void begun(String name, Declaration d) {
    tariff
        .firstDay(d)
        .filter(first -> d.date().isBefore(first))
        .ifPresent(first -> words.fault(
            "%s %s is outside the tables: they have no duty of %s on %s before %s."
                .formatted(name, d.date(), d.importer(), d.hs(), first),
            "choose a date from %s on.".formatted(first)));
  }
}
