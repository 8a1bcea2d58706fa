package ortoo.route.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ortoo.atlas.network.Place;

/// One way from door to door: steps in order, run by the plan from a departure.
///
/// Totals are computed from the steps and stored nowhere.
///
/// @param depart minutes since the epoch
public record Way(int depart, List<Step> steps) {

  public Way {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("Way has no steps.");
    }
  }

  /// Planned arrival at the receiver's door, minutes since the epoch.
  public int arrive() {
    var timing = new Timing(depart);
    steps.forEach(timing::run);
    return timing.now();
  }

  public long cents() {
    return steps.stream().mapToLong(Step::cents).sum();
  }

  public double usd() {
    return cents() / 100.0;
  }

  public double hours() {
    return (arrive() - depart) / 60.0;
  }

  public double km() {
    return steps.stream()
        .mapToDouble(step -> switch (step) {
          case Step.Haul haul -> haul.km();
          case Step.Ride ride -> ride.km();
          default -> 0;
        })
        .sum();
  }

  /// Places passed, in order, the ends included, each run of one place once.
  public List<Place> places() {
    var places = new ArrayList<Place>();
    for (var step : steps) {
      var passed = step instanceof Step.Ride ride ? ride.route() : List.of(step.from(), step.to());
      for (var place : passed) {
        if (places.isEmpty() || !places.getLast().equals(place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /// Countries passed, in order, ISO 3166-1 alpha-2.
  public List<String> countries() {
    var countries = new ArrayList<String>();
    for (var place : places()) {
      if (countries.isEmpty() || !countries.getLast().equals(place.country())) {
        countries.add(place.country());
      }
    }
    return countries;
  }

  /// Countries that are neither the first nor the last, in order, each once.
  public List<String> transitStates() {
    var countries = countries();
    var ends = List.of(countries.getFirst(), countries.getLast());
    return countries.stream().filter(c -> !ends.contains(c)).distinct().toList();
  }

  /// Ids of the border crossings passed, in order.
  public List<String> crossings() {
    var crossings = new ArrayList<String>();
    for (var step : steps) {
      switch (step) {
        case Step.Post post -> addNew(crossings, post.crossing().id());
        case Step.Ride ride ->
          ride.links().forEach(link -> link.crossing().ifPresent(c -> addNew(crossings, c)));
        default -> {}
      }
    }
    return crossings;
  }

  /// True if it passes this country, crossing or place, by id.
  public boolean passes(String waypoint) {
    return countries().contains(waypoint)
        || crossings().contains(waypoint)
        || places().stream().anyMatch(place -> place.id().equals(waypoint));
  }

  /// Changes of vehicle between the doors.
  public int transfers() {
    return (int) steps.stream()
        .filter(step -> step instanceof Step.Handling h
            && h.before().isPresent()
            && h.after().isPresent())
        .count();
  }

  /// Greenhouse gas of moving `tonnes`, kg CO2e well to wheel (ISO 14083): Σ t × km × g / 1000.
  public double co2eKg(double tonnes) {
    return steps.stream()
        .mapToDouble(step -> switch (step) {
          case Step.Haul haul -> tonnes * haul.km() * haul.vehicle().co2e().value() / 1000;
          case Step.Ride ride -> tonnes * ride.km() * ride.vehicle().co2e().value() / 1000;
          default -> 0;
        })
        .sum();
  }

  /// Papers and regimes of the way, in order, each once.
  public List<String> documents() {
    return steps.stream()
        .filter(Step.Papers.class::isInstance)
        .flatMap(step -> ((Step.Papers) step).documents().stream())
        .distinct()
        .collect(Collectors.toList());
  }

  private static void addNew(List<String> list, String id) {
    if (list.isEmpty() || !list.getLast().equals(id)) {
      list.add(id);
    }
  }
}
