package ortoo.route.chance;

import java.util.List;
import java.util.OptionalInt;

/// How many trips to draw, from which seed, and by when they should be there.
///
/// Nested: for each draw of what we do not know, several trips, so that the two kinds of chance can
/// be told apart. That takes at least two of each.
///
/// @param unknowns draws of what we do not know, 2 or more
/// @param tripsEach trips in each, 2 or more
/// @param seed the same seed gives the same answer
/// @param deadline minutes since the epoch
/// @param rules names of what figures hang on, by rule id; what has the same name is drawn alike,
/// whatever else an atlas comes to hold. A rule without a name is named by its number
public record Trial(
    int unknowns, int tripsEach, long seed, OptionalInt deadline, List<String> rules) {

  /// More trips than this are refused: the odds have long been sharp enough, and memory is not.
  public static final int MOST = 10_000_000;

  /// Trips in each draw of what we do not know, where there are enough draws.
  static final int TRIPS_EACH = 10;

  public Trial {
    rules = List.copyOf(rules);
    if (unknowns < 2 || tripsEach < 2 || (long) unknowns * tripsEach > MOST) {
      throw new IllegalArgumentException(
          "Trial: %d draws of %d trips; each must be 2 or more, and together at most %d."
              .formatted(unknowns, tripsEach, MOST));
    }
  }

  /// At least `draws` trips, ten in each draw of what we do not know, fewer where there are few.
  ///
  /// Rounded up to whole draws: 1,005 trips are 101 draws of 10. Fewer than 4 are taken as 4.
  public static Trial of(int draws, long seed) {
    if (draws < 1 || draws > MOST) {
      throw new IllegalArgumentException("Draws %d must be in 1 to %d.".formatted(draws, MOST));
    }
    var tripsEach = Math.clamp((int) Math.sqrt(draws), 2, TRIPS_EACH);
    var unknowns = Math.max(2, Math.ceilDiv(draws, tripsEach));
    return new Trial(unknowns, tripsEach, seed, OptionalInt.empty(), List.of());
  }

  /// This trial with a deadline, minutes since the epoch.
  public Trial by(int minute) {
    return new Trial(unknowns, tripsEach, seed, OptionalInt.of(minute), rules);
  }

  /// This trial of figures whose rules have these names.
  public Trial over(List<String> names) {
    return new Trial(unknowns, tripsEach, seed, deadline, names);
  }

  String rule(int id) {
    return id < rules.size() ? rules.get(id) : Integer.toString(id);
  }

  public int trips() {
    return unknowns * tripsEach;
  }
}
