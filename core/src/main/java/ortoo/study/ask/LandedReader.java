package ortoo.study.ask;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.ExchangeRate;
import ortoo.atlas.network.Country;
import ortoo.landed.duty.Car;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Declaration.Lot;
import ortoo.landed.duty.Release;
import ortoo.landed.duty.Tariff;
import ortoo.landed.statement.Incoterm;
import ortoo.landed.statement.Sale;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Spelling;

/// Reads a question about landed cost, word by word, into a consignment, its limits and its sale.
final class LandedReader {
  private static final int LAST_CHAPTER = 97;
  /// The Harmonized System keeps it for later use.
  private static final int EMPTY_CHAPTER = 77;

  private final Words words;
  private final Atlas atlas;
  private final Tariff tariff;
  private final PlaceWords places;
  private final DutyWords facts;

  LandedReader(Words words, Atlas atlas, Tariff tariff, PlaceWords places) {
    this.words = words;
    this.atlas = atlas;
    this.tariff = tariff;
    this.places = places;
    facts = new DutyWords(words, atlas, tariff);
  }

  LandedRequest read() {
    var routes = new RoutesReader(words, places, atlas).find();
    var term = term();
    var person = facts.person("person").orElse(Person.COMPANY);
    var origin = facts.origin();
    var quota = facts.quotaLeft();
    var interim = facts.interim();
    var cleared = words.find("cleared-in").flatMap(word -> places.country("cleared-in", word));
    routes.ifPresent(r -> cleared.ifPresent(country -> foreign(r, country)));
    var date = routes.map(r -> r.consignment().departs());
    var hs = routes.flatMap(this::hs);
    var car = date.flatMap(day -> facts.car(hs.orElse(""), day));
    routes.ifPresent(this::whole);
    var quoted = routes.flatMap(this::quoted);
    words.throwIfBad();
    var asked = routes.orElseThrow();
    var given = asked.consignment();
    var consignment =
        quoted.map(rate -> given.worth(given.valueUsd() / rate.perUsd())).orElse(given);
    var straight = new Sale(
        term,
        quoted,
        hs.orElse(""),
        origin.orElse(consignment.from().country()),
        person,
        asked.cars().orElse(1),
        car,
        words.find("built").isPresent(),
        quota,
        interim,
        cleared,
        Optional.empty());
    var importer = consignment.to().country();
    var sale = straight.after(release(consignment, declaration(consignment, straight, importer)));
    sale.release().ifPresent(then -> stands(consignment, then));
    complete(consignment, sale, importer);
    cleared
        .filter(country -> !country.equals(importer))
        .ifPresent(country -> complete(consignment, straight, country));
    words.throwIfBad();
    var assumed = new HashSet<>(words.absent());
    // Goods are released where they pass, so the way must pass there.
    var limits = cleared.map(asked.limits()::passing).orElse(asked.limits());
    return new LandedRequest(asked.of(consignment, limits), sale, assumed);
  }

  /// Goods are released on the way only where they come from outside and go on outside.
  private void foreign(RoutesRequest routes, String country) {
    if (words.find("released").isPresent()) {
      words.fault(
          "released and cleared-in are both given: goods that leave their union lose that release.",
          "leave one of them out.");
    }
    var c = routes.consignment();
    var via = routes.limits().via();
    if (via.size() == Limits.MOST_VIA && !via.contains(country)) {
      words.fault(
          "cleared-in %s is one waypoint more than can be kept.".formatted(country),
          "name at most %d others in via.".formatted(Limits.MOST_VIA - 1));
    }
    for (var end : List.of(c.from().country(), c.to().country())) {
      if (territory(end).equals(territory(country))) {
        words.fault(
            "cleared-in %s is of the customs territory of %s, where the way %s."
                .formatted(country, end, end.equals(c.to().country()) ? "ends" : "begins"),
            "leave it out; of a car released before in the union, write --released.");
        return;
      }
    }
  }

  /// A part of a car cannot be taxed.
  private void whole(RoutesRequest routes) {
    if (routes.cars().orElse(1) < 1) {
      words.fault(
          "units \"%s\" of unit %s hold less than one car."
              .formatted(
                  words.find("units").orElse(""), routes.consignment().unit().id()),
          "give more units, or choose --unit car.");
    }
  }

  /// Goods that were released before are in free circulation where they stand.
  private void stands(Consignment c, Release then) {
    if (!territory(then.country()).equals(territory(c.from().country()))) {
      words.fault(
          "released %s is of another customs territory than %s, where the goods are."
              .formatted(then.country(), c.from().country()),
          "leave it out, or name a country of the union that they are in.");
    }
  }

  private Incoterm term() {
    var word = words.find("incoterm").orElse("FOB");
    var names = Arrays.stream(Incoterm.values()).map(Enum::name).toList();
    var upper = word.toUpperCase(Locale.ROOT);
    if (!names.contains(upper)) {
      words.fault(
          "incoterm \"%s\" is not one a price can be given on.".formatted(word),
          Spelling.didYouMean(
              upper, names, "choose from: %s.".formatted(String.join(", ", names))));
      return Incoterm.FOB;
    }
    return Incoterm.valueOf(upper);
  }

  /// The code that was given, as `hs` or for the goods, or the only one of the goods.
  private Optional<String> hs(RoutesRequest routes) {
    var consignment = routes.consignment();
    var goods = consignment.goods();
    var named = words
        .find("hs")
        .or(() -> words.find("goods").filter(word -> word.matches("\\d[\\d. ]*")))
        .or(() -> only(goods));
    if (named.isEmpty()) {
      if (taxed(consignment)) {
        words.fault(
            "hs is not given, and %s may be of several tariff lines.".formatted(goods.id()),
            goods.hs().contains("*")
                ? "write --hs with an HS code, such as 851712."
                : "write --hs with one of %s, or a longer code."
                    .formatted(String.join(", ", goods.hs().stream().sorted().toList())));
      }
      return Optional.empty();
    }
    // A code that the tariff has no line of is answered with unknown duty.
    return facts
        .hs(Optional.empty(), named.get())
        .filter(this::exists)
        .filter(code -> fits(goods, code));
  }

  private static Optional<String> only(Goods goods) {
    return goods.hs().stream()
        .filter(code -> goods.hs().size() == 1 && !code.equals("*"))
        .findFirst();
  }

  /// True if the Harmonized System has the chapter.
  private boolean exists(String code) {
    var chapter = Integer.parseInt(code.substring(0, 2));
    var exists = chapter >= 1 && chapter <= LAST_CHAPTER && chapter != EMPTY_CHAPTER;
    if (!exists) {
      words.fault(
          "hs \"%s\": the Harmonized System has no chapter %02d.".formatted(code, chapter),
          "write a code of chapters 01 to 97, without 77, such as 870323.");
    }
    return exists;
  }

  private boolean fits(Goods goods, String code) {
    var fits = goods.hs().stream().anyMatch(hs -> hs.equals("*") || code.startsWith(hs));
    if (!fits) {
      words.fault(
          "hs \"%s\" is not of goods \"%s\".".formatted(code, goods.id()),
          "leave out --goods, or write a code that begins with one of %s."
              .formatted(String.join(", ", goods.hs().stream().sorted().toList())));
    }
    return fits;
  }

  /// True if some authority asks duty or tax of the goods on this way.
  private boolean taxed(Consignment consignment) {
    return words.find("cleared-in").isPresent()
        || !territory(consignment.from().country())
            .equals(territory(consignment.to().country()));
  }

  private String territory(String id) {
    return atlas.network().countries().stream()
        .filter(country -> country.id().equals(id))
        .map(Country::territory)
        .findFirst()
        .orElse(id);
  }

  /// The rate of the money that the value is in; empty if that is the US dollar.
  private Optional<ExchangeRate> quoted(RoutesRequest routes) {
    var currency = words.find("currency").map(word -> word.toUpperCase(Locale.ROOT));
    if (currency.isEmpty() || currency.get().equals("USD")) {
      return Optional.empty();
    }
    if (words.find("value").isEmpty()) {
      words.fault("currency is given without a value.", "write --value with the price.");
      return Optional.empty();
    }
    var day = routes.consignment().departs();
    facts.rates("depart", day, List.of(currency.get()));
    return tariff.exchange().find(currency.get(), day);
  }

  /// That the goods were released before; a car that stays in a union, where it leaves from.
  private Optional<Release> release(Consignment c, Declaration d) {
    var told = facts.release(d);
    var stays = territory(c.from().country()).equals(territory(d.importer()))
        && !c.from().country().equals(d.importer());
    var leaves = words.find("cleared-in").isPresent();
    return told.isPresent() || !stays || leaves || d.car().isEmpty()
        ? told
        : Optional.of(
            new Release(c.from().country(), d.date(), d.person(), d.car().flatMap(Car::age)));
  }

  /// Facts that the law of a country asks for.
  private void complete(Consignment c, Sale sale, String importer) {
    if (sale.hs().isEmpty() || (!taxed(c) && sale.release().isEmpty())) {
      return;
    }
    facts.rates("depart", c.departs(), List.of(tariff.money(importer)));
    facts.complete(declaration(c, sale, importer));
  }

  private static Declaration declaration(Consignment c, Sale sale, String importer) {
    var kg = 1000 * c.tonnes();
    return new Declaration(
        importer,
        sale.hs(),
        sale.origin(),
        c.departs(),
        new Lot(
            c.valueUsd(),
            "USD",
            kg > 0 ? OptionalDouble.of(kg) : OptionalDouble.empty(),
            sale.pieces()),
        sale.person(),
        sale.quotaLeft(),
        sale.car(),
        sale.interim(),
        sale.release());
  }
}
