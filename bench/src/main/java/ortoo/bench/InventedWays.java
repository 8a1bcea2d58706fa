package ortoo.bench;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
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

/// Ways of the size of real ones, all invented: a sea leg, then road over four countries with
/// posts that close at night, no two ways alike but all with parts in common.
final class InventedWays {
  private static final int DAY = 1440;
  private static final int DEPART = 20_700 * DAY;
  private static final int HORIZON = 400;
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
  private static final LocalClock CLOCK = LocalClock.of(ZONE, DEPART, DEPART + HORIZON * DAY);
  private static final Vehicle TRUCK = vehicle("truck", Mode.ROAD);
  private static final Vehicle SHIP = vehicle("ship", Mode.SEA);
  private static final OpenTimes DAYTIME = daytime(9, 18);
  private static final OpenTimes LONG_DAY = daytime(8, 22);
  private static final Optional<Driving> RULE =
      Optional.of(Driving.of(new DrivingRule("rule", "invented", 4.5, 0.75, 9, 11, 56, 45, 1, 0)));

  private InventedWays() {}

  /// Way `n`: 7 links in each of 4 countries, 2 posts at each of 3 borders, a ship, and handling.
  static Way way(int n) {
    var steps = new ArrayList<Step>();
    var port = place("port" + n % 2, "C0");
    steps.add(handling(place("origin", "K"), 1));
    steps.add(ride(n % 3, place("origin", "K"), port));
    steps.add(handling(port, 2));
    steps.add(papers(port));
    for (var country = 0; country < 4; country++) {
      var code = "C" + (country == 2 ? 2 + n % 3 * 10 : country);
      for (var link = 0; link < 7; link++) {
        steps.add(haul(place(code + "." + link, code), 90 + 10 * n + 5 * link, country));
      }
      if (country < 3) {
        var crossing = "X" + country + "." + (country == 0 ? 0 : n % 3);
        steps.add(post(crossing, code, Direction.OUTBOUND));
        steps.add(post(crossing, "C" + (country + 1), Direction.INBOUND));
      }
    }
    steps.add(papers(place("goal", "C3")));
    steps.add(handling(place("goal", "C3"), 3));
    return new Way(DEPART + 600, steps);
  }

  private static Step haul(Place from, double km, int rule) {
    return new Step.Haul(
        from,
        from,
        new Link(
            from.id(),
            from.id(),
            from.id(),
            Mode.ROAD,
            km,
            Set.of(),
            Status.OPEN,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0),
        TRUCK,
        Optional.empty(),
        km,
        OpenTimes.ALWAYS,
        figure(48, 1.2, 100 + rule),
        figure(12, 1.5, 110 + rule),
        RULE,
        List.of(
            new Charge("freight", km, List.of(figure(1.1, 1.3, 120 + rule), figure(1.5, 1.2, 130))),
            new Charge("toll", km, List.of(figure(0.1, 2, 140 + rule)))));
  }

  private static Step post(String crossing, String country, Direction direction) {
    var at = place(crossing + country, country);
    var outbound = direction == Direction.OUTBOUND;
    return new Step.Post(
        at,
        new Crossing(
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
            0),
        direction,
        TRUCK,
        outbound ? DAYTIME : LONG_DAY,
        outbound
            ? List.of(new Step.Practiced(0.7, DAYTIME), new Step.Practiced(0.3, LONG_DAY))
            : List.of(),
        figure(5, 2, 200 + Math.floorMod(crossing.hashCode(), 20)),
        0.9,
        outbound ? Optional.of(new Step.Slow(0.1, 14, figure(40, 2, 230))) : Optional.empty(),
        RULE,
        List.of(new Charge("post payments", 1, List.of(figure(150, 1.8, 240)))));
  }

  private static Step ride(int n, Place from, Place to) {
    var service = new Service(
        "ship" + n,
        "invented",
        Mode.SEA,
        "ship",
        "ship",
        from.id(),
        to.id(),
        true,
        List.of(),
        n == 0 ? Set.of(DayOfWeek.TUESDAY) : Set.of(),
        7,
        600,
        24,
        Optional.empty(),
        Optional.empty(),
        true,
        figure(60, 1.2, 300 + n),
        figure(700, 1.3, 310 + n),
        0);
    return new Step.Ride(
        from,
        to,
        service,
        SHIP,
        List.of(from, to),
        List.of(),
        900,
        new Departures(
            Departures.bits(service.days()), 7 * DAY, 600, DAY, 0, DEPART / DAY + HORIZON, CLOCK),
        service.hours(),
        List.of(new Charge("freight", 1, List.of(service.usd()))));
  }

  private static Step handling(Place at, int rule) {
    return new Step.Handling(
        at,
        Optional.empty(),
        Optional.of(TRUCK),
        new Transfer(
            "door",
            "truck",
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Transfer.Per.UNIT,
            Figure.ZERO,
            Figure.ZERO,
            0),
        figure(4, 1.5, 400 + rule),
        figure(30, 1.8, 410 + rule),
        Optional.empty(),
        List.of(new Charge("handling", 1, List.of(figure(120, 1.4, 420 + rule)))));
  }

  private static Step papers(Place at) {
    return new Step.Papers(at, "import", List.of(), figure(6, 2, 500), RULE, List.of());
  }

  /// A median with P10 and P90 a factor below and above.
  private static Figure figure(double value, double factor, int rule) {
    return new Figure(value, value / factor, value * factor, rule, rule);
  }

  private static Place place(String id, String country) {
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

  private static OpenTimes daytime(int opens, int closes) {
    var starts = new int[HORIZON];
    var ends = new int[HORIZON];
    for (var day = 0; day < HORIZON; day++) {
      starts[day] = DEPART + day * DAY + opens * 60;
      ends[day] = DEPART + day * DAY + closes * 60;
    }
    return OpenTimes.of(starts, ends);
  }
}
