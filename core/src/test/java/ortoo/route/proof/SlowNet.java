package ortoo.route.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Looks things up in the network of an atlas, row by row.
final class SlowNet {
  private final Atlas atlas;
  private final List<Ride> rides = new ArrayList<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Boolean> runs = new HashMap<>();

  SlowNet(Atlas atlas) {
    this.atlas = atlas;
    for (var service : atlas.carriage().services()) {
      if (service.running()) {
        ride(service, place(service.from()), place(service.to())).ifPresent(rides::add);
        if (service.bothWays()) {
          ride(service, place(service.to()), place(service.from())).ifPresent(rides::add);
        }
      }
    }
  }

  /// A service one way, with the places and crossings it passes.
  record Ride(
      Service service,
      Vehicle leaves,
      Vehicle arrives,
      List<Place> route,
      List<Crossing> crossings) {}

  private Optional<Ride> ride(Service service, Place from, Place to) {
    var path = service.mode() == Mode.RAIL
        ? shortest(from, to, List.of())
        : atlas.network().links().stream()
            .filter(l -> l.mode() == service.mode())
            .filter(l -> touches(l, from) && touches(l, to))
            .findFirst()
            .map(List::of);
    return path.map(links -> {
      var route = new ArrayList<>(List.of(from));
      links.forEach(l -> route.add(other(l, route.getLast())));
      return new Ride(
          service,
          vehicle(service.vehicle()),
          vehicle(service.arrivalVehicle()),
          route,
          links.stream().flatMap(l -> l.crossing().stream()).map(this::crossing).toList());
    });
  }

  /// The shortest way by rail over whatever gauge, of all that pass no place twice.
  private Optional<List<Link>> shortest(Place from, Place to, List<Link> before) {
    if (from.equals(to)) {
      return Optional.of(before);
    }
    Optional<List<Link>> best = Optional.empty();
    for (var link : atlas.network().links()) {
      if (link.mode() == Mode.RAIL
          && touches(link, from)
          && before.stream().noneMatch(b -> touches(b, other(link, from)))) {
        var longer = new ArrayList<>(before);
        longer.add(link);
        var path = shortest(other(link, from), to, longer);
        if (path.isPresent() && (best.isEmpty() || km(path.get()) < km(best.get()))) {
          best = path;
        }
      }
    }
    return best;
  }

  private static double km(List<Link> path) {
    return path.stream().mapToDouble(Link::km).sum();
  }

  List<Ride> rides(Place from) {
    return rides.stream().filter(r -> r.route().getFirst().equals(from)).toList();
  }

  /// Links that start or end at a place, but for those only services use.
  List<Link> from(Place place) {
    return links.computeIfAbsent(
        place.id(),
        _ -> atlas.network().links().stream()
            .filter(l -> (l.mode() == Mode.ROAD || l.mode() == Mode.RAIL) && touches(l, place))
            .toList());
  }

  /// A vehicle can be had only where it has somewhere to go, or comes from somewhere.
  boolean runsAt(Vehicle vehicle, Place place) {
    return runs.computeIfAbsent(vehicle.id() + '@' + place.id(), _ -> runs(vehicle, place));
  }

  private boolean runs(Vehicle vehicle, Place place) {
    return from(place).stream()
            .anyMatch(l -> l.mode() == vehicle.mode()
                && vehicle.gauge().map(l.gauges()::contains).orElse(true))
        || rides.stream()
            .anyMatch(r -> (r.leaves().equals(vehicle) && r.route().getFirst().equals(place))
                || (r.arrives().equals(vehicle) && r.route().getLast().equals(place)));
  }

  private static boolean touches(Link link, Place place) {
    return link.from().equals(place.id()) || link.to().equals(place.id());
  }

  Place other(Link link, Place place) {
    return place(link.from().equals(place.id()) ? link.to() : link.from());
  }

  Place place(String id) {
    return places.computeIfAbsent(id, this::find);
  }

  private Place find(String id) {
    return atlas.network().places().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Vehicle vehicle(String id) {
    return atlas.carriage().vehicles().stream()
        .filter(v -> v.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Crossing crossing(String id) {
    return atlas.network().crossings().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Optional<DrivingRule> rule(String country) {
    var id = atlas.network().countries().stream()
        .filter(c -> c.id().equals(country))
        .findFirst()
        .orElseThrow()
        .drivingRule();
    return atlas.carriage().drivingRules().stream()
        .filter(r -> r.id().equals(id))
        .findFirst();
  }

  /// What passing one post takes, slow spells counted by their share; they are waited for outbound.
  record Post(int minutes, Figure usd) {}

  Post post(Crossing crossing, Place at, Mode mode, Direction direction) {
    var row = atlas.borders().times().stream()
        .filter(t -> t.crossing().equals(crossing.id()) && t.country().equals(at.country()))
        .filter(t -> t.mode() == mode && t.direction() == direction)
        .findFirst()
        .orElseThrow();
    var slow = atlas.borders().spells().stream()
        .filter(s -> s.crossing().equals(crossing.id()) && s.mode() == mode)
        .mapToDouble(s -> s.share() * s.extra().value())
        .sum();
    var hours = row.hours().value() + (direction == Direction.OUTBOUND ? slow : 0);
    return new Post((int) Math.round(60 * hours), row.usd());
  }
}
