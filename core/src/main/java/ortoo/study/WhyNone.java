package ortoo.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import ortoo.route.Answer.None;
import ortoo.route.Planner;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Mode;

/// Finds out why a question has no way, by relaxing one limit after the other.
final class WhyNone {
  private final Planner planner;

  WhyNone(Planner planner) {
    this.planner = planner;
  }

  /// The limits whose relaxing alone gives a way; or what stops the goods without any limit.
  None explain(Consignment consignment, Limits limits) {
    var helps = new ArrayList<Map.Entry<String, String>>();
    relaxations(limits).forEach((what, relaxed) -> {
      if (reaches(consignment, relaxed)) {
        helps.add(what);
      }
    });
    consignment
        .carrier()
        .filter(_ -> reaches(anyCarrier(consignment), limits))
        .ifPresent(c -> helps.add(Map.entry(
            "every way needs a truck that is not registered in " + c, "leave out --carrier " + c)));
    if (!helps.isEmpty()) {
      var lead = helps.size() == 1 ? "No way: " : "No way. With all other limits kept: ";
      return new None(
          lead + join(helps, Map.Entry::getKey, "; ") + ".",
          join(helps, Map.Entry::getValue, ", or ") + ".");
    }
    return without(consignment, limits);
  }

  /// Each limit by itself set free: why it stops the goods and how to free it → the freer limits.
  private static Map<Map.Entry<String, String>, Limits> relaxations(Limits limits) {
    var map = new LinkedHashMap<Map.Entry<String, String>, Limits>();
    for (var country : limits.avoid().stream().sorted().toList()) {
      var fewer = new HashSet<>(limits.avoid());
      fewer.remove(country);
      map.put(
          Map.entry(
              "every way passes " + country + ", which is avoided",
              "take " + country + " out of --avoid"),
          with(limits, fewer, limits.via(), limits.modes(), limits.maxTransfers()));
    }
    for (var via : limits.via()) {
      var fewer = limits.via().stream().filter(v -> !v.equals(via)).toList();
      map.put(
          Map.entry("no way passes " + via, "take " + via + " out of --via"),
          with(limits, limits.avoid(), fewer, limits.modes(), limits.maxTransfers()));
    }
    for (var mode : EnumSet.complementOf(EnumSet.copyOf(limits.modes()))) {
      var more = EnumSet.copyOf(limits.modes());
      more.add(mode);
      var name = mode.name().toLowerCase(java.util.Locale.ROOT);
      map.put(
          Map.entry("every way goes partly by " + name, "add " + name + " to --modes"),
          with(limits, limits.avoid(), limits.via(), more, limits.maxTransfers()));
    }
    limits
        .maxTransfers()
        .ifPresent(most -> map.put(
            Map.entry("every way has more than " + most + " transfers", "raise --max-transfers"),
            with(limits, limits.avoid(), limits.via(), limits.modes(), OptionalInt.empty())));
    return map;
  }

  private static Limits with(
      Limits old, Set<String> avoid, List<String> via, Set<Mode> modes, OptionalInt transfers) {
    return new Limits(
        avoid,
        via,
        modes,
        transfers,
        old.deadline(),
        old.valueOfDayUsd(),
        old.corridors(),
        List.of(),
        old.tolerance());
  }

  private None without(Consignment consignment, Limits limits) {
    var free = with(limits, Set.of(), List.of(), EnumSet.allOf(Mode.class), OptionalInt.empty());
    if (reaches(anyCarrier(consignment), free)) {
      return new None(
          "No way: several limits together shut out every way; none of them alone.",
          "relax more than one of: " + named(limits) + ".");
    }
    return new None(
        "No way of the atlas takes a %s of %s from %s to %s, whatever the limits."
            .formatted(
                consignment.unit().name(),
                consignment.goods().name(),
                consignment.from().name(),
                consignment.to().name()),
        "ask with another --unit, or see with `ortoo check` which places no open way reaches.");
  }

  private static String named(Limits limits) {
    var names = new ArrayList<String>();
    if (!limits.avoid().isEmpty()) {
      names.add("--avoid");
    }
    if (!limits.via().isEmpty()) {
      names.add("--via");
    }
    if (limits.modes().size() < Mode.values().length) {
      names.add("--modes");
    }
    if (limits.maxTransfers().isPresent()) {
      names.add("--max-transfers");
    }
    return names.isEmpty() ? "--carrier" : String.join(", ", names);
  }

  private boolean reaches(Consignment consignment, Limits limits) {
    return planner.reaches(consignment, limits);
  }

  private static Consignment anyCarrier(Consignment c) {
    return new Consignment(
        c.from(),
        c.to(),
        c.goods(),
        c.unit(),
        c.units(),
        c.tonnes(),
        c.valueUsd(),
        c.origin(),
        c.depart(),
        Optional.empty());
  }

  private static String join(
      List<Map.Entry<String, String>> list,
      java.util.function.Function<Map.Entry<String, String>, String> part,
      String between) {
    return list.stream().map(part).collect(Collectors.joining(between));
  }
}
