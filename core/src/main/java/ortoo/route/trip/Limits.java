package ortoo.route.trip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import ortoo.atlas.customs.Paper;
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
/// @param compare what must be in the answer: the best way by each of these countries, places or
///     crossings is kept, however badly it does
/// @param tolerance a way is near-optimal if its ranking cost is within this share of the best
/// @param without papers that cannot be had, by id
/// @param granted papers taken as had, whatever `without` and the atlas say
public record Limits(
    Set<String> avoid,
    List<String> via,
    Set<Mode> modes,
    OptionalInt maxTransfers,
    Optional<Instant> deadline,
    double valueOfDayUsd,
    int corridors,
    List<String> compare,
    double tolerance,
    Set<String> without,
    Set<String> granted) {

  /// Everything allowed; a day is worth 20 USD; eight corridors; five per cent.
  public static final Limits NONE = new Limits(
      Set.of(),
      List.of(),
      Set.of(Mode.values()),
      OptionalInt.empty(),
      Optional.empty(),
      20,
      8,
      List.of(),
      0.05);

  /// More waypoints than this are refused.
  public static final int MOST_VIA = 5;

  public Limits {
    avoid = Set.copyOf(avoid);
    via = List.copyOf(via);
    compare = List.copyOf(compare);
    without = Set.copyOf(without);
    granted = Set.copyOf(granted);
    modes = Set.copyOf(modes);
    if (via.size() > MOST_VIA) {
      throw new IllegalArgumentException(
          "Limits: %d waypoints, at most %d can be kept.".formatted(via.size(), MOST_VIA));
    }
    if (modes.isEmpty() || corridors < 1 || !(valueOfDayUsd >= 0) || !(tolerance >= 0)) {
      throw new IllegalArgumentException(
          "Limits: modes %s, corridors %d, value of a day %s, tolerance %s are not usable."
              .formatted(modes, corridors, valueOfDayUsd, tolerance));
    }
  }

  /// These limits with one more waypoint.
  public Limits passing(String waypoint) {
    var more = Stream.concat(via.stream(), Stream.of(waypoint)).distinct().toList();
    return moved(more, corridors, compare);
  }

  private Limits moved(List<String> waypoints, int most, List<String> others) {
    return new Limits(
            avoid, waypoints, modes, maxTransfers, deadline, valueOfDayUsd, most, others, tolerance)
        .papers(without, granted);
  }

  /// Limits that say nothing of papers.
  public Limits(
      Set<String> avoid,
      List<String> via,
      Set<Mode> modes,
      OptionalInt maxTransfers,
      Optional<Instant> deadline,
      double valueOfDayUsd,
      int corridors,
      List<String> compare,
      double tolerance) {
    this(
        avoid,
        via,
        modes,
        maxTransfers,
        deadline,
        valueOfDayUsd,
        corridors,
        compare,
        tolerance,
        Set.of(),
        Set.of());
  }

  /// True if goods that need this paper cannot go.
  public boolean lacks(Paper paper) {
    return paper.required()
        && !granted.contains(paper.id())
        && (paper.held() == Paper.Held.NO || without.contains(paper.id()));
  }

  /// These limits with one more waypoint, and one corridor to find.
  public Limits through(String waypoint) {
    var more = Stream.concat(via.stream(), Stream.of(waypoint)).toList();
    return moved(more, 1, List.of());
  }

  /// These limits, where some papers cannot be had and others are taken as had.
  public Limits papers(Set<String> without, Set<String> granted) {
    return new Limits(
        avoid,
        via,
        modes,
        maxTransfers,
        deadline,
        valueOfDayUsd,
        corridors,
        compare,
        tolerance,
        without,
        granted);
  }
}
