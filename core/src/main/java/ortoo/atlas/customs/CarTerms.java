package ortoo.atlas.customs;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What must hold of a car for a line of law.
///
/// @param fuels empty = any
/// @param cc engine displacement, cm3
/// @param age years
/// @param wholeYears true: completed years, both ends included; false: older than the lower end, up
///     to the upper
/// @param power hp
/// @param built year of make
public record CarTerms(
    Set<Fuel> fuels, Span cc, Span age, boolean wholeYears, Span power, Span built) {

  public CarTerms {
    fuels = fuels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fuels));
  }

  /// What drives a car.
  public enum Fuel {
    PETROL,
    DIESEL,
    GAS,
    HYBRID,
    ELECTRIC
  }

  /// Whole numbers from `least` to `most`.
  public record Span(int least, int most) {
    /// Every number.
    public static final Span ANY = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public boolean any() {
      return least == Integer.MIN_VALUE && most == Integer.MAX_VALUE;
    }

    public boolean contains(int number) {
      return least <= number && number <= most;
    }

    /// `1801 to 3000`, `up to 1500`, `3001 and more`.
    @Override
    public String toString() {
      return least == Integer.MIN_VALUE
          ? "up to %d".formatted(most)
          : most == Integer.MAX_VALUE
              ? "%d and more".formatted(least)
              : least == most ? "%d".formatted(least) : "%d to %d".formatted(least, most);
    }
  }

  /// True if a car of that age is meant.
  public boolean takes(double years) {
    if (wholeYears) {
      return age.contains((int) Math.floor(years));
    }
    return (age.least() == Integer.MIN_VALUE || years > age.least()) && years <= age.most();
  }

  /// The ages in words.
  public String ages() {
    if (wholeYears || age.least() == Integer.MIN_VALUE) {
      return age.most() == 0 ? "new cars" : "age %s".formatted(age);
    }
    return age.most() == Integer.MAX_VALUE
        ? "older than %d years".formatted(age.least())
        : "older than %d, up to %d years".formatted(age.least(), age.most());
  }
}
