package ortoo.landed.duty;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.CarTerms.Fuel;
import ortoo.atlas.customs.CarTerms.Span;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Treatment;

/// The first of its terms that keeps a line of law from a declaration; origin and quota apart,
/// which may be open.
enum Terms {
  HOLD,
  NOT_YET,
  NO_LONGER,
  SEASON,
  INTERIM,
  PERSON,
  FUEL,
  ENGINE,
  AGE,
  POWER,
  BUILT;

  /// @param lenient takes what is not told of a car as if it fitted
  static Terms of(Duty line, Declaration d, double age, boolean lenient) {
    if (line.validFrom().isPresent() && d.date().isBefore(line.validFrom().get())) {
      return NOT_YET;
    }
    if (line.validTo().isPresent() && d.date().isAfter(line.validTo().get())) {
      return NO_LONGER;
    }
    return inForce(line, d, age, lenient);
  }

  /// The same of a line that is in force on the day.
  static Terms inForce(Duty line, Declaration d, double age, boolean lenient) {
    if (line.person().isPresent() && line.person().get() != d.person()) {
      return PERSON;
    }
    if (line.season().isPresent() && !line.season().get().contains(MonthDay.from(d.date()))) {
      return SEASON;
    }
    if (line.treatment() == Treatment.INTERIM
        && (d.interim().isEmpty() || d.date().isBefore(d.interim().get()))) {
      return INTERIM;
    }
    return line.car().isEmpty()
        ? HOLD
        : of(line.car().get(), d.car().orElse(Car.UNTOLD), age, lenient);
  }

  private static Terms of(CarTerms terms, Car car, double age, boolean lenient) {
    if (!fits(terms.fuels(), car.fuel(), lenient)) {
      return FUEL;
    }
    if (!fits(terms.cc(), car.cc(), lenient)) {
      return ENGINE;
    }
    if (!terms.age().any() && !(Double.isNaN(age) ? lenient : terms.takes(age))) {
      return AGE;
    }
    if (!fits(terms.power(), car.power(), lenient)) {
      return POWER;
    }
    return fits(terms.built(), car.built(), lenient) ? HOLD : BUILT;
  }

  private static boolean fits(Set<Fuel> fuels, Optional<Fuel> told, boolean lenient) {
    return fuels.isEmpty() || (told.isPresent() ? fuels.contains(told.get()) : lenient);
  }

  private static boolean fits(Span span, OptionalInt told, boolean lenient) {
    return span.any() || (told.isPresent() ? span.contains(told.getAsInt()) : lenient);
  }
}
