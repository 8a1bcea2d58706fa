package ortoo.show;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.chance.Odds;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Spread;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.Departures;
import ortoo.route.time.Driving;
import ortoo.route.time.LocalClock;
import ortoo.route.time.OpenTimes;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Two ways through [InventedWorld] with spreads and odds made up, to be shown.
final class InventedAnswer {
  private static final Driving DRIVING = new Driving(540, 660, 3360, 2700, 1 + 0.75 / 9);

  final InventedWorld world = new InventedWorld();
  private final Figure rate = world.figure("rates", "truck XB", 1.2, 0.9, 1.6);
  private final Figure far = world.figure("rates", "truck XC", 0.9, 0.7, 1.3);
  private final Figure railRate = world.figure("rates", "train *", 0.55, 0.4, 0.8);
  private final Figure empty = world.figure("vehicles", "truck", 1.3, 1.1, 1.5);
  private final Figure speed = world.figure("speeds", "road", 60, 50, 70);
  private final Figure railSpeed = world.figure("speeds", "rail", 35, 28, 42);
  private final Figure stops = world.figure("speeds", "stops", 2, 1, 4);
  private final Figure handled = world.figure("transfers", "ship to truck", 6, 3, 12);
  private final Figure handling = world.figure("transfers", "usd", 120, 80, 200);
  private final Figure papers = world.figure("clearances", "XD import", 8, 3, 28);
  private final Figure broker = world.figure("clearances", "XD import usd", 100, 100, 100);

  Way byRoad() {
    return new Way(
        InventedWorld.DEPART,
        List.of(
            loading(),
            voyage(),
            transfer(world.quay, world.ship, world.truck),
            haul(world.quay, world.eastPost, world.toEast, world.truck, rate, speed),
            papers(world.eastPost, "tir", "TIR carnet"),
            post(world.eastPost, world.pass, Direction.OUTBOUND, world.truck, 3),
            haul(world.eastPost, world.westPost, world.overPass, world.truck, rate, speed),
            post(world.westPost, world.pass, Direction.INBOUND, world.truck, 5),
            haul(world.westPost, world.market, world.toMarket, world.truck, far, speed),
            haul(world.market, world.hillOut, world.toHill, world.truck, far, speed),
            post(world.hillOut, world.hill, Direction.OUTBOUND, world.truck, 1),
            haul(world.hillOut, world.hillIn, world.overHill, world.truck, far, speed),
            post(world.hillIn, world.hill, Direction.INBOUND, world.truck, 2),
            haul(world.hillIn, world.goal, world.toGoal, world.truck, far, speed),
            papers(world.goal, "import", "import declaration"),
            unloading(world.truck)));
  }

  Way byRail() {
    return new Way(
        InventedWorld.DEPART,
        List.of(
            loading(),
            voyage(),
            transfer(world.quay, world.ship, world.train),
            haul(world.quay, world.bendOut, world.toBend, world.train, railRate, railSpeed),
            post(world.bendOut, world.bend, Direction.OUTBOUND, world.train, 30),
            haul(world.bendOut, world.bendIn, world.overBend, world.train, railRate, railSpeed),
            post(world.bendIn, world.bend, Direction.INBOUND, world.train, 40),
            haul(world.bendIn, world.goal, world.railToGoal, world.train, railRate, railSpeed),
            papers(world.goal, "import", "import declaration"),
            unloading(world.train)));
  }

  Consignment consignment() {
    return new Consignment(
        world.harbour,
        world.goal,
        world.cars,
        world.car,
        2,
        3.2,
        16000,
        "XA",
        Instant.ofEpochSecond(InventedWorld.DEPART * 60L),
        Optional.empty());
  }

  Answer answer() {
    var rail = byRail();
    var road = byRoad();
    var usd = road.usd() - rail.usd();
    var hours = road.hours() - rail.hours();
    var due = Instant.parse("2026-06-25T17:59:00Z");
    var none = Limits.NONE;
    var limits = new Limits(
        none.avoid(),
        none.via(),
        none.modes(),
        none.maxTransfers(),
        Optional.of(due),
        20,
        8,
        List.of(),
        0.05);
    var first = new Itinerary(
        1, rail, Itinerary.Standing.PARETO, Optional.empty(), Optional.of(spread(rail, 0.62)));
    var dominated = hours > 0 && usd > 0
        ? Optional.of(new Itinerary.Dominated(1, usd, hours))
        : Optional.<Itinerary.Dominated>empty();
    var second = new Itinerary(
        2,
        road,
        dominated.isPresent() ? Itinerary.Standing.CORRIDOR : Itinerary.Standing.PARETO,
        dominated,
        Optional.of(spread(road, 0.935)));
    return new Answer(
        consignment(),
        limits,
        2000,
        1,
        List.of(first, second),
        List.of(new Odds(1, 2, 0.54, 0.56, 0.03, 0.08, 0.011, 0.011, 0.011)),
        Optional.empty());
  }

  /// The same without draws or deadline.
  Answer planned() {
    return new Answer(
        consignment(),
        Limits.NONE,
        0,
        1,
        List.of(new Itinerary(
            1, byRoad(), Itinerary.Standing.PARETO, Optional.empty(), Optional.empty())),
        List.of(),
        Optional.empty());
  }

  Answer none() {
    return new Answer(
        consignment(),
        Limits.NONE,
        0,
        1,
        List.of(),
        List.of(),
        Optional.of(new Answer.None(
            "No way: every way to Goal passes Borderland, which is to be avoided.",
            "take XB out of avoid.")));
  }

  RoutesView view(Answer answer) {
    return new RoutesView(world.atlas(), answer, Set.of("depart"));
  }

  private static Spread spread(Way way, double onTime) {
    var usd = way.usd();
    var hours = way.hours();
    return new Spread(
        new Percentiles(0.8 * usd, 1.02 * usd, 1.31 * usd),
        new Percentiles(0.9 * hours, 1.1 * hours, 1.5 * hours),
        0.9,
        0.3,
        OptionalDouble.of(onTime),
        0.004 * usd,
        0.01 * hours,
        0.012);
  }

  private Step loading() {
    return new Step.Handling(
        world.harbour,
        Optional.empty(),
        Optional.of(world.ship),
        transfer("door", "ship"),
        handled,
        Figure.ZERO,
        Optional.empty(),
        charges("handling", 2, handling));
  }

  private Step unloading(Vehicle vehicle) {
    return new Step.Handling(
        world.goal,
        Optional.of(vehicle),
        Optional.empty(),
        transfer(vehicle.id(), "door"),
        handled,
        Figure.ZERO,
        Optional.empty(),
        charges("handling", 2, handling));
  }

  private Step transfer(Place at, Vehicle from, Vehicle to) {
    return new Step.Handling(
        at,
        Optional.of(from),
        Optional.of(to),
        transfer(from.id(), to.id()),
        handled,
        world.figure("port_times", at.id(), 48, 20, 110),
        Optional.empty(),
        charges("handling", 2, handling));
  }

  private Transfer transfer(String from, String to) {
    return new Transfer(
        from,
        to,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Transfer.Per.UNIT,
        handled,
        handling,
        handled.row());
  }

  private Step voyage() {
    var row = world.row("services", "weekly line", ortoo.unit.Confidence.CITED, "survey");
    var hours = new Figure(40, 36, 60, row, row);
    var service = new Service(
        "line",
        "Weekly line",
        Mode.SEA,
        "ship",
        "ship",
        world.harbour.id(),
        world.quay.id(),
        true,
        List.of(),
        Set.of(DayOfWeek.WEDNESDAY),
        7,
        1200,
        12,
        Optional.empty(),
        Optional.empty(),
        true,
        hours,
        hours,
        row);
    var clock = LocalClock.of(
        ZoneId.of("Asia/Seoul"), InventedWorld.DEPART - 1440, InventedWorld.DEPART + 400 * 1440);
    return new Step.Ride(
        world.harbour,
        world.quay,
        service,
        world.ship,
        List.of(world.harbour, world.quay),
        List.of(world.sea),
        900,
        new Departures(Departures.bits(service.days()), 10080, 1200, 720, 0, 99999, clock),
        hours,
        List.of(new Charge("freight", 2, List.of(new Figure(310, 240, 420, row, row)))));
  }

  private Step haul(Place from, Place to, Link link, Vehicle vehicle, Figure usdPerKm, Figure kmh) {
    var truck = vehicle.mode() == Mode.ROAD;
    return new Step.Haul(
        from,
        to,
        link,
        vehicle,
        truck ? Optional.of("XC") : Optional.empty(),
        link.km(),
        OpenTimes.ALWAYS,
        kmh,
        stops,
        truck ? Optional.of(DRIVING) : Optional.empty(),
        List.of(new Charge("freight", link.km(), List.of(usdPerKm, empty))));
  }

  private Step post(Place at, Crossing crossing, Direction side, Vehicle vehicle, double hours) {
    var truck = vehicle.mode() == Mode.ROAD;
    return new Step.Post(
        at,
        crossing,
        side,
        vehicle,
        truck ? days() : OpenTimes.ALWAYS,
        List.of(),
        world.figure(
            "post_times", "%s %s".formatted(crossing.id(), side), hours, hours / 2, hours * 3),
        0.8,
        Optional.of(new Step.Slow(0.1, 12, world.figure("spells", crossing.id(), 20, 8, 60))),
        truck ? Optional.of(DRIVING) : Optional.empty(),
        charges("post payments", 1, world.figure("post_times", crossing.id(), 45, 20, 90)));
  }

  /// Open from 01:00 to 10:00 UTC each day, which is 09:00 to 18:00 at East Post.
  private static OpenTimes days() {
    var starts = new int[200];
    var ends = new int[200];
    for (var i = 0; i < starts.length; i++) {
      starts[i] = InventedWorld.DEPART + i * 1440 + 60;
      ends[i] = starts[i] + 540;
    }
    return OpenTimes.of(starts, ends);
  }

  private Step papers(Place at, String act, String document) {
    return new Step.Papers(
        at,
        act,
        List.of(document, "consignment note"),
        papers,
        Optional.empty(),
        charges("papers", 1, broker));
  }

  private static List<Charge> charges(String name, double factor, Figure figure) {
    return List.of(new Charge(name, factor, List.of(figure)));
  }
}
