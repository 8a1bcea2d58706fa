package ortoo.landed.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ortoo.atlas.carriage.Carriage;
import ortoo.atlas.carriage.CarryingCost;
import ortoo.atlas.carriage.CarryingCost.Kind;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Vehicle;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// What it costs one consignment to be under way: which figures hold for it, and what follows.
final class Carrying {
  static final double HOURS_A_YEAR = 8760;

  private final Carriage carriage;
  private final Consignment consignment;

  Carrying(Carriage carriage, Consignment consignment) {
    this.carriage = carriage;
    this.consignment = consignment;
  }

  /// The figure of a kind: the row of the goods, else that of all; empty if there is neither.
  Optional<CarryingCost> find(Kind kind) {
    return row(kind, consignment.goods().id()).or(() -> row(kind, "*"));
  }

  private Optional<CarryingCost> row(Kind kind, String goods) {
    return carriage.carryingCosts().stream()
        .filter(cost -> cost.kind() == kind && cost.goods().equals(goods))
        .findFirst();
  }

  /// Rows of those kinds that hold.
  List<Integer> rows(Kind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> find(kind).stream())
        .map(CarryingCost::row)
        .toList();
  }

  /// Days that the goods keep, if they perish.
  Optional<Double> keeps() {
    return consignment.goods().shelfDays();
  }

  /// Premium over CIF value, as a charge of 1: the premium times the sum insured.
  Charge cover() {
    return percent("insurance", Kind.INSURANCE, Kind.INSURED_SHARE);
  }

  /// Interest on a dollar tied up for an hour.
  Charge capital() {
    var charge = percent("capital tied up", Kind.CAPITAL);
    return new Charge(charge.name(), charge.factor() / HOURS_A_YEAR, charge.figures());
  }

  /// Share of its value that the consignment loses by the last day it keeps.
  Charge freshness() {
    return percent("loss of freshness", Kind.FRESHNESS);
  }

  /// A product of percentages; 0 where one is not in the atlas.
  private Charge percent(String name, Kind... kinds) {
    var figures = List.of(kinds).stream().flatMap(kind -> find(kind).stream()).toList();
    var factor = figures.size() < kinds.length ? 0 : Math.pow(100, -kinds.length);
    return new Charge(name, factor, figures.stream().map(CarryingCost::figure).toList());
  }

  /// Share of the value that is lost after some hours, given the share by the last day.
  double lost(double share, double hours) {
    var keeps = consignment.goods().shelfDays();
    if (keeps.isEmpty() || share == 0) {
      return 0;
    }
    var part = hours / (24 * keeps.get());
    return part > 1 ? 1 : share * part;
  }

  /// Days of a carrier's container for nothing, as a charge.
  Charge freeDays() {
    return new Charge(
        "free days", 1, find(Kind.FREE_DAYS).map(CarryingCost::figure).stream().toList());
  }

  /// A day of the containers of a ship, all of them.
  Charge boxDay(Vehicle ship) {
    var figures = find(Kind.DETENTION).map(CarryingCost::figure);
    var load = carriage.loads().stream()
        .filter(row -> row.vehicle().equals(ship.id())
            && row.unit().equals(consignment.unit().id()))
        .map(Load::units)
        .findFirst();
    if (figures.isEmpty() || load.isEmpty()) {
      return new Charge("demurrage and detention", 0, List.of());
    }
    var f = load.get();
    var share = new Figure(1 / f.value(), 1 / f.high(), 1 / f.low(), f.row(), f.rule());
    return new Charge(
        "demurrage and detention", consignment.units(), List.of(figures.get(), share));
  }

  /// A carrier's container, and from the end of which step to that of which it is kept inland.
  record Box(Vehicle ship, int first, int last) {}

  /// The container of the last sea leg, from the quay until the goods are taken out of it.
  static Optional<Box> box(Way way) {
    var steps = way.steps();
    for (var i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof Step.Ride ride
          && ride.service().mode() == Mode.SEA
          && ride.vehicle().form() == Form.BOX) {
        return Optional.of(new Box(ride.vehicle(), i, emptied(steps, i)));
      }
    }
    return Optional.empty();
  }

  private static int emptied(List<Step> steps, int from) {
    for (var i = from + 1; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.Handling handling
          && handling.after().map(v -> v.form() != Form.BOX).orElse(true)) {
        return i;
      }
    }
    return steps.size() - 1;
  }
}
