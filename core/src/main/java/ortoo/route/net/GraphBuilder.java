package ortoo.route.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Status;
import ortoo.route.post.Calibration;
import ortoo.route.post.PostFigures;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.time.Calendars;
import ortoo.route.time.Departures;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// Lays out the virtual network of an atlas for so many units of one kind over one horizon.
public final class GraphBuilder {
  private final Atlas atlas;
  private final Names names;
  private final Prices prices;
  private final Calibration posts;
  private final Calendars calendars;
  private final Set<Mode> modes;
  private final Railways railways;
  private final Map<String, Optional<Driving>> driving = new HashMap<>();
  private final Map<String, Link> links = new HashMap<>();
  private final List<Arc> arcs = new ArrayList<>();

  public GraphBuilder(
      Atlas atlas, Names names, Calibration posts, Calendars calendars, Cargo cargo) {
    this.atlas = atlas;
    this.names = names;
    this.posts = posts;
    this.calendars = calendars;
    this.modes = cargo.modes();
    this.prices = new Prices(atlas, cargo.unit(), cargo.units());
    this.railways = new Railways(names, atlas.network().links());
    var rules = new HashMap<String, Driving>();
    atlas.carriage().drivingRules().forEach(r -> rules.put(r.id(), Driving.of(r)));
    for (var country : names.countries) {
      driving.put(country.id(), Optional.ofNullable(rules.get(country.drivingRule())));
    }
    atlas.network().links().forEach(link -> links.put(link.id(), link));
  }

  /// What the network is laid out for.
  public record Cargo(String unit, double units, Set<Mode> modes) {
    public Cargo {
      modes = Set.copyOf(modes);
    }
  }

  public Graph build() {
    for (var link : atlas.network().links()) {
      if (link.status() == Status.OPEN && (link.mode() == Mode.ROAD || link.mode() == Mode.RAIL)) {
        for (var vehicle : names.vehicles) {
          if (runs(vehicle, link)) {
            move(link, vehicle, true);
            move(link, vehicle, false);
          }
        }
      }
    }
    for (var service : atlas.carriage().services()) {
      if (service.running() && usable(vehicle(service.vehicle()))) {
        ride(service, service.from(), service.to());
        if (service.bothWays()) {
          ride(service, service.to(), service.from());
        }
      }
    }
    transfers(new Graph(names, prices, arcs));
    return new Graph(names, prices, arcs);
  }

  private Vehicle vehicle(String id) {
    return names.vehicles.get(names.vehicle(id));
  }

  private boolean usable(Vehicle vehicle) {
    return modes.contains(vehicle.mode()) && prices.carries(vehicle);
  }

  private boolean runs(Vehicle vehicle, Link link) {
    return vehicle.mode() == link.mode()
        && usable(vehicle)
        && vehicle.gauge().map(link.gauges()::contains).orElse(true);
  }

  private void move(Link link, Vehicle vehicle, boolean forward) {
    var from = place(forward ? link.from() : link.to());
    var to = place(forward ? link.to() : link.from());
    var haul = haul(link, vehicle, from, to);
    if (haul.isEmpty()) {
      return;
    }
    if (link.crossing().isEmpty()) {
      add(from, vehicle, to, vehicle, Arc.Kind.HAUL, List.of(haul.get()), Arc.Passage.PLAIN);
      return;
    }
    var crossing = names.crossings.get(names.crossing(link.crossing().get()));
    if (crossing.status() != Status.OPEN || !crossing.modes().contains(link.mode())) {
      return;
    }
    var exit = post(link.crossing().get(), from, to, vehicle, Direction.OUTBOUND);
    var entry = post(link.crossing().get(), to, from, vehicle, Direction.INBOUND);
    add(
        from,
        vehicle,
        to,
        vehicle,
        Arc.Kind.CROSS,
        List.of(exit, haul.get(), entry),
        new Arc.Passage(names.crossing(crossing.id()), new int[0], new int[0]));
  }

  private Optional<Step.Haul> haul(Link link, Vehicle vehicle, Place from, Place to) {
    var rate = prices.rate(vehicle, from.country());
    var speed = prices.speed(vehicle, from.country());
    if (rate.isEmpty() || speed.isEmpty()) {
      return Optional.empty();
    }
    var passable =
        link.season().map(s -> calendars.season(s, from.zone())).orElse(OpenTimes.ALWAYS);
    return Optional.of(new Step.Haul(
        from,
        to,
        link,
        vehicle,
        Optional.empty(),
        link.km(),
        passable,
        speed.get().kmh(),
        speed.get().stops(),
        driver(vehicle, from),
        freight(link, vehicle, rate.get(), from)));
  }

  private List<Charge> freight(Link link, Vehicle vehicle, Rate rate, Place from) {
    var charges = new ArrayList<Charge>();
    charges.add(prices.freight(vehicle, rate, link.km()));
    link.crossing()
        .flatMap(crossing -> prices.leaving(vehicle, crossing, from.country()))
        .ifPresent(charges::add);
    return charges;
  }

  private Optional<Driving> driver(Vehicle vehicle, Place place) {
    return vehicle.driver()
        ? driving.getOrDefault(place.country(), Optional.empty())
        : Optional.empty();
  }

  private Step.Post post(
      String crossingId, Place at, Place other, Vehicle vehicle, Direction direction) {
    var crossing = names.crossings.get(names.crossing(crossingId));
    var mode = vehicle.mode();
    var figures = posts.find(crossingId, at.country(), mode, direction, vehicle.form() == Form.BOX);
    var f = figures.orElseThrow(() -> new IllegalStateException(
        "Crossing %s has no time for %s.".formatted(crossingId, at.country())));
    return new Step.Post(
        at,
        crossing,
        direction,
        vehicle,
        calendars.open(crossing, at.country(), other.country(), at.zone(), mode),
        calendars.alternatives(crossing, at.country(), other.country(), at.zone(), mode).stream()
            .map(a -> new Step.Practiced(a.weight(), a.open()))
            .toList(),
        f.hours(),
        f.cv(),
        slow(f),
        driver(vehicle, at),
        List.of(prices.perVehicle("post payments", f.usd(), vehicle)));
  }

  private static Optional<Step.Slow> slow(PostFigures figures) {
    return figures.spell().map(s -> new Step.Slow(s.share(), s.meanDays(), s.extra()));
  }

  private void ride(Service service, String fromId, String toId) {
    var from = place(fromId);
    var to = place(toId);
    var vehicle = vehicle(service.vehicle());
    var path = path(service, fromId, toId);
    if (path.isEmpty() || !prices.carries(vehicle(service.arrivalVehicle()))) {
      return;
    }
    var clock = calendars.clock(from.zone());
    var departures = new Departures(
        Departures.bits(service.days()),
        (int) Math.round(service.intervalDays() * 1440),
        service.departs(),
        (int) Math.round(service.cutoffHours() * 60),
        (int)
            service.validFrom().map(d -> Math.max(0, d.toEpochDay())).orElse(0L).longValue(),
        (int) service.validTo().map(d -> d.toEpochDay()).orElse(1_000_000L).longValue(),
        clock);
    var route = Railways.places(from.id(), path.get(), this::place);
    var step = new Step.Ride(
        from,
        to,
        service,
        vehicle,
        route,
        path.get(),
        path.get().stream().mapToDouble(Link::km).sum(),
        departures,
        service.hours(),
        List.of(prices.perVehicle("passage", service.usd(), vehicle)));
    add(
        from,
        vehicle,
        to,
        vehicle(service.arrivalVehicle()),
        Arc.Kind.RIDE,
        List.of(step),
        passage(route, path.get()));
  }

  private Optional<List<Link>> path(Service service, String from, String to) {
    if (!service.links().isEmpty()) {
      var list = service.links().stream().map(this::link).toList();
      return Optional.of(from.equals(service.from()) ? list : list.reversed());
    }
    if (service.mode() == Mode.RAIL) {
      return railways.shortest(from, to);
    }
    return atlas.network().links().stream()
        .filter(l -> l.mode() == service.mode() && l.status() == Status.OPEN)
        .filter(l -> (l.from().equals(from) && l.to().equals(to))
            || (l.from().equals(to) && l.to().equals(from)))
        .findFirst()
        .map(List::of);
  }

  private Arc.Passage passage(List<Place> route, List<Link> path) {
    var countries = new ArrayList<Integer>();
    for (var place : route) {
      var country = names.country(place.country());
      if (countries.isEmpty() || countries.getLast() != country) {
        countries.add(country);
      }
    }
    return new Arc.Passage(
        -1,
        countries.stream().skip(1).mapToInt(Integer::intValue).toArray(),
        path.stream()
            .flatMap(l -> l.crossing().stream())
            .mapToInt(names::crossing)
            .toArray());
  }

  private void transfers(Graph moves) {
    for (var before : names.vehicles) {
      for (var after : names.vehicles) {
        if (usable(before) && usable(after)) {
          transfers(moves, before, after);
        }
      }
    }
  }

  private void transfers(Graph moves, Vehicle before, Vehicle after) {
    var b = names.vehicle(before.id());
    var a = names.vehicle(after.id());
    if (before.id().equals(after.id()) && !before.registered()) {
      return;
    }
    for (var p = 0; p < names.places.size(); p++) {
      if (moves.present(moves.node(p, b)) && moves.present(moves.node(p, a))) {
        var place = names.places.get(p);
        var row = prices.transfer(before.id(), after.id(), place);
        if (row.isPresent()) {
          var steps = handling(prices, place, row.get(), Optional.of(before), Optional.of(after));
          add(place, before, place, after, Arc.Kind.TRANSFER, steps, Arc.Passage.PLAIN);
        }
      }
    }
  }

  /// The handling of one transfer, with the dwell and dues of the port or terminal it happens in,
  /// and the wait until others fill the vehicle.
  static List<Step> handling(
      Prices prices, Place at, Transfer row, Optional<Vehicle> before, Optional<Vehicle> after) {
    var charges = new ArrayList<Charge>();
    charges.add(prices.handling(row, before, after));
    var dwell = Figure.ZERO;
    for (var kind : List.of("port", "airport", "rail_terminal")) {
      var vehicle = before
          .filter(v -> Prices.terminal(v.mode()).filter(kind::equals).isPresent())
          .or(() ->
              after.filter(v -> Prices.terminal(v.mode()).filter(kind::equals).isPresent()));
      var port = vehicle.isPresent()
          ? prices.port(at, kind)
          : Optional.<ortoo.atlas.border.PortTime>empty();
      if (port.isPresent()) {
        dwell = port.get().hours();
        charges.add(prices.perVehicle("port and terminal dues", port.get().usd(), vehicle.get()));
        break;
      }
    }
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Handling(at, before, after, row, row.hours(), dwell, Optional.empty(), charges));
    prices
        .filling(before, after)
        .map(hours -> new Step.Consolidation(at, after.orElseThrow(), hours, Optional.empty()))
        .ifPresent(steps::add);
    return steps;
  }

  private Link link(String id) {
    return Objects.requireNonNull(links.get(id), id);
  }

  private Place place(String id) {
    return names.places.get(names.place(id));
  }

  private void add(
      Place from,
      Vehicle before,
      Place to,
      Vehicle after,
      Arc.Kind kind,
      List<Step> steps,
      Arc.Passage passage) {
    var vehicles = names.vehicles.size();
    arcs.add(new Arc(
        arcs.size(),
        names.place(from.id()) * vehicles + names.vehicle(before.id()),
        names.place(to.id()) * vehicles + names.vehicle(after.id()),
        kind,
        steps,
        passage));
  }
}
