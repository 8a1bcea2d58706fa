package ortoo.route.proof;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Borders;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.Holiday;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.PortTime;
import ortoo.atlas.border.PostTime;
import ortoo.atlas.border.Practice;
import ortoo.atlas.border.Spell;
import ortoo.atlas.carriage.Carriage;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.ShortHaul;
import ortoo.atlas.carriage.Speed;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.customs.Clearance;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.customs.Paper;
import ortoo.atlas.customs.Permit;
import ortoo.atlas.customs.Regime;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Season;
import ortoo.atlas.network.Status;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// An invented atlas in the making: lists to add to, with a short form for the usual row.
///
/// Vehicles are those of [Fleet]; figures are exact unless a test adds its own.
final class Sketch {
  static final Set<DayOfWeek> DAILY = Set.of(DayOfWeek.values());
  static final Optional<LocalDate> NO_DATE = Optional.empty();

  final List<Country> countries = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Crossing> crossings = new ArrayList<>();
  final List<OpeningHours> hours = new ArrayList<>();
  final List<Practice> practices = new ArrayList<>();
  final List<Holiday> holidays = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<PostTime> times = new ArrayList<>();
  final List<Spell> spells = new ArrayList<>();
  final List<PortTime> ports = new ArrayList<>();
  final List<Vehicle> vehicles = new ArrayList<>(Fleet.ALL);
  final List<Load> loads = new ArrayList<>();
  final List<Rate> rates = new ArrayList<>();
  final List<ShortHaul> shortHauls = new ArrayList<>();
  final List<Speed> speeds = new ArrayList<>();
  final List<Service> services = new ArrayList<>();
  final List<Transfer> transfers = new ArrayList<>();
  final List<DrivingRule> rules = new ArrayList<>();
  final List<Regime> regimes = new ArrayList<>();
  final List<Clearance> clearances = new ArrayList<>();
  final List<Permit> permits = new ArrayList<>();
  final List<Paper> papers = new ArrayList<>();
  private final Map<String, String> zones = new HashMap<>();

  /// A country with its own customs territory and no driving rule.
  Sketch country(String id, String zone) {
    return country(id, zone, "none", id);
  }

  Sketch country(String id, String zone, String rule, String territory) {
    zones.put(id, zone);
    countries.add(new Country(id, id + "A", id, "USD", rule, territory, 0));
    return this;
  }

  /// Places of one country, as `A B C`.
  Sketch places(String country, String ids) {
    for (var id : ids.split(" ", -1)) {
      place(country, id, Set.of());
    }
    return this;
  }

  Sketch place(String country, String id, Set<String> kinds) {
    places.add(new Place(
        id,
        id,
        Optional.empty(),
        country,
        45,
        75,
        kinds,
        Optional.empty(),
        Optional.empty(),
        ZoneId.of(zones.get(country)),
        0));
    return this;
  }

  Sketch road(String from, String to, double km) {
    return link(from, to, Mode.ROAD, km, Set.of(), null, null);
  }

  Sketch rail(String from, String to, double km, int gauge) {
    return link(from, to, Mode.RAIL, km, Set.of(gauge), null, null);
  }

  /// @param season as `05-01 09-30`, or null
  /// @param crossing its id, or null
  Sketch link(
      String from,
      String to,
      Mode mode,
      double km,
      Set<Integer> gauges,
      String season,
      String crossing) {
    var ends = season == null ? null : season.split(" ", -1);
    links.add(new Link(
        "%s-%s-%s-%d".formatted(from, to, mode, links.size()),
        from,
        to,
        mode,
        km,
        gauges,
        Status.OPEN,
        Optional.ofNullable(ends)
            .map(e -> new Season(MonthDay.parse("--" + e[0]), MonthDay.parse("--" + e[1]))),
        Optional.ofNullable(crossing),
        List.of(),
        0));
    return this;
  }

  /// A crossing by road and rail, open to all, between two places.
  Sketch crossing(String id, String a, String b) {
    return crossing(id, a, b, false, true);
  }

  Sketch crossing(String id, String a, String b, boolean bilateral, boolean third) {
    crossings.add(new Crossing(
        id,
        id,
        a,
        b,
        Set.of(Mode.ROAD, Mode.RAIL),
        bilateral,
        third,
        false,
        Optional.empty(),
        Status.OPEN,
        0));
    return this;
  }

  /// A side works on days from hour to hour of its own zone; `closedBy` = whose holidays close it.
  Sketch open(
      String crossing, String country, Set<DayOfWeek> days, int from, int to, String... closedBy) {
    for (var mode : List.of(Mode.ROAD, Mode.RAIL)) {
      hours.add(new OpeningHours(
          crossing,
          country,
          mode,
          new Days(days, 60 * from, 60 * to),
          NO_DATE,
          NO_DATE,
          Optional.empty(),
          Set.of(closedBy),
          0));
    }
    return this;
  }

  Sketch holiday(String country, String date) {
    holidays.add(new Holiday(country, LocalDate.parse(date), "holiday", true, 0));
    return this;
  }

  Sketch closed(String crossing, String from, String to) {
    events.add(new Event(
        "closure",
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(to)),
        Set.of(crossing),
        "closure",
        Event.Effect.CLOSED,
        Set.of(Mode.ROAD, Mode.RAIL),
        "invented",
        0));
    return this;
  }

  /// Hours and USD of one side, the same in both directions and modes.
  Sketch takes(String crossing, String country, double hours, double usd) {
    for (var mode : List.of(Mode.ROAD, Mode.RAIL)) {
      for (var direction : List.of(Direction.OUTBOUND, Direction.INBOUND)) {
        time(crossing, country, mode, direction, hours, usd);
      }
    }
    return this;
  }

  void time(
      String crossing, String country, Mode mode, Direction direction, double hours, double usd) {
    times.add(new PostTime(
        crossing,
        country,
        mode,
        direction,
        Optional.empty(),
        Figure.exact(hours),
        Figure.exact(usd),
        0));
  }

  /// Loads, speed and rate of a vehicle everywhere, and its handling at any door.
  Sketch vehicle(Vehicle vehicle, double load, double kmh, double usdPerKm) {
    loads.add(new Load(vehicle.id(), Fleet.UNIT.id(), Figure.exact(load), Figure.ZERO, 0));
    rates.add(new Rate(vehicle.id(), "*", Figure.exact(usdPerKm), 0));
    speeds.add(new Speed(
        vehicle.mode(), Optional.of(vehicle.id()), "*", Figure.exact(kmh), Figure.exact(0), 0));
    return transfer(Transfer.DOOR, vehicle.id(), 0, 0).transfer(vehicle.id(), Transfer.DOOR, 0, 0);
  }

  Sketch transfer(String from, String to, double hours, double usd) {
    return transfer(from, to, Optional.empty(), hours, usd);
  }

  Sketch transfer(String from, String to, Optional<String> place, double hours, double usd) {
    transfers.add(new Transfer(
        from,
        to,
        place,
        Optional.empty(),
        Set.of(),
        Transfer.Per.UNIT,
        Figure.exact(hours),
        Figure.exact(usd),
        0));
    return this;
  }

  /// A ship on weekdays (`MONDAY`, …) at an hour, or every so many days where none are given.
  Sketch ship(
      String from, String to, Set<DayOfWeek> days, double every, int at, double hours, double usd) {
    link(from, to, Mode.SEA, 100, Set.of(), null, null);
    services.add(new Service(
        "ship-" + from + to,
        "Ship",
        Mode.SEA,
        "ship",
        "ship",
        from,
        to,
        true,
        List.of(),
        days,
        every,
        60 * at,
        0,
        NO_DATE,
        NO_DATE,
        true,
        Figure.exact(hours),
        Figure.exact(usd),
        0));
    return this;
  }

  /// Rights as letters: `b`ilateral, `t`ransit, `3` third-country.
  Sketch permit(String registration, String country, String rights, String... crossings) {
    permits.add(new Permit(
        registration,
        country,
        rights.contains("b"),
        rights.contains("t"),
        rights.contains("3"),
        Set.of(crossings),
        NO_DATE,
        NO_DATE,
        0));
    return this;
  }

  /// A regime by road and rail in territories `A B`, a document through all of them or not.
  Sketch regime(String id, String territories, boolean through, double usd, double hours) {
    return regime(id, territories, Set.of(Mode.ROAD, Mode.RAIL), through, usd, hours);
  }

  Sketch regime(
      String id, String territories, Set<Mode> modes, boolean through, double usd, double hours) {
    regimes.add(new Regime(
        id,
        id,
        Set.of(territories.split(" ", -1)),
        modes,
        Set.of(),
        through,
        List.of(id),
        NO_DATE,
        NO_DATE,
        Figure.exact(usd),
        Figure.exact(0),
        Figure.exact(hours),
        0));
    return this;
  }

  static Regime excluding(Regime r, String vehicle) {
    return new Regime(
        r.id(),
        r.name(),
        r.territories(),
        r.modes(),
        Set.of(vehicle),
        r.through(),
        r.documents(),
        r.validFrom(),
        r.validTo(),
        r.fee(),
        r.guaranteePct(),
        r.openHours(),
        r.row());
  }

  /// Export and import clearance everywhere.
  Sketch clearance(double exportUsd, double exportHours, double importUsd, double importHours) {
    clearances.add(
        new Clearance("*", true, "*", Figure.exact(exportHours), Figure.exact(exportUsd), 0));
    clearances.add(
        new Clearance("*", false, "*", Figure.exact(importHours), Figure.exact(importUsd), 0));
    return this;
  }

  Atlas atlas() {
    return new Atlas(
        "invented",
        new Network(countries, places, List.of(), links, crossings),
        new Borders(hours, practices, holidays, events, List.of(), times, spells, ports, List.of()),
        new Carriage(
            vehicles,
            loads,
            List.of(Fleet.UNIT),
            List.of(Fleet.GOODS),
            rates,
            shortHauls,
            speeds,
            services,
            transfers,
            rules,
            List.of()),
        new Customs(regimes, clearances, permits, List.of(), List.of(), List.of(), papers),
        List.of(),
        List.of(),
        List.of());
  }

  Place place(String id) {
    return places.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  /// One load from door to door, free in the sender's country.
  ortoo.route.trip.Consignment load(String from, String to, String depart) {
    return Fleet.load(place(from), place(to), Instant.parse(depart));
  }
}
