package ortoo.route.post;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ortoo.atlas.border.Direction;
import ortoo.unit.Mode;

/// What posts of one kind take, for a side of which nothing is known.
///
/// The kind is mode, border, class of traffic and direction. Where fewer than [#ENOUGH] sides
/// of it are known, the class of traffic is let go, then the border, then the direction, then
/// the mode. Median and spread are between sides, each side once, so that one bad post stays
/// one post; never a country's mean.
final class Pool {
  private static final int ENOUGH = 4;

  /// Spread of the published road crossing-years (delay_distribution.csv).
  private static final double LAST_SIGMA = 1.32;

  private final double last;
  private final List<Member> members = new ArrayList<>();

  /// @param last the median for an atlas that knows no post at all
  Pool(double last) {
    this.last = last;
  }

  /// What makes posts alike.
  ///
  /// @param bilateral class of traffic: only goods and vehicles of the two states
  /// @param inner no customs border: both states in one customs territory
  /// @param gauge the rail gauge changes there
  record Kind(Mode mode, Direction direction, boolean bilateral, boolean inner, boolean gauge) {
    String border() {
      return (inner ? "inner" : "customs") + (gauge ? " gauge-break" : "");
    }

    private boolean sameBorder(Kind other) {
      return mode == other.mode && inner == other.inner && gauge == other.gauge;
    }
  }

  private record Member(Kind kind, double value, int row) {}

  /// @param value above 0
  void add(Kind kind, double value, int row) {
    members.add(new Member(kind, value, row));
  }

  /// The pooled estimate and the name of its pool, which is the unknown it hangs on.
  record Pooled(String name, Estimate estimate) {}

  Pooled find(Kind kind) {
    var mode = kind.mode().name().toLowerCase(java.util.Locale.ROOT);
    var way = kind.direction().name().toLowerCase(java.util.Locale.ROOT);
    var traffic = kind.bilateral() ? "bilateral" : "international";
    return pooled("%s %s %s %s".formatted(mode, kind.border(), traffic, way), k -> k.equals(kind))
        .or(() -> pooled(
            "%s %s %s".formatted(mode, kind.border(), way),
            k -> k.sameBorder(kind) && k.direction() == kind.direction()))
        .or(() -> pooled(
            "%s %s".formatted(mode, way),
            k -> k.mode() == kind.mode() && k.direction() == kind.direction()))
        .or(() -> pooled(mode, k -> k.mode() == kind.mode()))
        .or(() -> pooled("any", _ -> true))
        .orElseGet(() ->
            new Pooled("none", new Estimate(last, LAST_SIGMA, List.of(), "no post of this atlas")));
  }

  private java.util.Optional<Pooled> pooled(String name, Predicate<Kind> fits) {
    var pool = members.stream().filter(m -> fits.test(m.kind())).toList();
    if (pool.size() < ENOUGH) {
      return java.util.Optional.empty();
    }
    var mean = pool.stream().mapToDouble(m -> Math.log(m.value())).average().orElseThrow();
    var squares =
        pool.stream().mapToDouble(m -> Math.pow(Math.log(m.value()) - mean, 2)).sum();
    var between = squares / (pool.size() - 1);
    return java.util.Optional.of(new Pooled(
        name,
        new Estimate(
            Math.exp(mean),
            Math.sqrt(between + Years.YEAR_TO_YEAR * Years.YEAR_TO_YEAR),
            pool.stream().map(Member::row).toList().reversed(),
            "%d sides of the kind %s".formatted(pool.size(), name))));
  }
}
