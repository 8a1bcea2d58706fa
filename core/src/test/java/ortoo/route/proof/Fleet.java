package ortoo.route.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Place;
import ortoo.route.trip.Consignment;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// The vehicles, the unit and the goods of invented atlases.
final class Fleet {
  /// Registered somewhere, with a driver.
  static final Vehicle TRUCK = vehicle("truck", Mode.ROAD, Optional.empty(), true);
  static final Vehicle WIDE = vehicle("wide", Mode.RAIL, Optional.of(1520), false);
  static final Vehicle NARROW = vehicle("narrow", Mode.RAIL, Optional.of(1435), false);
  static final Vehicle SHIP = vehicle("ship", Mode.SEA, Optional.empty(), false);
  /// With a driver, registered nowhere.
  static final Vehicle CAR = new Vehicle(
      "car",
      "car",
      Mode.ROAD,
      Optional.empty(),
      Form.LOOSE,
      false,
      true,
      Figure.ZERO,
      Figure.ZERO,
      0);
  static final List<Vehicle> ALL = List.of(TRUCK, WIDE, NARROW, SHIP, CAR);

  static final CargoUnit UNIT = new CargoUnit("load", "load", Form.LOOSE, 20, false, 0);
  static final Goods GOODS = new Goods(
      "goods", "goods", Set.of(), "load", 10_000, false, false, false, Optional.empty(), 0);

  private Fleet() {}

  static Consignment load(Place from, Place to, Instant depart) {
    return new Consignment(
        from, to, GOODS, UNIT, 1, 20, 10_000, from.country(), depart, Optional.empty());
  }

  static Consignment carriedBy(Consignment c, String carrier) {
    return c.sent(c.from(), c.to(), c.depart(), Optional.of(carrier));
  }

  static Consignment departing(Consignment c, Instant depart) {
    return c.sent(c.from(), c.to(), depart, c.carrier());
  }

  private static Vehicle vehicle(String id, Mode mode, Optional<Integer> gauge, boolean truck) {
    return new Vehicle(id, id, mode, gauge, Form.LOOSE, truck, truck, Figure.ZERO, Figure.ZERO, 0);
  }
}
