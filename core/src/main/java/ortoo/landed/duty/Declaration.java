package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import ortoo.atlas.customs.Duty.Person;

/// What an importer tells customs of one lot of goods.
///
/// @param importer country, ISO 3166-1 alpha-2
/// @param hs HS code, 2 to 10 digits
/// @param origin country of origin
/// @param quotaLeft what the quota still has room for, tonnes or cars; empty = not known
/// @param interim day from which the interim agreement is taken to hold; empty = not in force
public record Declaration(
    String importer,
    String hs,
    String origin,
    LocalDate date,
    Lot lot,
    Person person,
    OptionalDouble quotaLeft,
    Optional<Car> car,
    Optional<LocalDate> interim) {

  /// The same question of goods of another code, lot or origin.
  public Declaration of(String code, Lot other, String country) {
    return new Declaration(importer, code, country, date, other, person, quotaLeft, car, interim);
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
