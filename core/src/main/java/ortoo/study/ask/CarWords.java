package ortoo.study.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ortoo.atlas.customs.CarTerms.Fuel;
import ortoo.landed.duty.Car;
import ortoo.study.ask.Words.Range;
import ortoo.unit.Spelling;

/// Reads what a question tells of a car.
record CarWords(Words words) {
  /// Subheadings of the Harmonized System that say what drives a car.
  private static final Map<String, Fuel> FUELS = Map.ofEntries(
      Map.entry("870321", Fuel.PETROL),
      Map.entry("870322", Fuel.PETROL),
      Map.entry("870323", Fuel.PETROL),
      Map.entry("870324", Fuel.PETROL),
      Map.entry("870331", Fuel.DIESEL),
      Map.entry("870332", Fuel.DIESEL),
      Map.entry("870333", Fuel.DIESEL),
      Map.entry("870340", Fuel.HYBRID),
      Map.entry("870350", Fuel.HYBRID),
      Map.entry("870360", Fuel.HYBRID),
      Map.entry("870370", Fuel.HYBRID),
      Map.entry("870380", Fuel.ELECTRIC));

  private static final double DAYS = 365.25;
  private static final int OLDEST = 100;

  /// The car; empty if the goods are none.
  Optional<Car> read(String hs, LocalDate date) {
    var engine = whole("engine", 30_000, "write the engine's size in cm3, such as 1998.");
    var power = whole("hp", 5_000, "write the power in hp, such as 150.");
    var fuel = fuel(hs);
    var age = words.number("age", new Range(0, OLDEST, "write years from 0 to 100, 0 = new."));
    var built = built(date);
    if (words.find("age").isPresent() && words.find("built").isPresent()) {
      words.fault("age and built are both given.", "leave one of them out.");
    }
    if (!hs.startsWith("8703")) {
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
      return Optional.empty();
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

  private OptionalInt whole(String name, int most, String remedy) {
    var number = words.whole(name, new Range(1, most, remedy));
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  private Optional<Fuel> fuel(String hs) {
    var word = words.find("fuel");
    if (word.isEmpty()) {
      return Optional.ofNullable(FUELS.get(hs.substring(0, Math.min(6, hs.length()))));
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
