package ortoo.atlas.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Status;
import ortoo.unit.Mode;

/// Looks for vehicles whose price, speed or load is not known where they can go.
///
/// Ships, ferries and planes are priced and timed by their services, so only road and rail are
/// asked for rates and speeds.
final class CarriageCheck {
  private static final String ANY = "*";

  private final Findings findings;

  private CarriageCheck(Findings findings) {
    this.findings = findings;
  }

  static void check(Findings findings) {
    var check = new CarriageCheck(findings);
    for (var vehicle : findings.atlas().carriage().vehicles()) {
      if (vehicle.mode() == Mode.ROAD || vehicle.mode() == Mode.RAIL) {
        check.checkPriceAndSpeed(vehicle);
      }
    }
    check.checkLoads();
    check.checkShortHauls();
    check.checkExclusions();
  }

  private void checkPriceAndSpeed(Vehicle vehicle) {
    var carriage = findings.atlas().carriage();
    var rated = new HashSet<String>();
    var timed = new HashSet<String>();
    for (var rate : carriage.rates()) {
      if (rate.vehicle().equals(vehicle.id())) {
        rated.add(rate.country());
      }
    }
    for (var speed : carriage.speeds()) {
      if (speed.mode() == vehicle.mode()
          && speed.vehicle().filter(id -> !id.equals(vehicle.id())).isEmpty()) {
        timed.add(speed.country());
      }
    }
    var where = where(vehicle);
    report(Doubt.NO_RATE, vehicle, where, rated, "rate");
    report(Doubt.NO_SPEED, vehicle, where, timed, "speed");
  }

  private void report(
      Doubt doubt, Vehicle vehicle, Set<String> where, Set<String> known, String what) {
    if (known.contains(ANY)) {
      return;
    }
    var missing = new TreeSet<>(where);
    missing.removeAll(known);
    if (!missing.isEmpty()) {
      findings.add(
          doubt,
          vehicle.row(),
          "vehicle \"%s\" has no %s in %s."
              .formatted(vehicle.id(), what, String.join(", ", missing)),
          "add a row to %ss.csv, for each of them or for *.".formatted(what));
    }
  }

  /// Countries with an open link on which the vehicle can run.
  private Set<String> where(Vehicle vehicle) {
    var where = new HashSet<String>();
    for (var link : findings.atlas().network().links()) {
      if (link.mode() == vehicle.mode() && link.status() == Status.OPEN && fits(vehicle, link)) {
        where.addAll(findings.countries(link));
      }
    }
    return where;
  }

  private static boolean fits(Vehicle vehicle, Link link) {
    return vehicle.gauge().filter(gauge -> !link.gauges().contains(gauge)).isEmpty();
  }

  private void checkShortHauls() {
    var atlas = findings.atlas();
    for (var haul : atlas.carriage().shortHauls()) {
      atlas.network().crossings().stream()
          .filter(crossing -> crossing.id().equals(haul.crossing()))
          .filter(crossing -> !crossing.modes().contains(Mode.ROAD)
              || !findings.countries(crossing).contains(haul.country()))
          .forEach(crossing -> findings.add(
              Doubt.NO_USE,
              haul.row(),
              "no truck leaves %s by crossing \"%s\".".formatted(haul.country(), crossing.id()),
              "name a road crossing of that country, or take the row out."));
    }
  }

  private void checkExclusions() {
    var atlas = findings.atlas();
    for (var regime : atlas.customs().regimes()) {
      atlas.carriage().vehicles().stream()
          .filter(vehicle -> regime.excludes().contains(vehicle.id()))
          .filter(vehicle -> !regime.modes().contains(vehicle.mode()))
          .forEach(vehicle -> findings.add(
              Doubt.NO_USE,
              regime.row(),
              "regime \"%s\" excludes \"%s\", whose mode it does not have."
                  .formatted(regime.id(), vehicle.id()),
              "take the vehicle out of excludes."));
    }
  }

  private void checkLoads() {
    var carriage = findings.atlas().carriage();
    var vehicles = new HashSet<String>();
    var units = new HashSet<String>();
    for (Load load : carriage.loads()) {
      vehicles.add(load.vehicle());
      units.add(load.unit());
    }
    for (var vehicle : carriage.vehicles()) {
      if (!vehicles.contains(vehicle.id())) {
        findings.add(
            Doubt.NO_LOAD,
            vehicle.row(),
            "vehicle \"%s\" (%s) carries no unit."
                .formatted(vehicle.id(), vehicle.mode().name().toLowerCase(Locale.ROOT)),
            "add what it carries to loads.csv.");
      }
    }
    for (var unit : carriage.units()) {
      if (!units.contains(unit.id())) {
        findings.add(
            Doubt.NO_LOAD,
            unit.row(),
            "no vehicle carries the unit \"%s\".".formatted(unit.id()),
            "add who carries it to loads.csv.");
      }
    }
  }
}
