package ortoo.study;

import java.util.List;
import java.util.stream.Stream;

/// One limit that may be what shuts out every way: a country avoided, a mode left
/// out, a paper that cannot be had.
///
/// @param what the country, waypoint, mode or paper; for transfers, how many are allowed
record Obstacle(Kind kind, String what) {

  /// Which option it comes from.
  enum Kind {
    AVOID,
    VIA,
    MODE,
    TRANSFERS,
    CARRIER,
    /// A paper that cannot be had, by id.
    PAPER
  }

  /// What those of a kind are about.
  static List<String> of(Kind kind, List<Obstacle> obstacles) {
    return obstacles.stream().filter(o -> o.kind == kind).map(Obstacle::what).toList();
  }

  /// The sets that have one more obstacle than those given, each once, or the first `most` of them.
  ///
  /// @param sets all of one size, each in the order of `all`
  static List<List<Obstacle>> larger(List<List<Obstacle>> sets, List<Obstacle> all, int most) {
    return sets.stream()
        .flatMap(set ->
            all.subList(set.isEmpty() ? 0 : all.indexOf(set.getLast()) + 1, all.size()).stream()
                .map(next -> Stream.concat(set.stream(), Stream.of(next)).toList()))
        .limit(most)
        .toList();
  }

  /// `a, b and c`.
  static String list(List<String> names, String last) {
    return names.size() < 2
        ? String.join("", names)
        : "%s %s %s"
            .formatted(
                String.join(", ", names.subList(0, names.size() - 1)), last, names.getLast());
  }
}
