package ortoo.route.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.PortTime;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.Speed;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Money and minutes read plainly from the tables.
final class SlowPrices {
  private final Atlas atlas;
  private final double units;
  private final Map<String, Optional<Handling>> known = new HashMap<>();

  SlowPrices(Atlas atlas, double units) {
    this.atlas = atlas;
    this.units = units;
  }

  static long cents(double usd) {
    return Math.round(100 * usd);
  }

  static int minutes(Figure hours) {
    return (int) Math.round(60 * hours.value());
  }

  Optional<Load> load(Vehicle vehicle) {
    return atlas.carriage().loads().stream()
        .filter(l -> l.vehicle().equals(vehicle.id()))
        .findFirst();
  }

  long perVehicle(Figure usd, Vehicle vehicle) {
    return cents(units * usd.value() / load(vehicle).orElseThrow().units().value());
  }

  long perUnit(Figure usd) {
    return cents(units * usd.value());
  }

  long shortHaul(Crossing crossing, Place leaving, Vehicle vehicle) {
    return atlas.carriage().shortHauls().stream()
        .filter(h -> vehicle.registered()
            && h.crossing().equals(crossing.id())
            && h.country().equals(leaving.country()))
        .mapToLong(h -> perVehicle(h.usd(), vehicle))
        .sum();
  }

  /// The last row of a key counts.
  Optional<Rate> rate(Vehicle vehicle, String country) {
    var own = atlas.carriage().rates().stream().filter(r -> r.vehicle().equals(vehicle.id()));
    return own.filter(r -> r.country().equals(country) || r.country().equals("*"))
        .reduce((a, b) -> a.country().equals("*") || !b.country().equals("*") ? b : a);
  }

  Optional<Speed> speed(Vehicle vehicle, String country) {
    return speed(vehicle.mode(), Optional.of(vehicle.id()), country)
        .or(() -> speed(vehicle.mode(), Optional.empty(), country))
        .or(() -> speed(vehicle.mode(), Optional.of(vehicle.id()), "*"))
        .or(() -> speed(vehicle.mode(), Optional.empty(), "*"));
  }

  private Optional<Speed> speed(Mode mode, Optional<String> vehicle, String country) {
    return atlas.carriage().speeds().stream()
        .filter(
            s -> s.mode() == mode && s.vehicle().equals(vehicle) && s.country().equals(country))
        .reduce((_, b) -> b);
  }

  /// What handling between two vehicles, or a vehicle and the door, takes at a place.
  record Handling(long cents, int minutes) {}

  Optional<Handling> handling(Optional<Vehicle> before, Optional<Vehicle> after, Place at) {
    var key =
        before.map(Vehicle::id).orElse("") + '>' + after.map(Vehicle::id).orElse("") + at.id();
    var found = known.get(key);
    if (found == null) {
      found = find(before, after, at);
      known.put(key, found);
    }
    return found;
  }

  private Optional<Handling> find(Optional<Vehicle> before, Optional<Vehicle> after, Place at) {
    if (Stream.concat(before.stream(), after.stream()).anyMatch(v -> load(v).isEmpty())) {
      return Optional.empty();
    }
    var from = before.map(Vehicle::id).orElse(Transfer.DOOR);
    var to = after.map(Vehicle::id).orElse(Transfer.DOOR);
    return row(from, to, at).map(row -> {
      var cents = switch (row.per()) {
        case UNIT -> perUnit(row.usd());
        case FROM -> perVehicle(row.usd(), before.or(() -> after).orElseThrow());
        case TO -> perVehicle(row.usd(), after.or(() -> before).orElseThrow());
      };
      var hours = row.hours().value();
      for (var kind : List.of("port", "airport", "rail_terminal")) {
        var in =
            before.filter(v -> terminal(v, kind)).or(() -> after.filter(v -> terminal(v, kind)));
        var port = port(at, kind);
        if (in.isPresent() && port.isPresent()) {
          cents += perVehicle(port.get().usd(), in.get());
          hours += port.get().hours().value();
          break;
        }
      }
      var fills = after.map(v -> filling(before, v)).orElse(0);
      return new Handling(cents, (int) Math.round(60 * hours) + fills);
    });
  }

  /// Who fills his last vehicle by half waits half as long as it takes to fill one.
  private int filling(Optional<Vehicle> before, Vehicle after) {
    var load = load(after).orElseThrow();
    var capacity = load.units().value();
    if (before.isPresent() && load(before.get()).orElseThrow().units().value() >= capacity) {
      return 0;
    }
    var last = units % capacity;
    return last == 0 ? 0 : (int) Math.round(60 * load.fill().value() * (1 - last / capacity));
  }

  private static boolean terminal(Vehicle vehicle, String kind) {
    return switch (vehicle.mode()) {
      case SEA, FERRY -> kind.equals("port");
      case AIR -> kind.equals("airport");
      case RAIL -> kind.equals("rail_terminal");
      case ROAD -> false;
    };
  }

  private Optional<PortTime> port(Place at, String kind) {
    return atlas.borders().ports().stream()
        .filter(p -> p.kind().equals(kind))
        .filter(p ->
            p.place().orElse(p.country()).equals(p.place().isPresent() ? at.id() : at.country()))
        .findFirst();
  }

  /// By place, then country and kind, then country, then kind, then any; the first of equals.
  private Optional<Transfer> row(String from, String to, Place at) {
    var rows = atlas.carriage().transfers().stream()
        .filter(t -> t.from().equals(from) && t.to().equals(to))
        .toList();
    var fits = List.<java.util.function.Predicate<Transfer>>of(
        t -> t.place().isPresent(),
        t -> t.country().isPresent() && !t.kinds().isEmpty(),
        t -> t.country().isPresent(),
        t -> !t.kinds().isEmpty(),
        _ -> true);
    return fits.stream()
        .flatMap(fit -> rows.stream().filter(fit))
        .filter(t -> t.place().map(at.id()::equals).orElse(true))
        .filter(
            t -> t.place().isPresent() || t.country().map(at.country()::equals).orElse(true))
        .filter(t -> t.place().isPresent()
            || t.kinds().isEmpty()
            || t.kinds().stream().anyMatch(at.kinds()::contains))
        .findFirst();
  }
}
