package ortoo.study.ask;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.network.Place;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.study.ask.Words.Range;
import ortoo.unit.Form;
import ortoo.unit.Mode;
import ortoo.unit.Spelling;

/// Reads a question about routes, word by word, into a consignment and its limits.
final class RoutesReader {
  private static final String DEPART = "2026-06-01T09:00";
  private static final int DRAWS = 2_000;
  private static final int MOST_DRAWS = 1_000_000;
  private static final String GOODS = "car";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(23, 59);
  /// A unit may weigh this many times its usual payload: 28 t in a truck of 20 t is heavy, but met.
  private static final double HEAVIEST = 1.4;
  /// The same of a car, of which some are twice as heavy as the usual one.
  private static final double HEAVIEST_CAR = 2.5;

  private final Words words;
  private final PlaceWords places;
  private final Atlas atlas;

  RoutesReader(Words words, PlaceWords places, Atlas atlas) {
    this.words = words;
    this.places = places;
    this.atlas = atlas;
  }

  RoutesRequest read() {
    var request = find();
    words.throwIfBad();
    return request.orElseThrow();
  }

  /// The request, unless a word of it is bad.
  Optional<RoutesRequest> find() {
    var from = places.place("from");
    var to = places.place("to");
    if (from.isPresent() && from.equals(to)) {
      words.fault(
          "from and to are both %s.".formatted(from.get().name()), "give two different places.");
    }
    var load = load();
    var depart = depart(from);
    var carrier = words.find("carrier").flatMap(word -> places.country("carrier", word));
    var limits = limits(to, depart);
    var draws = whole("draws", 0, MOST_DRAWS, "write a whole number from 0 to 1000000.");
    var seed = whole("seed", 0, 999_999_999, "write a whole number from 0 to 999999999.");
    if (from.isEmpty() || to.isEmpty() || load.isEmpty() || depart.isEmpty() || limits.isEmpty()) {
      return Optional.empty();
    }
    var sure = load.get();
    var consignment = new Consignment(
        from.get(),
        to.get(),
        sure.goods,
        sure.unit,
        sure.units,
        sure.tonnes,
        sure.valueUsd,
        from.get().country(),
        depart.get(),
        carrier);
    return Optional.of(new RoutesRequest(
        consignment, limits.get(), draws.orElse(DRAWS), seed.orElse(1), sure.cars, words.absent()));
  }

  private record Load(
      Goods goods,
      CargoUnit unit,
      double units,
      double tonnes,
      double valueUsd,
      OptionalDouble cars) {}

  private Optional<Load> load() {
    var goods = new GoodsFinder(atlas.carriage().goods())
        .read(words, words.find("goods").orElse(GOODS));
    var unit = goods.flatMap(this::unit);
    var units = units(unit);
    var kg = number("weight", 1e-3, 1e12, "write the weight of all the goods in kg, such as 1600.");
    var usd = number("value", 0, 1e12, "write the value of all the goods in USD, such as 9000.");
    if (goods.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    var cars = carsIn(goods.get(), unit.get());
    var usual = units
        * cars.map(n -> n * findUnit(goods.get().unit()).orElseThrow().payloadTonnes())
            .orElse(unit.get().payloadTonnes());
    var most = cars.isPresent() ? HEAVIEST_CAR : HEAVIEST;
    if (kg.isPresent() && kg.get() > 1000 * most * usual) {
      words.fault(
          "weight \"%s\" kg is more than %s of unit %s can carry (usually %.0f kg)."
              .formatted(
                  words.find("weight").orElse(""), number(units), unit.get().id(), 1000 * usual),
          "give the weight in kg, or more units.");
    }
    var value = usd.orElseGet(() -> units * usualValue(goods.get(), unit.get(), cars));
    return Optional.of(new Load(
        goods.get(),
        unit.get(),
        units,
        kg.map(w -> w / 1000).orElse(usual),
        value,
        cars.map(n -> OptionalDouble.of(n * units)).orElse(OptionalDouble.empty())));
  }

  /// How many units; half a container may be shared, but half a car is none.
  private double units(Optional<CargoUnit> unit) {
    var cars = unit.map(u -> u.form() == Form.CAR).orElse(false);
    if (cars) {
      return whole("units", 1, 1_000_000, "write how many cars, from 1 to 1000000.")
          .orElse(1);
    }
    return number("units", 0.01, 1e6, "write how many, from 0.01 to 1000000: 1, or 2.5.")
        .orElse(1.0);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? "%.0f".formatted(value) : "%s".formatted(value);
  }

  /// The value of a unit of goods: the usual unit's, by number for cars, else by weight.
  private double usualValue(Goods goods, CargoUnit unit, Optional<Double> cars) {
    return goods.valueUsd()
        * cars.or(() ->
                findUnit(goods.unit()).map(usual -> unit.payloadTonnes() / usual.payloadTonnes()))
            .orElse(1.0);
  }

  /// How many cars go into one unit, if the goods are cars: as a vehicle that takes both says.
  private Optional<Double> carsIn(Goods goods, CargoUnit unit) {
    var car = findUnit(goods.unit()).filter(u -> u.form() == Form.CAR);
    if (car.isEmpty() || car.get().id().equals(unit.id())) {
      return car.map(_ -> 1.0);
    }
    var loads = atlas.carriage().loads();
    return loads.stream()
        .filter(load -> load.unit().equals(car.get().id()))
        .flatMap(cars -> loads.stream()
            .filter(l -> l.unit().equals(unit.id()) && l.vehicle().equals(cars.vehicle()))
            .map(l -> cars.units().value() / l.units().value()))
        .findFirst();
  }

  private Optional<CargoUnit> findUnit(String id) {
    return atlas.carriage().units().stream()
        .filter(unit -> unit.id().equalsIgnoreCase(id))
        .findFirst();
  }

  private Optional<CargoUnit> unit(Goods goods) {
    var word = words.find("unit").orElse(goods.unit());
    var unit = findUnit(word);
    var usable = atlas.carriage().units().stream()
        .filter(u -> lacks(goods, u).isEmpty())
        .map(CargoUnit::id)
        .toList();
    var remedy = "choose one of: %s.".formatted(String.join(", ", usable));
    if (unit.isEmpty()) {
      words.fault(
          "unit \"%s\" is not known.".formatted(word), Spelling.didYouMean(word, usable, remedy));
      return Optional.empty();
    }
    var lack = lacks(goods, unit.get());
    lack.ifPresent(why -> words.fault(
        "goods \"%s\" cannot go by unit \"%s\": %s.".formatted(goods.id(), word, why), remedy));
    return lack.isPresent() ? Optional.empty() : unit;
  }

  /// Why goods cannot go by a unit.
  private Optional<String> lacks(Goods goods, CargoUnit unit) {
    if (goods.chilled() && !unit.chilled()) {
      return Optional.of("they must be chilled");
    }
    var onWheels = findUnit(goods.unit()).map(u -> u.form() == Form.CAR).orElse(false);
    if (unit.form() == Form.CAR && !onWheels) {
      return Optional.of("they have no wheels");
    }
    return onWheels && (unit.form() == Form.LOOSE || unit.chilled())
        ? Optional.of("cars go on their wheels or in a dry container")
        : Optional.empty();
  }

  private Optional<Instant> depart(Optional<Place> from) {
    var zone = from.map(Place::zone).orElse(ZoneOffset.UTC);
    var given = Moments.read(words, "depart", zone, MORNING);
    if (words.find("depart").isEmpty()) {
      return Moments.read(new Words(Map.of("depart", DEPART)), "depart", zone, MORNING);
    }
    return given.filter(at -> known(at, zone));
  }

  /// Departures must lie in the years whose holidays the atlas has.
  private boolean known(Instant at, ZoneId zone) {
    var years = atlas.borders().holidays().stream()
        .mapToInt(holiday -> holiday.date().getYear())
        .summaryStatistics();
    var year = at.atZone(zone).getYear();
    var known = years.getCount() == 0
        ? year >= 1970 && year < 2100
        : years.getMin() <= year && year <= years.getMax();
    if (!known) {
      words.fault(
          "depart \"%s\" is in %d.".formatted(words.find("depart").orElse(""), year),
          years.getCount() == 0
              ? "choose a year from 1970 to 2099."
              : "choose a year from %d to %d: the atlas has no holidays of others."
                  .formatted(years.getMin(), years.getMax()));
    }
    return known;
  }

  private Optional<Limits> limits(Optional<Place> to, Optional<Instant> depart) {
    var none = Limits.NONE;
    var deadline =
        Moments.read(words, "deadline", to.map(Place::zone).orElse(ZoneOffset.UTC), EVENING);
    if (deadline.isPresent() && depart.isPresent() && !deadline.get().isAfter(depart.get())) {
      words.fault(
          "deadline \"%s\" is not after the departure."
              .formatted(words.find("deadline").orElse("")),
          "give a later deadline, or an earlier departure.");
    }
    var avoid = words.list("avoid").stream()
        .flatMap(word -> places.country("avoid", word).stream())
        .collect(Collectors.toSet());
    var via = waypoints("via");
    var compare = waypoints("compare");
    via.stream()
        .filter(avoid::contains)
        .forEach(both -> words.fault(
            "%s is to be passed (via) and avoided.".formatted(both), "take it out of one."));
    var modes = modes();
    var transfers = whole("max-transfers", 0, 100, "write a whole number from 0 to 100.");
    var day = number("value-of-day", 0, 1e9, "write USD a day from 0 to 1000000000, such as 20.");
    var corridors = whole("corridors", 1, 100, "write a whole number from 1 to 100.");
    var tolerance = number("tolerance", 0, 1, "write a share from 0 to 1, such as 0.05 or 5%.");
    var limits = new Limits(
        avoid,
        via,
        modes,
        transfers.map(OptionalInt::of).orElse(OptionalInt.empty()),
        deadline,
        day.orElse(none.valueOfDayUsd()),
        corridors.orElse(none.corridors()),
        compare,
        tolerance.orElse(none.tolerance()));
    return Optional.of(
        limits.papers(new PaperFinder(atlas.customs().papers()).read(words), Set.of()));
  }

  private List<String> waypoints(String name) {
    var list = words.list(name);
    if (list.size() > Limits.MOST_VIA) {
      words.fault(
          "%s names %d waypoints.".formatted(name, list.size()),
          "name at most %d.".formatted(Limits.MOST_VIA));
    }
    return list.stream()
        .flatMap(word -> places.waypoint(name, word).stream())
        .distinct()
        .limit(Limits.MOST_VIA)
        .toList();
  }

  private Set<Mode> modes() {
    var byName = Stream.of(Mode.values())
        .collect(Collectors.toMap(m -> m.name().toLowerCase(Locale.ROOT), m -> m));
    var modes = EnumSet.noneOf(Mode.class);
    for (var word : words.list("modes")) {
      var mode = byName.get(word.toLowerCase(Locale.ROOT));
      if (mode != null) {
        modes.add(mode);
        continue;
      }
      words.fault(
          "modes \"%s\" is not a mode.".formatted(word),
          Spelling.didYouMean(word, byName.keySet(), "choose from: road, rail, sea, ferry, air."));
    }
    return modes.isEmpty() ? EnumSet.allOf(Mode.class) : modes;
  }

  private Optional<Double> number(String name, double least, double most, String remedy) {
    return words.number(name, new Range(least, most, remedy));
  }

  private Optional<Integer> whole(String name, int least, int most, String remedy) {
    return words.whole(name, new Range(least, most, remedy));
  }
}
