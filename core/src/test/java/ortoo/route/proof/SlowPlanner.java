package ortoo.route.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Status;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// The slow twin of the planner: tries every way that is nowhere twice in one state, unless with a
/// fresher driver.
///
/// Shares no code with the search, and compares nothing but finished ways: it gives up a way only
/// when one that has arrived is no dearer and no later than it already is.
final class SlowPlanner {
  private static final int MOST_MOVES = 8_000;

  private final Atlas atlas;
  private final Consignment goods;
  private final Limits limits;
  private final boolean restsAnywhere;
  private final SlowPapers bars;
  private final SlowLaw law;
  private final SlowPrices prices;
  private final SlowHours hours;
  private final SlowNet net;
  private final int depart;
  private final TreeMap<Long, Integer> front = new TreeMap<>();
  private final Set<At> tried = new HashSet<>();
  private int moves;

  /// @param restsAnywhere a driver may rest at any place, not at posts alone
  SlowPlanner(Atlas atlas, Consignment goods, Limits limits, boolean restsAnywhere) {
    this.atlas = atlas;
    this.goods = goods;
    this.limits = limits;
    this.restsAnywhere = restsAnywhere;
    bars = new SlowPapers(atlas, goods, limits);
    law = new SlowLaw(atlas, goods, bars);
    prices = new SlowPrices(atlas, goods.units());
    depart = (int) (goods.depart().getEpochSecond() / 60);
    hours = new SlowHours(atlas, depart);
    net = new SlowNet(atlas);
  }

  private record At(SlowState state, long cents, int time, SlowDriver driver, int transfers) {}

  /// Arrivals by cents, cheapest first; empty if there are too many ways to try.
  Optional<SortedMap<Long, Integer>> front() {
    if (!bars.shut.contains(goods.from().country())) {
      start();
    }
    return moves > MOST_MOVES ? Optional.empty() : Optional.of(front);
  }

  private void start() {
    var cents = 0L;
    var time = depart;
    if (!law.home.equals(law.goal)) {
      var export = law.clearance(goods.from().country(), true).orElseThrow();
      cents = prices.perUnit(export.usd());
      time += SlowPrices.minutes(export.hours());
    }
    for (var vehicle : atlas.carriage().vehicles()) {
      var handling = prices.handling(Optional.empty(), Optional.of(vehicle), goods.from());
      if (handling.isPresent() && usable(vehicle) && net.runsAt(vehicle, goods.from())) {
        for (var truck : trucks(vehicle, goods.from())) {
          var state = new SlowState(
              goods.from(),
              vehicle,
              truck,
              loaded(vehicle, goods.from()),
              SlowLaw.FREE,
              passing(Set.of(), goods.from()));
          go(
              new At(
                  state,
                  cents + handling.get().cents(),
                  time + handling.get().minutes(),
                  SlowDriver.FRESH,
                  0),
              List.of());
        }
      }
    }
  }

  private boolean usable(Vehicle vehicle) {
    return limits.modes().contains(vehicle.mode()) && prices.load(vehicle).isPresent();
  }

  private Set<String> trucks(Vehicle vehicle, Place at) {
    return vehicle.registered() ? law.trucks(at.country()) : Set.of("");
  }

  private static String loaded(Vehicle vehicle, Place at) {
    return vehicle.registered() ? at.country() : "";
  }

  private Set<String> passing(Set<String> before, Place place) {
    return passing(before, Set.of(place.id(), place.country()));
  }

  private Set<String> passing(Set<String> before, Set<String> ids) {
    var via = new HashSet<>(before);
    limits.via().stream().filter(ids::contains).forEach(via::add);
    return via;
  }

  private void go(At at, List<At> before) {
    var state = at.state;
    if (at.time >= SlowHours.NEVER / 2
        || beaten(at)
        || before.stream().anyMatch(b -> b.state.equals(state) && !at.driver.fresher(b.driver))
        || !tried.add(at)
        || ++moves > MOST_MOVES) {
      return;
    }
    var path = new ArrayList<>(before);
    path.add(at);
    finish(at);
    for (var driver : drivers(at)) {
      var rested = new At(state, at.cents, at.time + driver.rests(), driver.driver(), at.transfers);
      for (var link : net.from(state.place())) {
        along(rested, link, path);
      }
    }
    for (var ride : net.rides(state.place())) {
      ride(at, ride, path);
    }
    for (var vehicle : atlas.carriage().vehicles()) {
      change(at, vehicle, path);
    }
  }

  private boolean beaten(At at) {
    var cheaper = front.floorEntry(at.cents);
    return cheaper != null && cheaper.getValue() <= at.time;
  }

  private void finish(At at) {
    var state = at.state;
    if (!state.place().equals(goods.to())
        || passing(state.via(), state.place()).size() < Set.copyOf(limits.via()).size()
        || !mayUnload(state)) {
      return;
    }
    var handling = prices.handling(Optional.of(state.vehicle()), Optional.empty(), goods.to());
    if (handling.isEmpty()) {
      return;
    }
    var cents = at.cents + handling.get().cents();
    var time = at.time + handling.get().minutes();
    if (!state.status().equals(SlowLaw.FREE)) {
      var row = law.clearance(goods.to().country(), false).orElseThrow();
      cents += prices.perUnit(row.usd());
      time += SlowPrices.minutes(row.hours());
    }
    var cheaper = front.floorEntry(cents);
    if (cheaper == null || cheaper.getValue() > time) {
      var latest = time;
      front.tailMap(cents).values().removeIf(t -> t >= latest);
      front.put(cents, time);
    }
  }

  private boolean mayUnload(SlowState state) {
    return state.registration().isEmpty()
        || law.mayUnload(state.registration(), state.loaded(), state.place().country());
  }

  private Optional<DrivingRule> rule(Vehicle vehicle, Place at) {
    return vehicle.driver() ? net.rule(at.country()) : Optional.empty();
  }

  private List<SlowDriver.Driven> drivers(At at) {
    return restsAnywhere
        ? at.driver.restOrNot(rule(at.state.vehicle(), at.state.place()))
        : List.of(new SlowDriver.Driven(at.driver, 0));
  }

  private void along(At at, Link link, List<At> path) {
    var vehicle = at.state.vehicle();
    var to = net.other(link, at.state.place());
    if (link.mode() != vehicle.mode()
        || !vehicle.gauge().map(link.gauges()::contains).orElse(true)
        || bars.shut.contains(to.country())) {
      return;
    }
    if (link.crossing().isEmpty()) {
      for (var driven : haul(at, at.time, at.driver.coming(), link)) {
        var state = moved(at.state, to, at.state.status(), passing(at.state.via(), to));
        go(
            new At(
                state,
                at.cents + freight(at.state, link),
                driven.time,
                driven.driver,
                at.transfers),
            path);
      }
      return;
    }
    var crossing = net.crossing(link.crossing().get());
    var truck = at.state.registration();
    if (crossing.status() == Status.OPEN
        && law.passes(crossing)
        && bars.carries(vehicle.mode(), List.of(at.state.place().country(), to.country()))
        && (truck.isEmpty()
            || law.mayCross(
                truck, at.state.loaded(), crossing, at.state.place().country(), to.country()))) {
      cross(at, link, crossing, to, path);
    }
  }

  private static SlowState moved(SlowState state, Place to, String status, Set<String> via) {
    return new SlowState(to, state.vehicle(), state.registration(), state.loaded(), status, via);
  }

  private long freight(SlowState state, Link link) {
    var vehicle = state.vehicle();
    var rate =
        prices.rate(vehicle, state.place().country()).orElseThrow().usdPerKm().value();
    var load = prices.load(vehicle).orElseThrow().units().value();
    return SlowPrices.cents(
        link.km() * goods.units() * rate * (1 + vehicle.emptyReturn().value()) / load);
  }

  private record Arrived(int time, SlowDriver driver) {}

  private List<Arrived> haul(At at, int leaves, SlowDriver driver, Link link) {
    var from = at.state.place();
    var starts = SlowHours.passable(link, from.zone(), leaves);
    if (starts == SlowHours.NEVER) {
      return List.of();
    }
    var speed = prices.speed(at.state.vehicle(), from.country()).orElseThrow();
    var moving = 60 * link.km() / speed.kmh().value();
    var stops = 60 * link.km() / 1000 * speed.stops().value();
    var rule = rule(at.state.vehicle(), from);
    var breaks = rule.map(r -> SlowDriver.breaks(r, moving)).orElse(0.0);
    var drive = (int) Math.round(moving);
    var ends = starts + drive + (int) Math.round(breaks + stops);
    if (rule.isEmpty()) {
      return List.of(new Arrived(ends, starts > leaves ? SlowDriver.FRESH : driver));
    }
    // Who waits for a season to begin has rested.
    return (starts > leaves ? SlowDriver.FRESH : driver)
        .drive(rule.get(), drive).stream()
            .map(d -> new Arrived(ends + d.rests(), d.driver()))
            .toList();
  }

  private void cross(At at, Link link, Crossing crossing, Place to, List<At> path) {
    var from = at.state.place();
    var vehicle = at.state.vehicle();
    var changes = law.entering(at.state.status(), vehicle, from.country(), to.country());
    if (changes.isEmpty()) {
      return;
    }
    var exit = net.post(crossing, from, vehicle.mode(), Direction.OUTBOUND);
    var entry = net.post(crossing, to, vehicle.mode(), Direction.INBOUND);
    var left = hours.finish(crossing, from, to, vehicle.mode(), at.time, exit.minutes());
    if (left == SlowHours.NEVER) {
      return;
    }
    var cents = at.cents
        + freight(at.state, link)
        + prices.shortHaul(crossing, from, vehicle)
        + prices.perVehicle(exit.usd(), vehicle)
        + prices.perVehicle(entry.usd(), vehicle);
    var exitRule = rule(vehicle, from);
    for (var out : at.driver.coming().stand(exitRule, left - at.time).restOrNot(exitRule)) {
      for (var there : haul(at, left + out.rests(), out.driver().coming(), link)) {
        var in = hours.finish(crossing, to, from, vehicle.mode(), there.time, entry.minutes());
        if (in != SlowHours.NEVER) {
          var stood = there.driver.stand(rule(vehicle, to), in - there.time);
          enter(new At(at.state, cents, in, stood, at.transfers), crossing, to, changes, path);
        }
      }
    }
  }

  private void enter(
      At at, Crossing crossing, Place to, List<SlowLaw.Change> changes, List<At> path) {
    var rule = rule(at.state.vehicle(), to);
    for (var change : changes) {
      var papers = papers(change, at.state.vehicle());
      var via = passing(passing(at.state.via(), Set.of(to.id())), Set.of(crossing.id()));
      for (var in : at.driver.stand(rule, papers.minutes()).restOrNot(rule)) {
        go(
            new At(
                moved(at.state, to, change.status(), via),
                at.cents + papers.cents(),
                at.time + papers.minutes() + in.rests(),
                in.driver(),
                at.transfers),
            path);
      }
    }
  }

  private SlowPrices.Handling papers(SlowLaw.Change change, Vehicle vehicle) {
    if (change.opened().isPresent()) {
      var regime = change.opened().get();
      var guarantee = goods.valueUsd() * regime.guaranteePct().value() / 100;
      return new SlowPrices.Handling(
          prices.perVehicle(regime.fee(), vehicle) + SlowPrices.cents(guarantee),
          SlowPrices.minutes(regime.openHours()));
    }
    if (change.imported()) {
      var row = law.clearance(goods.to().country(), false).orElseThrow();
      return new SlowPrices.Handling(prices.perUnit(row.usd()), SlowPrices.minutes(row.hours()));
    }
    return new SlowPrices.Handling(0, 0);
  }

  private void ride(At at, SlowNet.Ride ride, List<At> path) {
    var service = ride.service();
    var state = at.state;
    var countries = ride.route().stream().map(Place::country).toList();
    if (!ride.leaves().equals(state.vehicle())
        || !usable(ride.leaves())
        || prices.load(ride.arrives()).isEmpty()
        || countries.stream().skip(1).anyMatch(bars.shut::contains)
        || !bars.carries(ride.leaves().mode(), countries)
        || !ride.crossings().stream().allMatch(law::passes)) {
      return;
    }
    for (var change : law.riding(state.status(), ride.leaves(), countries)) {
      var papers = papers(change, state.vehicle());
      var leaves = SlowHours.departure(service, state.place().zone(), at.time + papers.minutes());
      if (leaves == SlowHours.NEVER) {
        continue;
      }
      var via = state.via();
      for (var place : ride.route()) {
        via = passing(via, place);
      }
      for (var crossing : ride.crossings()) {
        via = passing(via, Set.of(crossing.id()));
      }
      go(
          new At(
              new SlowState(ride.route().getLast(), ride.arrives(), "", "", change.status(), via),
              at.cents + papers.cents() + prices.perVehicle(service.usd(), state.vehicle()),
              leaves + SlowPrices.minutes(service.hours()),
              SlowDriver.FRESH,
              at.transfers),
          path);
    }
  }

  private void change(At at, Vehicle into, List<At> path) {
    var state = at.state;
    var place = state.place();
    var handling = prices.handling(Optional.of(state.vehicle()), Optional.of(into), place);
    if (handling.isEmpty()
        || !usable(into)
        || (into.equals(state.vehicle()) && !into.registered())
        || !net.runsAt(into, place)
        || !mayUnload(state)
        || limits.maxTransfers().orElse(Integer.MAX_VALUE) <= at.transfers) {
      return;
    }
    for (var change : law.changing(state.status(), into, place.country())) {
      var papers = papers(change, into);
      for (var truck : trucks(into, place)) {
        var next =
            new SlowState(place, into, truck, loaded(into, place), change.status(), state.via());
        if (next.sameTruck(state)) {
          continue;
        }
        go(
            new At(
                next,
                at.cents + handling.get().cents() + papers.cents(),
                at.time + handling.get().minutes() + papers.minutes(),
                at.driver.turnedOver(
                    state, next, rule(into, place), handling.get().minutes()),
                at.transfers + 1),
            path);
      }
    }
  }
}
