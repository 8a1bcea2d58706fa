package ortoo.study.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ortoo.atlas.customs.CarTerms.Fuel;
import ortoo.atlas.customs.CarTerms.Span;
import ortoo.atlas.customs.Duty;
import ortoo.landed.duty.Car;
import ortoo.study.ask.Words.Range;
import ortoo.unit.Spelling;

/// Reads what a question tells of a car.
record CarWords(Words words) {
  /// A subheading of the Harmonized System.
  ///
  /// @param fuel what drives the car
  /// @param cc its engine, cm3
  private record Subheading(String code, Fuel fuel, Span cc) {
    Subheading(String code, Fuel fuel) {
      this(code, fuel, Span.ANY);
    }

    boolean fits(Car car) {
      return car.fuel().map(fuel::equals).orElse(true)
          && (car.cc().isEmpty() || cc.contains(car.cc().getAsInt()));
    }
  }

  private static final String HEADING = "8703";

  private static final List<Subheading> SUBHEADINGS = List.of(
      new Subheading("870321", Fuel.PETROL, new Span(1, 1000)),
      new Subheading("870322", Fuel.PETROL, new Span(1001, 1500)),
      new Subheading("870323", Fuel.PETROL, new Span(1501, 3000)),
      new Subheading("870324", Fuel.PETROL, new Span(3001, Integer.MAX_VALUE)),
      new Subheading("870331", Fuel.DIESEL, new Span(1, 1500)),
      new Subheading("870332", Fuel.DIESEL, new Span(1501, 2500)),
      new Subheading("870333", Fuel.DIESEL, new Span(2501, Integer.MAX_VALUE)),
      new Subheading("870340", Fuel.HYBRID),
      new Subheading("870350", Fuel.HYBRID),
      new Subheading("870360", Fuel.HYBRID),
      new Subheading("870370", Fuel.HYBRID),
      new Subheading("870380", Fuel.ELECTRIC));

  /// Subheadings that say neither, and those that no line by fuel and engine speaks of.
  private static final List<String> OTHERS =
      List.of("870310", "870340", "870350", "870360", "870370", "870380", "870390");

  private static final double DAYS = 365.25;
  private static final int OLDEST = 100;

  /// The car; empty if the goods are none.
  Optional<Car> read(String hs, LocalDate date) {
    var engine = cc();
    var power = whole("hp", 5_000, "write the power in hp, such as 150.");
    var fuel = fuel(hs);
    var age = words.number("age", new Range(0, OLDEST, "write years from 0 to 100, 0 = new."));
    var built = built(date);
    if (words.find("age").isPresent() && words.find("built").isPresent()) {
      words.fault("age and built are both given.", "leave one of them out.");
    }
    if (!hs.startsWith(HEADING)) {
      return Optional.empty();
    }
    var electric = fuel.filter(Fuel.ELECTRIC::equals).isPresent();
    return Optional.of(new Car(
        fuel,
        electric && engine.isEmpty() ? OptionalInt.of(0) : engine,
        power,
        age.map(Car.Age::of).or(() -> built.map(months -> age(months, date))),
        year(age, built, date)));
  }

  /// False if a line of law is for engines that cars of a code do not have.
  static boolean mayBe(String code, Duty line) {
    return SUBHEADINGS.stream()
        .filter(subheading -> code.startsWith(subheading.code))
        .allMatch(subheading -> line.car()
            .map(terms -> terms.cc().least() <= subheading.cc.most()
                && subheading.cc.least() <= terms.cc().most())
            .orElse(true));
  }

  /// The codes that goods of a code may be of: for any car, those that fit what is told of it.
  List<String> codes(String code) {
    if (!code.equals(HEADING)) {
      return List.of(code);
    }
    if (Stream.of("engine", "fuel", "age", "built")
        .allMatch(name -> words.find(name).isEmpty())) {
      return Stream.concat(Stream.of(HEADING), OTHERS.stream()).toList();
    }
    var told = new Car(fuel(""), cc(), OptionalInt.empty(), Optional.empty(), OptionalInt.empty());
    var fitting = SUBHEADINGS.stream()
        .filter(subheading -> subheading.fits(told))
        .map(Subheading::code)
        .toList();
    return fitting.isEmpty() ? List.of(HEADING) : fitting;
  }

  /// The age on an earlier day of a car that was read; empty if its age was not told.
  Optional<Car.Age> ageOn(LocalDate day, Car car, LocalDate date) {
    if (car.age().isEmpty()) {
      return Optional.empty();
    }
    var built = words.find("built").map(CarWords::months);
    if (built.isPresent() && built.get().first.atDay(1).isAfter(day)) {
      words.fault(
          "built \"%s\" is after the release on %s."
              .formatted(words.find("built").orElse(""), day),
          "mend one of the two.");
    }
    if (built.isPresent()) {
      return Optional.of(age(built.get(), day));
    }
    double since = years(day, date);
    double age = car.age().get().usual();
    if (since > age + 1) {
      words.fault(
          "age \"%s\" is less than the time since the release on %s."
              .formatted(words.find("age").orElse(""), day),
          "mend one of the two.");
    }
    return Optional.of(Car.Age.of(Math.max(0, age - since)));
  }

  private static OptionalInt year(Optional<Double> age, Optional<Months> built, LocalDate date) {
    if (built.isPresent()) {
      return OptionalInt.of(built.get().first.getYear());
    }
    return age.isPresent()
        ? OptionalInt.of(date.minusDays(Math.round(age.get() * DAYS)).getYear())
        : OptionalInt.empty();
  }

  private OptionalInt cc() {
    return whole("engine", 30_000, "write the engine's size in cm3, such as 1998.");
  }

  private OptionalInt whole(String name, int most, String remedy) {
    var number = words.whole(name, new Range(1, most, remedy));
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  private Optional<Fuel> fuel(String hs) {
    var word = words.find("fuel");
    if (word.isEmpty()) {
      return SUBHEADINGS.stream()
          .filter(subheading -> hs.startsWith(subheading.code))
          .map(Subheading::fuel)
          .findFirst();
    }
    var names =
        Arrays.stream(Fuel.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(word.get().toLowerCase(Locale.ROOT))) {
      words.fault(
          "fuel \"%s\" is not known.".formatted(word.get()),
          Spelling.didYouMean(
              word.get(), names, "choose from: %s.".formatted(String.join(", ", names))));
      return Optional.empty();
    }
    return Optional.of(Fuel.valueOf(word.get().toUpperCase(Locale.ROOT)));
  }

  private record Months(YearMonth first, YearMonth last) {}

  private Optional<Months> built(LocalDate date) {
    var word = words.find("built");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var text = word.get();
    if (!text.matches("(19|20)\\d\\d(-(0[1-9]|1[0-2]))?")) {
      words.fault(
          "built \"%s\" is not a year.".formatted(text), "write YYYY or YYYY-MM, such as 2020.");
      return Optional.empty();
    }
    var months = months(text);
    if (months.first.atDay(1).isAfter(date)) {
      words.fault(
          "built \"%s\" is after the date %s.".formatted(text, date), "mend one of the two.");
      return Optional.empty();
    }
    return Optional.of(months);
  }

  private static Months months(String text) {
    return text.length() == 4
        ? new Months(YearMonth.parse(text + "-01"), YearMonth.parse(text + "-12"))
        : new Months(YearMonth.parse(text), YearMonth.parse(text));
  }

  /// The ages that a year or month of make leaves open; the middle is the usual one.
  private static Car.Age age(Months built, LocalDate date) {
    double most = years(built.first.atDay(1), date);
    double least = years(built.last.atEndOfMonth(), date);
    long days = ChronoUnit.DAYS.between(built.first.atDay(1), built.last.atEndOfMonth()) / 2;
    double usual = years(built.first.atDay(1).plusDays(days), date);
    return new Car.Age(least, Math.max(least, usual), most);
  }

  /// Years, whole at each anniversary; 0 before the first day.
  private static double years(LocalDate from, LocalDate to) {
    if (!from.isBefore(to)) {
      return 0;
    }
    long whole = ChronoUnit.YEARS.between(from, to);
    return whole + ChronoUnit.DAYS.between(from.plusYears(whole), to) / (DAYS + 1);
  }
}
