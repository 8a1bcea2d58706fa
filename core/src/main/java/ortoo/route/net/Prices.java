package ortoo.route.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.PortTime;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.ShortHaul;
import ortoo.atlas.carriage.Speed;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Place;
import ortoo.route.step.Charge;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Finds the rates, speeds and handling rows that fit, for so many units of one kind.
final class Prices {
  private final double units;
  private final Map<String, Load> loads = new HashMap<>();
  private final Map<String, Rate> rates = new HashMap<>();
  private final Map<String, ShortHaul> shortHauls = new HashMap<>();
  private final Map<String, Speed> speeds = new HashMap<>();
  private final Map<String, List<Transfer>> transfers = new HashMap<>();
  private final Map<String, PortTime> ports = new HashMap<>();

  Prices(Atlas atlas, String unit, double units) {
    this.units = units;
    for (var load : atlas.carriage().loads()) {
      if (load.unit().equals(unit)) {
        loads.put(load.vehicle(), load);
      }
    }
    for (var rate : atlas.carriage().rates()) {
      rates.put(rate.vehicle() + '|' + rate.country(), rate);
    }
    for (var haul : atlas.carriage().shortHauls()) {
      shortHauls.put(haul.crossing() + '|' + haul.country(), haul);
    }
    for (var speed : atlas.carriage().speeds()) {
      speeds.put(speed.mode() + "|" + speed.vehicle().orElse("") + '|' + speed.country(), speed);
    }
    for (var transfer : atlas.carriage().transfers()) {
      transfers
          .computeIfAbsent(transfer.from() + '|' + transfer.to(), _ -> new ArrayList<>())
          .add(transfer);
    }
    for (var port : atlas.borders().ports()) {
      ports.put(port.place().orElse(port.country()) + '|' + port.kind(), port);
    }
  }

  boolean carries(Vehicle vehicle) {
    return loads.containsKey(vehicle.id());
  }

  Optional<Rate> rate(Vehicle vehicle, String country) {
    return first(rates, vehicle.id() + '|' + country, vehicle.id() + "|*");
  }

  Optional<Speed> speed(Vehicle vehicle, String country) {
    var mode = vehicle.mode() + "|";
    return first(
        speeds,
        mode + vehicle.id() + '|' + country,
        mode + '|' + country,
        mode + vehicle.id() + "|*",
        mode + "|*");
  }

  /// The handling row that fits best: by place, then country, then kind of place, then any.
  Optional<Transfer> transfer(String from, String to, Place place) {
    Optional<Transfer> best = Optional.empty();
    var rank = 0;
    for (var row : transfers.getOrDefault(from + '|' + to, List.of())) {
      var fit = fit(row, place);
      if (fit > rank) {
        rank = fit;
        best = Optional.of(row);
      }
    }
    return best;
  }

  /// 0 = does not fit; more = fits more closely.
  private static int fit(Transfer row, Place place) {
    if (row.place().isPresent()) {
      return row.place().get().equals(place.id()) ? 8 : 0;
    }
    if (row.country().isPresent() && !row.country().get().equals(place.country())) {
      return 0;
    }
    if (!row.kinds().isEmpty() && row.kinds().stream().noneMatch(place::is)) {
      return 0;
    }
    return 1 + (row.country().isPresent() ? 4 : 0) + (row.kinds().isEmpty() ? 0 : 2);
  }

  Optional<PortTime> port(Place place, String kind) {
    return first(ports, place.id() + '|' + kind, place.country() + '|' + kind);
  }

  /// Freight of a haul: km × units × rate × (1 + empty return) / load.
  Charge freight(Vehicle vehicle, Rate rate, double km) {
    var figures = new ArrayList<Figure>();
    figures.add(rate.usdPerKm());
    var empty = vehicle.emptyReturn();
    if (empty.high() > 0) {
      figures.add(new Figure(
          1 + empty.value(), 1 + empty.low(), 1 + empty.high(), empty.row(), empty.rule()));
    }
    figures.add(share(vehicle));
    return new Charge("freight", km * units, figures);
  }

  /// What is asked once for leaving a country by a crossing, if anything is.
  Optional<Charge> leaving(Vehicle vehicle, String crossing, String country) {
    return vehicle.registered()
        ? first(shortHauls, crossing + '|' + country)
            .map(haul -> perVehicle("short-haul fee", haul.usd(), vehicle))
        : Optional.empty();
  }

  /// A price a vehicle or container, for the whole consignment.
  Charge perVehicle(String name, Figure usd, Vehicle vehicle) {
    return new Charge(name, units, List.of(usd, share(vehicle)));
  }

  /// A price a unit of the consignment.
  Charge perUnit(String name, Figure usd) {
    return new Charge(name, units, List.of(usd));
  }

  /// The wait until others fill a vehicle, for the part of the last one that is left empty.
  ///
  /// Goods that filled as large a vehicle before come with those that shared it.
  Optional<Figure> filling(Optional<Vehicle> before, Optional<Vehicle> after) {
    var load = after.map(v -> loads.get(v.id()));
    if (load.isEmpty() || load.get().fill().high() <= 0) {
      return Optional.empty();
    }
    var capacity = load.get().units().value();
    var shared = before.map(v -> loads.get(v.id())).map(l -> l.units().value()).orElse(0.0);
    var vehicles = units / capacity;
    var empty = Math.ceil(vehicles - 1e-9) - vehicles;
    return shared >= capacity || empty <= 1e-9
        ? Optional.empty()
        : Optional.of(load.get().fill().times(empty));
  }

  /// Vehicles a unit: the inverse of the load.
  private Figure share(Vehicle vehicle) {
    var load = loads.get(vehicle.id());
    if (load == null) {
      throw new IllegalArgumentException("%s has no load row.".formatted(vehicle.id()));
    }
    var f = load.units();
    return new Figure(1 / f.value(), 1 / f.high(), 1 / f.low(), f.row(), f.rule());
  }

  Charge handling(Transfer row, Optional<Vehicle> before, Optional<Vehicle> after) {
    var vehicle = switch (row.per()) {
      case FROM -> before.or(() -> after);
      case TO -> after.or(() -> before);
      case UNIT -> Optional.<Vehicle>empty();
    };
    return vehicle
        .map(v -> perVehicle("handling", row.usd(), v))
        .orElseGet(() -> perUnit("handling", row.usd()));
  }

  /// The kind of place where goods leave or enter a vehicle of this mode, for dwell and dues.
  static Optional<String> terminal(Mode mode) {
    return switch (mode) {
      case SEA, FERRY -> Optional.of("port");
      case AIR -> Optional.of("airport");
      case RAIL -> Optional.of("rail_terminal");
      case ROAD -> Optional.empty();
    };
  }

  private static <T> Optional<T> first(Map<String, T> map, String... keys) {
    for (var key : keys) {
      var found = map.get(key);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
