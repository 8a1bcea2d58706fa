package ortoo.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;
import ortoo.route.Answer.None;
import ortoo.route.Planner;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.study.Obstacle.Kind;
import ortoo.unit.Mode;

/// Finds out why a question has no way: the fewest limits that, set free, give one.
///
/// What helps is found by trying: single limits first, then pairs, and so on. Limits of one kind
/// are told together, so that no two reasons contradict each other.
final class WhyNone {
  /// After so many sets of limits one that will do is told, though a smaller one may be left.
  private static final int MOST_TRIES = 300;
  /// Ways out that are told.
  private static final int MOST_TOLD = 4;
  /// Transfers no sensible way needs.
  private static final int MANY_TRANSFERS = 30;

  private final Planner planner;
  private final Consignment consignment;
  private final Limits limits;
  private final LackingPapers papers;

  private WhyNone(Planner planner, Consignment consignment, Limits limits) {
    this.planner = planner;
    this.consignment = consignment;
    this.limits = limits;
    papers = new LackingPapers(planner.atlas(), consignment, limits);
  }

  /// What stops the goods, and which limits to relax.
  static None explain(Planner planner, Consignment consignment, Limits limits) {
    return new WhyNone(planner, consignment, limits).explain();
  }

  private None explain() {
    var all = obstacles();
    if (!reaches(all)) {
      return new None(
          "No way of the atlas takes %s by unit %s from %s to %s, whatever the limits."
              .formatted(
                  consignment.goods().name(),
                  consignment.unit().id(),
                  consignment.from().name(),
                  consignment.to().name()),
          "ask with another --unit, or see with `ortoo check` which places no open way reaches.");
    }
    var sets = smallest(all);
    return new None(reason(sets), remedies(sets) + ".");
  }

  /// All limits asked for, one by one.
  private List<Obstacle> obstacles() {
    var all = new ArrayList<Obstacle>();
    limits.avoid().stream().sorted().forEach(c -> all.add(new Obstacle(Kind.AVOID, c)));
    limits.via().forEach(via -> all.add(new Obstacle(Kind.VIA, via)));
    EnumSet.complementOf(EnumSet.copyOf(limits.modes()))
        .forEach(mode -> all.add(new Obstacle(Kind.MODE, mode.name())));
    limits.maxTransfers().ifPresent(most -> all.add(new Obstacle(Kind.TRANSFERS, "" + most)));
    consignment.carrier().ifPresent(c -> all.add(new Obstacle(Kind.CARRIER, c)));
    papers.ids().forEach(paper -> all.add(new Obstacle(Kind.PAPER, paper)));
    return all;
  }

  /// All sets of the smallest size there is that give a way.
  private List<List<Obstacle>> smallest(List<Obstacle> all) {
    var sets = List.of(List.<Obstacle>of());
    for (var tries = 0; tries < MOST_TRIES; tries += sets.size()) {
      sets = Obstacle.larger(sets, all, MOST_TRIES);
      var helping = sets.stream().filter(this::reaches).toList();
      if (!helping.isEmpty()) {
        return helping;
      }
    }
    return List.of(withoutIdle(all));
  }

  /// Limits of which none can be kept without shutting out every way.
  private List<Obstacle> withoutIdle(List<Obstacle> all) {
    var free = new ArrayList<>(all);
    for (var one : all) {
      free.remove(one);
      if (!reaches(free)) {
        free.add(one);
      }
    }
    return free;
  }

  private boolean reaches(List<Obstacle> free) {
    var transfers =
        Obstacle.of(Kind.TRANSFERS, free).isEmpty() ? limits.maxTransfers() : OptionalInt.empty();
    return reaches(free, transfers);
  }

  private boolean reaches(List<Obstacle> free, OptionalInt transfers) {
    var avoid = new HashSet<>(limits.avoid());
    Obstacle.of(Kind.AVOID, free).forEach(avoid::remove);
    var dropped = Obstacle.of(Kind.VIA, free);
    var via = limits.via().stream().filter(v -> !dropped.contains(v)).toList();
    var modes = EnumSet.copyOf(limits.modes());
    Obstacle.of(Kind.MODE, free).forEach(mode -> modes.add(Mode.valueOf(mode)));
    var carrier = Obstacle.of(Kind.CARRIER, free).isEmpty()
        ? consignment.carrier()
        : Optional.<String>empty();
    var carried =
        consignment.sent(consignment.from(), consignment.to(), consignment.depart(), carrier);
    var granted = new HashSet<>(limits.granted());
    granted.addAll(Obstacle.of(Kind.PAPER, free));
    return planner.reaches(
        carried, with(avoid, via, modes, transfers).papers(limits.without(), granted));
  }

  private Limits with(Set<String> avoid, List<String> via, Set<Mode> modes, OptionalInt transfers) {
    return new Limits(
        avoid,
        via,
        modes,
        transfers,
        limits.deadline(),
        limits.valueOfDayUsd(),
        limits.corridors(),
        List.of(),
        limits.tolerance());
  }

  private String reason(List<List<Obstacle>> sets) {
    var ends = ends();
    var size = sets.getFirst().size();
    var kinds = Stream.of(Kind.values())
        .filter(kind -> sets.stream().anyMatch(set -> !Obstacle.of(kind, set).isEmpty()))
        .toList();
    if (kinds.size() == 1 || size == 1) {
      var lead = kinds.size() == 1 ? "No way: " : "No way. With all other limits kept: ";
      return kinds.stream()
          .map(kind -> why(kind, sets, size))
          .collect(Collectors.joining("; ", lead, "."));
    }
    return ends.isEmpty()
        ? "No way: every way goes against at least %d of the limits.".formatted(size)
        : "No way: %s, and every way goes against other limits besides.".formatted(told(ends));
  }

  /// Which of the two ends lie where nobody may go.
  private List<Place> ends() {
    return Stream.of(consignment.from(), consignment.to())
        .filter(place -> limits.avoid().contains(place.country()))
        .toList();
  }

  private static String told(List<Place> ends) {
    return ends.stream()
        .map(place -> "%s lies in %s, which is avoided".formatted(place.name(), place.country()))
        .collect(Collectors.joining(", and "));
  }

  private String whyAvoided(List<String> named, int size) {
    var ends = ends();
    if (ends.isEmpty()) {
      return size > 1
          ? "every way passes at least %d of the countries that are avoided".formatted(size)
          : "every way passes %s, which %s avoided"
              .formatted(Obstacle.list(named, "or"), named.size() == 1 ? "is" : "are");
    }
    var countries = ends.stream().map(Place::country).distinct().count();
    return countries == size
        ? told(ends)
        : "%s, and every way passes others that are avoided".formatted(told(ends));
  }

  /// Why limits of one kind shut out every way, where `size` of them must go.
  private String why(Kind kind, List<List<Obstacle>> sets, int size) {
    var named =
        sets.stream().flatMap(set -> Obstacle.of(kind, set).stream()).distinct().toList();
    return switch (kind) {
      case AVOID -> whyAvoided(named, size);
      case VIA ->
        named.size() == 1
            ? "none passes " + name(named.getFirst())
            : "none passes all of "
                + Obstacle.list(limits.via().stream().map(this::name).toList(), "and");
      case MODE ->
        "none goes by %s alone"
            .formatted(Obstacle.list(
                limits.modes().stream().sorted().map(m -> mode(m.name())).toList(), "and"));
      case TRANSFERS ->
        "every way has more than %s".formatted(transfers(limits.maxTransfers().orElseThrow()));
      case CARRIER -> "every way needs a truck that is not registered in " + named.getFirst();
      case PAPER -> papers.why(named, size);
    };
  }

  private static String transfers(int n) {
    return n == 1 ? "1 transfer" : n + " transfers";
  }

  /// The ways out; those of one limit each and of one kind in one order.
  private String remedies(List<List<Obstacle>> sets) {
    if (sets.getFirst().size() > 1) {
      return sets.stream()
          .limit(MOST_TOLD)
          .map(set -> orders(set).collect(Collectors.joining(", and ")))
          .collect(Collectors.joining("; or "));
    }
    var single = sets.stream().map(List::getFirst).toList();
    return Stream.of(Kind.values())
        .filter(kind -> !Obstacle.of(kind, single).isEmpty())
        .map(kind -> order(kind, Obstacle.of(kind, single), "or", List.of()))
        .collect(Collectors.joining(", or "));
  }

  private Stream<String> orders(List<Obstacle> set) {
    return Stream.of(Kind.values())
        .filter(kind -> !Obstacle.of(kind, set).isEmpty())
        .map(kind -> order(kind, Obstacle.of(kind, set), "and", set));
  }

  /// How to set limits of one kind free.
  ///
  /// @param besides limits that are set free too
  private String order(Kind kind, List<String> named, String last, List<Obstacle> besides) {
    return switch (kind) {
      case AVOID -> "take %s out of --avoid".formatted(Obstacle.list(named, last));
      case VIA ->
        "take %s out of --via"
            .formatted(Obstacle.list(named.stream().map(this::name).toList(), last));
      case MODE ->
        "add %s to --modes"
            .formatted(Obstacle.list(named.stream().map(WhyNone::mode).toList(), last));
      case TRANSFERS -> raise(besides);
      case CARRIER -> "leave out --carrier " + named.getFirst();
      case PAPER -> String.join(", %s ".formatted(last), papers.orders(named, last));
    };
  }

  /// The fewest transfers that will do.
  private String raise(List<Obstacle> besides) {
    for (var n = limits.maxTransfers().orElseThrow() + 1; n <= MANY_TRANSFERS; n++) {
      if (reaches(besides, OptionalInt.of(n))) {
        return "raise --max-transfers to " + n;
      }
    }
    return "leave out --max-transfers";
  }

  private static String mode(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// A waypoint as people call it.
  private String name(String waypoint) {
    var network = planner.atlas().network();
    return network.places().stream()
        .filter(place -> place.id().equals(waypoint))
        .map(Place::name)
        .findFirst()
        .or(() -> network.crossings().stream()
            .filter(crossing -> crossing.id().equals(waypoint))
            .map(Crossing::name)
            .findFirst())
        .orElse(waypoint);
  }
}
