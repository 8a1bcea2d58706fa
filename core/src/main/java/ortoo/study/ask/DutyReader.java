package ortoo.study.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Declaration.Lot;
import ortoo.landed.duty.Tariff;
import ortoo.study.ask.Words.Range;
import ortoo.unit.Spelling;

/// Reads a question about duty, word by word, into a declaration.
final class DutyReader {
  private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

  private static final List<String> UNUSED =
      List.of("value", "currency", "weight", "units", "released", "released-date", "released-by");

  private final Words words;
  private final Atlas atlas;
  private final Tariff tariff;
  private final DutyWords facts;

  DutyReader(Words words, Atlas atlas, Tariff tariff) {
    this.words = words;
    this.atlas = atlas;
    this.tariff = tariff;
    facts = new DutyWords(words, atlas, tariff);
  }

  DutyRequest read() {
    var compared = compared();
    if (!compared.isEmpty()) {
      unused();
    }
    var importer = facts
        .required("importer", "a country, such as KG")
        .flatMap(word -> facts.country("importer", word));
    facts.required("origin", "a country, such as MN");
    var origin = facts.origin();
    var date = facts.date("date").orElse(DATE);
    var interim = facts.interim();
    var hs = hs(importer, compared.isEmpty());
    var lot = lot(compared.isEmpty());
    var person = facts.person("person").orElse(Person.COMPANY);
    var quota = facts.quotaLeft();
    var car = facts.car(hs.orElse(""), date);
    facts.rates(
        date,
        Stream.concat(importer.map(tariff::money).stream(), lot.map(Lot::currency).stream())
            .toList());
    words.throwIfBad();
    var declaration = new Declaration(
        importer.orElseThrow(),
        hs.orElse(""),
        origin.orElseThrow(),
        date,
        lot.orElseThrow(),
        person,
        quota,
        car,
        compared.isEmpty() ? interim : interim.or(() -> Optional.of(date)),
        Optional.empty());
    if (!compared.isEmpty()) {
      return compare(declaration, compared);
    }
    var told = facts.release(declaration).map(declaration::after).orElse(declaration);
    facts.complete(told);
    words.throwIfBad();
    return new DutyRequest.One(told, words.absent());
  }

  /// A comparison is of usual lots that come in straight.
  private void unused() {
    for (var name : UNUSED) {
      if (words.given(name)) {
        words.fault(
            "%s is given, but a comparison is of usual lots, and does not use it.".formatted(name),
            "leave out %s, or compare.".formatted(name));
      }
    }
  }

  private Optional<String> hs(Optional<String> importer, boolean needed) {
    var word = needed ? facts.required("hs", "an HS code, such as 870323") : words.find("hs");
    return word.flatMap(code -> facts.hs(importer, code));
  }

  private Optional<Lot> lot(boolean needed) {
    var value = words.number("value", new Range(0, 1e12, "write the value of all, such as 8631."));
    if (needed && !words.given("value")) {
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

  private DutyRequest compare(Declaration usual, List<Treatment> compared) {
    var lines = new ArrayList<Comparison>();
    for (var goods : atlas.carriage().goods()) {
      var codes = goods.hs().stream()
          .filter(code -> !code.equals("*"))
          .filter(code -> code.startsWith(usual.hs()) || usual.hs().startsWith(code))
          .map(code -> code.length() < usual.hs().length() ? usual.hs() : code)
          .collect(Collectors.toSet());
      var lots = codes.stream().flatMap(code -> lots(usual, goods, code)).toList();
      Comparison.of(tariff, goods.name(), lots, compared).stream()
          .filter(line -> CarWords.mayBe(line.hs().getFirst(), line.base()))
          .forEach(lines::add);
    }
    if (lines.isEmpty()) {
      words.fault(
          "there is nothing to compare for %s.".formatted(usual.importer()),
          "ask for a country whose tariff the atlas has, such as KG or MN.");
    }
    words.throwIfBad();
    return new DutyRequest.Compare(usual, lines);
  }

  /// Usual lots of a code; cars by the subheadings that they may be of.
  private Stream<Declaration> lots(Declaration usual, Goods goods, String code) {
    var cars = new CarWords(words);
    var d = lot(usual, goods);
    return cars.codes(code).stream()
        .map(found -> d.of(found, d.lot(), d.origin()).with(cars.read(found, d.date())));
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
