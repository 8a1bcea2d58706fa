package ortoo.route.trip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ortoo.unit.Mode;

/// What an answer must keep to, and how many ways to show.
///
/// @param avoid countries not to pass, ISO 3166-1 alpha-2
/// @param via what must be passed, each: a country, place or crossing id, in any order
/// @param modes modes allowed, never empty
/// @param maxTransfers most changes of vehicle between the doors
/// @param deadline by when the goods should be there; a way that is late is kept, with its chance
/// @param valueOfDayUsd what a day is worth: ways are ranked by money + days × this
/// @param corridors how many distinct corridors to show, the dominated ones included
/// @param tolerance a way is near-optimal if its ranking cost is within this share of the best
public record Limits(
    Set<String> avoid,
    List<String> via,
    Set<Mode> modes,
    OptionalInt maxTransfers,
    Optional<Instant> deadline,
    double valueOfDayUsd,
    int corridors,
    double tolerance) {

  /// Everything allowed; a day is worth 20 USD; eight corridors; five per cent.
  public static final Limits NONE = new Limits(
      Set.of(),
      List.of(),
      Set.of(Mode.values()),
      OptionalInt.empty(),
      Optional.empty(),
      20,
      8,
      0.05);

  public Limits {
    avoid = Set.copyOf(avoid);
    via = List.copyOf(via);
    modes = Set.copyOf(modes);
    if (modes.isEmpty() || corridors < 1 || !(valueOfDayUsd >= 0) || !(tolerance >= 0)) {
      throw new IllegalArgumentException(
          "Limits: modes %s, corridors %d, value of a day %s, tolerance %s are not usable."
              .formatted(modes, corridors, valueOfDayUsd, tolerance));
    }
  }
}
