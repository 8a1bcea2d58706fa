package ortoo.route.proof;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ortoo.atlas.border.PortTime;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Speed;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.customs.Clearance;
import ortoo.atlas.customs.Regime;
import ortoo.unit.Mode;

/// Vehicles, services, handling, permits and regimes of an invented atlas, a little of everything.
final class RandomCarriage {
  private final Sketch sketch;
  private final Dice dice;
  private final List<String> countries;
  private final List<List<String>> towns;

  RandomCarriage(Sketch sketch, Dice dice, List<String> countries, List<List<String>> towns) {
    this.sketch = sketch;
    this.dice = dice;
    this.countries = countries;
    this.towns = towns;
  }

  void fill() {
    services();
    carriage();
    law();
  }

  private void services() {
    var all = towns.stream().flatMap(List::stream).toList();
    for (var i = dice.below(3); i > 0; i--) {
      var from = dice.any(all);
      var to = dice.any(all);
      if (!from.equals(to)) {
        sketch.link(from, to, Mode.SEA, 50 + dice.below(500), Set.of(), null, null);
        service("ship" + i, Mode.SEA, "ship", "ship", from, to);
      }
    }
    if (dice.chance(0.4)) {
      var gauges = List.of("wide", "narrow");
      var from = dice.any(all);
      var to = dice.any(all);
      if (!from.equals(to)) {
        service("train", Mode.RAIL, dice.any(gauges), dice.any(gauges), from, to);
      }
    }
  }

  private void service(
      String id, Mode mode, String leaves, String arrives, String from, String to) {
    var interval = dice.chance(0.5);
    sketch.services.add(new Service(
        id,
        id,
        mode,
        leaves,
        arrives,
        from,
        to,
        dice.chance(0.6),
        List.of(),
        interval ? Set.of() : dice.days(0, 1).days(),
        interval ? dice.any(List.of(1.0, 3.0, 7.0)) : 0,
        60 * dice.below(24),
        dice.below(3) * 6,
        dice.date(0.2, 0, 10),
        dice.date(0.1, 40, 80),
        dice.chance(0.95),
        dice.any(5, 12, 40, 71),
        dice.any(20, 100, 400),
        0));
  }

  private void carriage() {
    for (var v : Fleet.ALL) {
      if (!v.equals(Fleet.CAR) || dice.chance(0.25)) {
        sketch.loads.add(
            new Load(v.id(), Fleet.UNIT.id(), dice.any(1, 1, 2, 4), dice.any(0, 0, 5, 20), 0));
      }
      for (var place : List.of("*", dice.any(countries))) {
        sketch.rates.add(new Rate(v.id(), place, dice.any(1, 2, 3), 0));
      }
    }
    for (var mode : List.of(Mode.ROAD, Mode.RAIL)) {
      for (var country : List.of("*", dice.any(countries))) {
        sketch.speeds.add(
            new Speed(mode, Optional.empty(), country, dice.any(40, 60, 90), dice.any(0, 4), 0));
      }
    }
    sketch.speeds.add(new Speed(
        Mode.ROAD, Optional.of("truck"), dice.any(countries), dice.any(50), dice.any(0), 0));
    for (var kind : List.of("port", "rail_terminal")) {
      for (var country : countries) {
        if (dice.chance(0.5)) {
          sketch.ports.add(
              new PortTime(Optional.empty(), country, kind, dice.any(4, 24), dice.any(30, 90), 0));
        }
      }
    }
    var hands = List.of(Transfer.DOOR, "truck", "wide", "narrow", "ship", "car");
    for (var from : hands) {
      for (var to : hands) {
        if (!from.equals(to) || from.equals("truck")) {
          transfers(from, to);
        }
      }
    }
  }

  private void transfers(String from, String to) {
    var door = from.equals(Transfer.DOOR) || to.equals(Transfer.DOOR);
    if (dice.chance(door ? 0.9 : 0.6)) {
      transfer(from, to, Optional.empty(), Optional.empty(), Set.of());
    }
    if (dice.chance(0.2)) {
      transfer(from, to, Optional.empty(), Optional.of(dice.any(countries)), Set.of());
    }
    if (dice.chance(0.2)) {
      transfer(from, to, Optional.empty(), Optional.empty(), Set.of("port", "rail_terminal"));
    }
    if (dice.chance(0.1)) {
      transfer(from, to, Optional.of(dice.any(dice.any(towns))), Optional.empty(), Set.of());
    }
  }

  private void transfer(
      String from, String to, Optional<String> place, Optional<String> country, Set<String> kinds) {
    var per = dice.any(List.of(Transfer.Per.values()));
    sketch.transfers.add(new Transfer(
        from, to, place, country, kinds, per, dice.any(1, 3, 10), dice.any(8, 20, 60), 0));
  }

  private void law() {
    for (var r : countries) {
      for (var c : countries) {
        if (!r.equals(c) && dice.chance(0.75)) {
          var only = dice.chance(0.1) ? Set.of("x0") : Set.<String>of();
          sketch.permit(
              r,
              c,
              dice.any(List.of("b", "bt", "bt", "bt3", "t", "3")),
              only.toArray(String[]::new));
        }
      }
    }
    var n = dice.below(6);
    for (var i = 0; i < n; i++) {
      regime("g" + i);
    }
    for (var export : List.of(true, false)) {
      for (var country : List.of("*", dice.any(countries))) {
        sketch.clearances.add(
            new Clearance(country, export, "*", dice.any(1, 5), dice.any(20, 80), 0));
      }
    }
  }

  private void regime(String id) {
    var territories = new HashSet<String>(List.of("T" + dice.below(3)));
    IntStream.range(0, 3).filter(_ -> dice.chance(0.4)).forEach(t -> territories.add("T" + t));
    var modes = EnumSet.of(dice.any(List.of(Mode.ROAD, Mode.RAIL)));
    if (dice.chance(0.4)) {
      modes.add(dice.any(List.of(Mode.ROAD, Mode.RAIL)));
    }
    sketch.regimes.add(new Regime(
        id,
        id,
        territories,
        modes,
        dice.any(List.of(Set.of(), Set.of(), Set.of("truck"), Set.of("car", "wide"))),
        dice.chance(0.5),
        List.of(id),
        dice.date(0.1, -5, 5),
        dice.date(0.1, -5, 60),
        dice.any(50, 100, 200),
        dice.any(0, 1),
        dice.any(1, 4, 12),
        0));
  }
}
