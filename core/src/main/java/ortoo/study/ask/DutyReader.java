package ortoo.study.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Declaration.Lot;
import ortoo.landed.duty.Exchange;
import ortoo.landed.duty.Missing;
import ortoo.landed.duty.Tariff;
import ortoo.study.ask.Words.Range;
import ortoo.unit.Spelling;

/// Reads a question about duty, word by word, into a declaration.
final class DutyReader {
  private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
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
  private final Atlas atlas;
  private final Tariff tariff;
  private final PlaceWords places;

  DutyReader(Words words, Atlas atlas, Tariff tariff) {
    this.words = words;
    this.atlas = atlas;
    this.tariff = tariff;
    places = new PlaceWords(atlas, word -> new PlaceFinder(atlas.network()).require(word), words);
  }

  DutyRequest read() {
    var compared = compared();
    var importer = required("importer", "a country, such as KG")
        .flatMap(word -> places.country("importer", word));
    var origin = required("origin", "a country, such as MN").flatMap(this::origin);
    var date = date("date").orElse(DATE);
    var interim = date("interim");
    var hs = hs(importer, compared.isEmpty());
    var lot = lot(compared.isEmpty());
    var person = person();
    var quota = words.number("quota-left", new Range(0, 1e9, "write tonnes, or cars, 0 or more."));
    var car = new CarWords(words).read(hs.orElse(""), date);
    importer.ifPresent(country -> rates(tariff.money(country), date));
    lot.ifPresent(known -> rates(known.currency(), date));
    words.throwIfBad();
    var declaration = new Declaration(
        importer.orElseThrow(),
        hs.orElse(""),
        origin.orElseThrow(),
        date,
        lot.orElseThrow(),
        person,
        quota.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        car,
        compared.isEmpty() ? interim : interim.or(() -> Optional.of(date)));
    if (!compared.isEmpty()) {
      return compare(declaration, compared);
    }
    complete(declaration);
    words.throwIfBad();
    return new DutyRequest.One(declaration, words.absent());
  }

  private Optional<String> required(String name, String example) {
    var word = words.find(name);
    if (word.isEmpty()) {
      words.fault("%s is not given.".formatted(name), "name %s.".formatted(example));
    }
    return word;
  }

  private Optional<String> origin(String word) {
    var code = word.toUpperCase(Locale.ROOT);
    return ISO.contains(code) ? Optional.of(code) : places.country("origin", word);
  }

  private Optional<LocalDate> date(String name) {
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

  private void rates(String currency, LocalDate date) {
    var period = tariff.exchange().period(currency);
    if (period.isEmpty()) {
      words.fault(
          "currency \"%s\" has no exchange rate in the atlas.".formatted(currency),
          "give the value in USD.");
    } else if (tariff.exchange().find(currency, date).isEmpty()) {
      Exchange.Period known = period.get();
      words.fault(
          "date %s is outside the tables: no exchange rate of %s on that day."
              .formatted(date, currency),
          "choose a date from %s to %s.".formatted(known.first(), known.last()));
    }
  }

  private Optional<String> hs(Optional<String> importer, boolean needed) {
    var word = needed ? required("hs", "an HS code, such as 870323") : words.find("hs");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var code = word.get().replaceAll("[. ]", "");
    if (!code.matches("(\\d\\d){1,5}")) {
      words.fault(
          "hs \"%s\" is not an HS code.".formatted(word.get()),
          "write 2, 4, 6, 8 or 10 digits, such as 870323.");
      return Optional.empty();
    }
    if (importer.isPresent() && !known(importer.get(), code)) {
      words.fault(
          "hs \"%s\": the tables have no tariff line of %s for it."
              .formatted(word.get(), importer.get()),
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

  private Optional<Lot> lot(boolean needed) {
    var value = words.number("value", new Range(0, 1e12, "write the value of all, such as 8631."));
    if (needed && words.find("value").isEmpty()) {
      words.fault("value is not given.", "write the customs value of all the goods.");
    }
    var kg = words.number("weight", new Range(1e-3, 1e12, "write the net weight in kg, above 0."));
    var units = words.whole("units", new Range(1, 1e6, "write how many, from 1 to 1000000."));
    var currency = words.find("currency").orElse("USD").toUpperCase(Locale.ROOT);
    return needed && value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lot(
            value.orElse(0.0),
            currency,
            kg.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
            units.orElse(1)));
  }

  private Person person() {
    var word = words.find("person").orElse("company").toLowerCase(Locale.ROOT);
    if (!word.equals("company") && !word.equals("private")) {
      words.fault("person \"%s\" is not known.".formatted(word), "write company or private.");
    }
    return word.equals("private") ? Person.PRIVATE : Person.COMPANY;
  }

  private List<Treatment> compared() {
    var treatments = new ArrayList<Treatment>();
    var names = List.of("mfn", "gsp", "fta", "interim", "union");
    for (var word : words.list("compare")) {
      if (names.contains(word.toLowerCase(Locale.ROOT))) {
        treatments.add(Treatment.valueOf(word.toUpperCase(Locale.ROOT)));
      } else {
        words.fault(
            "compare \"%s\" is not a treatment.".formatted(word),
            Spelling.didYouMean(
                word, names, "choose from: %s.".formatted(String.join(", ", names))));
      }
    }
    return treatments;
  }

  /// Facts that the law asks for, and days before its lines.
  private void complete(Declaration d) {
    for (var missing : Missing.of(tariff, d)) {
      words.fault(
          "%s is not given, and the law of %s on %s asks for it."
              .formatted(missing.name().toLowerCase(Locale.ROOT), d.importer(), d.hs()),
          "write --%s.".formatted(ASKED.get(missing)));
    }
    tariff
        .firstDay(d)
        .filter(first -> d.date().isBefore(first))
        .ifPresent(first -> words.fault(
            "date %s is outside the tables: they have no duty of %s on %s before %s."
                .formatted(d.date(), d.importer(), d.hs(), first),
            "choose a date from %s on.".formatted(first)));
  }

  private DutyRequest compare(Declaration usual, List<Treatment> compared) {
    var lines = new ArrayList<Comparison>();
    for (var goods : atlas.carriage().goods()) {
      var codes = goods.hs().stream()
          .filter(code -> !code.equals("*"))
          .filter(code -> code.startsWith(usual.hs()) || usual.hs().startsWith(code))
          .map(code -> code.length() < usual.hs().length() ? usual.hs() : code)
          .collect(Collectors.toSet());
      lines.addAll(Comparison.of(tariff, goods.name(), codes, lot(usual, goods), compared));
    }
    if (lines.isEmpty()) {
      words.fault(
          "there is nothing to compare for %s.".formatted(usual.importer()),
          "ask for a country whose tariff the atlas has, such as KG or MN.");
    }
    words.throwIfBad();
    return new DutyRequest.Compare(usual, lines);
  }

  /// A usual lot of some goods.
  private Declaration lot(Declaration d, Goods goods) {
    var kg = atlas.carriage().units().stream()
        .filter(unit -> unit.id().equals(goods.unit()))
        .mapToDouble(unit -> 1000 * unit.payloadTonnes())
        .findFirst();
    var lot = new Lot(goods.valueUsd(), "USD", kg, 1);
    return d.of(d.hs(), lot, d.origin());
  }
}
