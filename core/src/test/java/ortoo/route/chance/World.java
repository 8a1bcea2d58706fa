package ortoo.route.chance;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Status;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.Departures;
import ortoo.route.time.Driving;
import ortoo.route.time.LocalClock;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// Steps of an invented world, with as few words as a test can do with. All of it lies in one time
/// zone, UTC; the country of a place is the part of its id before the point.
final class World {
  static final int DAY = 1440;
  /// A Thursday, 00:00.
  static final int START = 20_699 * DAY;
  static final int HORIZON = 400;
  static final Vehicle TRUCK = vehicle("truck", Mode.ROAD);
  static final Vehicle TRAIN = vehicle("train", Mode.RAIL);
  static final Driving RULE =
      Driving.of(new DrivingRule("rule", "invented", 4.5, 0.75, 9, 11, 56, 45, 1, 0));
  private static final ZoneId ZONE = ZoneId.of("UTC");
  private static final LocalClock CLOCK = LocalClock.of(ZONE, START, START + HORIZON * DAY);

  private World() {}

  static Way way(Step... steps) {
    return new Way(START, List.of(steps));
  }

  /// A figure of a rule, with P10 and P90 a factor below and above.
  static Figure figure(double value, double factor, int rule) {
    return new Figure(value, value / factor, value * factor, rule, rule);
  }

  static Figure sure(double value) {
    return Figure.exact(value);
  }

  static Place place(String id) {
    var point = id.indexOf('.');
    var country = point < 0 ? id : id.substring(0, point);
    return new Place(
        id,
        id,
        Optional.empty(),
        country,
        45,
        75,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        ZONE,
        0);
  }

  static Step.Haul haul(
      Vehicle vehicle, String from, double km, Figure kmh, Figure stops, Charge... charges) {
    var link = new Link(
        from,
        from,
        from,
        vehicle.mode(),
        km,
        Set.of(),
        Status.OPEN,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0);
    return new Step.Haul(
        place(from),
        place(from),
        link,
        vehicle,
        Optional.empty(),
        km,
        OpenTimes.ALWAYS,
        kmh,
        stops,
        vehicle.driver() ? Optional.of(RULE) : Optional.empty(),
        List.of(charges));
  }

  static Step.Post post(String crossing, OpenTimes open, Figure hours, double cv) {
    return post(crossing, open, hours, cv, Optional.empty(), List.of());
  }

  static Step.Post post(
      String crossing,
      OpenTimes open,
      Figure hours,
      double cv,
      Optional<Step.Slow> slow,
      List<Step.Practiced> practices) {
    var of = new Crossing(
        crossing,
        crossing,
        "a",
        "b",
        Set.of(Mode.ROAD),
        false,
        true,
        false,
        Optional.empty(),
        Status.OPEN,
        0);
    return new Step.Post(
        place(crossing),
        of,
        Direction.OUTBOUND,
        TRUCK,
        open,
        practices,
        hours,
        cv,
        slow,
        Optional.of(RULE),
        List.of());
  }

  /// A service that leaves every so many days, on days not known.
  static Step.Ride ride(String id, Mode mode, int intervalDays, Figure hours, Charge... charges) {
    var service = new Service(
        id,
        id,
        mode,
        id,
        id,
        "A",
        "B",
        true,
        List.of(),
        Set.of(),
        intervalDays,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        true,
        hours,
        Figure.ZERO,
        0);
    var departures =
        new Departures(0, intervalDays * DAY, 0, 0, START / DAY, START / DAY + HORIZON, CLOCK);
    return new Step.Ride(
        place("A"),
        place("B"),
        service,
        vehicle(id, mode),
        List.of(place("A"), place("B")),
        List.of(),
        100,
        departures,
        hours,
        List.of(charges));
  }

  static Step.Handling handling(String at, Figure hours, Figure dwell, Charge... charges) {
    var transfer = new Transfer(
        "door",
        "truck",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Transfer.Per.UNIT,
        Figure.ZERO,
        Figure.ZERO,
        0);
    return new Step.Handling(
        place(at),
        Optional.empty(),
        Optional.of(TRUCK),
        transfer,
        hours,
        dwell,
        Optional.empty(),
        List.of(charges));
  }

  static Step.Papers papers(String at, Figure hours, Charge... charges) {
    return new Step.Papers(
        place(at), "import", List.of(), hours, Optional.of(RULE), List.of(charges));
  }

  static Step.Rest rest(String at, int minutes) {
    return new Step.Rest(place(at), minutes, RULE);
  }

  /// Open every day between two hours.
  static OpenTimes daily(int opens, int closes) {
    return daily(opens, closes, HORIZON);
  }

  static OpenTimes daily(int opens, int closes, int days) {
    var starts = new int[days];
    var ends = new int[days];
    for (var day = 0; day < days; day++) {
      starts[day] = START + day * DAY + opens * 60;
      ends[day] = START + day * DAY + closes * 60;
    }
    return OpenTimes.of(starts, ends);
  }

  private static Vehicle vehicle(String id, Mode mode) {
    return new Vehicle(
        id,
        id,
        mode,
        Optional.empty(),
        Form.LOOSE,
        false,
        mode == Mode.ROAD,
        Figure.ZERO,
        Figure.ZERO,
        0);
  }
}
