package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.Duty.Quota;
import ortoo.atlas.customs.Rate;

/// What an importer tells customs of one lot of goods.
///
/// @param importer country, ISO 3166-1 alpha-2
/// @param hs HS code, 2 to 10 digits
/// @param origin country of origin
/// @param quotaLeft what the quota still has room for, tonnes or cars; empty = not known
/// @param interim day from which the interim agreement is taken to hold; empty = not in force
/// @param release that the goods were imported elsewhere first; empty = they were not
public record Declaration(
    String importer,
    String hs,
    String origin,
    LocalDate date,
    Lot lot,
    Person person,
    OptionalDouble quotaLeft,
    Optional<Car> car,
    Optional<LocalDate> interim,
    Optional<Release> release) {

  /// The same question of goods of another code, lot or origin.
  public Declaration of(String code, Lot other, String country) {
    return new Declaration(
        importer, code, country, date, other, person, quotaLeft, car, interim, release);
  }

  /// The same question with a car, or without one.
  public Declaration with(Optional<Car> other) {
    return new Declaration(
        importer, hs, origin, date, lot, person, quotaLeft, other, interim, release);
  }

  /// The same goods after a release elsewhere.
  public Declaration after(Release elsewhere) {
    return new Declaration(
        importer, hs, origin, date, lot, person, quotaLeft, car, interim, Optional.of(elsewhere));
  }

  /// A part of the goods, all of it within a quota or all outside.
  Declaration part(double share, boolean within) {
    var part = new Lot(
        lot.value * share,
        lot.currency,
        lot.weightKg.isPresent()
            ? OptionalDouble.of(lot.weightKg.getAsDouble() * share)
            : OptionalDouble.empty(),
        lot.units * share);
    var left = OptionalDouble.of(within ? Double.POSITIVE_INFINITY : 0);
    return new Declaration(importer, hs, origin, date, part, person, left, car, interim, release);
  }

  /// The same goods as if they had been released nowhere before.
  Declaration straight() {
    return on(importer, date, person, car);
  }

  /// The same, on the day of the release.
  Declaration straightOn(Release then) {
    return on(importer, then.date(), person, car.map(c -> c.of(then.age())));
  }

  /// What was told at a release.
  public Declaration at(Release then) {
    return on(then.country(), then.date(), then.person(), car.map(c -> c.of(then.age())));
  }

  private Declaration on(String country, LocalDate day, Person who, Optional<Car> aged) {
    return new Declaration(
        country, hs, origin, day, lot, who, quotaLeft, aged, interim, Optional.empty());
  }

  /// How many units the goods are; not a number if that is not told.
  double count(Rate.Per per) {
    return switch (per) {
      case KG -> lot.weightKg.orElse(Double.NaN);
      case T -> lot.weightKg.orElse(Double.NaN) / 1000;
      case CAR -> lot.units;
      case CM3 -> {
        var cc = car.orElse(Car.UNTOLD).cc();
        yield cc.isPresent() ? cc.getAsInt() * lot.units : Double.NaN;
      }
    };
  }

  /// What the goods take of a quota, in its unit.
  double need(Quota quota) {
    return count(quota.unit().equals("car") ? Rate.Per.CAR : Rate.Per.T);
  }

  /// The goods of one declaration.
  ///
  /// @param value customs value of all, in `currency`
  /// @param weightKg net weight of all; empty = not told
  /// @param units how many cars
  public record Lot(double value, String currency, OptionalDouble weightKg, double units) {
    public Lot {
      if (!(value >= 0) || !(weightKg.orElse(1) > 0) || !(units > 0)) {
        throw new IllegalArgumentException(
            "Lot: value %s, weight %s kg, units %s; give 0 or more, and above 0."
                .formatted(value, weightKg, units));
      }
    }
  }
}
