package ortoo.landed.duty;

import java.util.Optional;
import java.util.OptionalInt;
import ortoo.atlas.customs.CarTerms.Fuel;

/// What is told of a car; what is not told is empty.
///
/// @param cc engine displacement, cm3
/// @param power hp
/// @param built year of make
public record Car(
    Optional<Fuel> fuel, OptionalInt cc, OptionalInt power, Optional<Age> age, OptionalInt built) {

  /// A car of which nothing is told.
  public static final Car UNTOLD = new Car(
      Optional.empty(),
      OptionalInt.empty(),
      OptionalInt.empty(),
      Optional.empty(),
      OptionalInt.empty());

  /// The same car at another age.
  Car of(Optional<Age> other) {
    return new Car(fuel, cc, power, other, built);
  }

  /// The same car some years on.
  public Car later(double years) {
    return new Car(fuel, cc, power, age.map(a -> a.later(years)), built);
  }

  /// Years since it was made: three times the same, or what a year of make leaves open.
  public record Age(double least, double usual, double most) {
    public Age {
      if (!(0 <= least && least <= usual && usual <= most)) {
        throw new IllegalArgumentException(
            "Age: least %s, usual %s and most %s are not in order.".formatted(least, usual, most));
      }
    }

    public static Age of(double years) {
      return new Age(years, years, years);
    }

    Age later(double years) {
      return new Age(least + years, usual + years, most + years);
    }

    boolean certain() {
      return least == most;
    }

    /// The ages to look from; one that is not a number where none is told.
    static double[] each(Optional<Age> told) {
      if (told.isEmpty()) {
        return new double[] {Double.NaN};
      }
      var age = told.get();
      return age.certain()
          ? new double[] {age.usual}
          : new double[] {age.least, age.usual, age.most};
    }

    static double usual(Optional<Age> told) {
      return told.isPresent() ? told.get().usual : Double.NaN;
    }
  }
}
