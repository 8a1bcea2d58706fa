package ortoo.data;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.carriage.Carriage;
import ortoo.atlas.carriage.CarryingCost;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.carriage.Load;
import ortoo.atlas.carriage.Rate;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.ShortHaul;
import ortoo.atlas.carriage.Speed;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Network;

/// Makes what is known of vehicles, prices, departures and handling from the tables of carriage.
final class CarriageTables {
  private static final Map<String, Boolean> RUNNING =
      Words.yesNo("running", "suspended", "planned");

  private final Ledger ledger;
  private final Set<String> countries;
  private final Set<String> goods;
  private final Map<String, Link> links = new HashMap<>();

  private CarriageTables(Ledger ledger, Network network) {
    this.ledger = ledger;
    countries = ledger.ids("countries", "*");
    goods = ledger.ids("goods", "*");
    network.links().forEach(link -> links.put(link.id(), link));
  }

  static Carriage read(Ledger ledger, Network network) {
    return new CarriageTables(ledger, network).carriage();
  }

  private Carriage carriage() {
    var hands = ledger.ids("vehicles", Transfer.DOOR);
    return new Carriage(
        ledger.read("vehicles", CarriageTables::vehicle),
        ledger.read("loads", CarriageTables::load),
        ledger.read("units", CarriageTables::unit),
        ledger.read("goods", CarriageTables::goods),
        ledger.read("rates", this::rate),
        ledger.read("short_hauls", CarriageTables::shortHaul),
        ledger.read("speeds", this::speed),
        ledger.read("services", this::service),
        ledger.read("transfers", row -> transfer(row, hands)),
        ledger.read("driving_rules", CarriageTables::drivingRule),
        ledger.read("carrying_costs", this::carryingCost));
  }

  private static Vehicle vehicle(Cells row) {
    var emptyReturn = row.figure("empty_return");
    if (emptyReturn.high() > 1) {
      row.fault("empty_return", "empty_return is above 1.", "write a share from 0 to 1.");
    }
    return new Vehicle(
        row.text("id"),
        row.text("name"),
        row.choice("mode", Words.MODES),
        row.find("gauge_mm").map(_ -> row.integer("gauge_mm")),
        row.choice("form", Words.FORMS),
        row.yes("registered"),
        row.yes("driver"),
        emptyReturn,
        row.figure("co2e"),
        row.row());
  }

  private static Load load(Cells row) {
    var units = row.figure("units");
    if (units.low() < 0.01) {
      row.fault("units", "a load of nothing is no load.", "write 0.01 or more, or no row.");
    }
    return new Load(
        row.text("vehicle"), row.text("unit"), units, row.hoursOrZero("fill_h"), row.row());
  }

  private static CargoUnit unit(Cells row) {
    return new CargoUnit(
        row.text("id"),
        row.text("name"),
        row.choice("form", Words.FORMS),
        row.number("payload_tonnes", 0.001, 1000),
        row.yes("chilled"),
        row.row());
  }

  private static Goods goods(Cells row) {
    return new Goods(
        row.text("id"),
        row.text("name"),
        Set.copyOf(row.items("hs")),
        row.text("unit"),
        row.number("value_usd", 0, 1e9),
        row.yes("chilled"),
        row.yes("veterinary"),
        row.yes("phytosanitary"),
        row.findNumber("shelf_days"),
        row.row());
  }

  private Rate rate(Cells row) {
    return new Rate(
        row.text("vehicle"),
        row.word("country", countries),
        row.figure("usd_per_km", 1000),
        row.row());
  }

  private static ShortHaul shortHaul(Cells row) {
    return new ShortHaul(row.text("crossing"), row.text("country"), row.figure("usd"), row.row());
  }

  private CarryingCost carryingCost(Cells row) {
    return new CarryingCost(
        row.choice("kind", Words.CARRYING),
        row.word("goods", goods),
        row.figure("value"),
        row.row());
  }

  private Speed speed(Cells row) {
    var kmh = row.figure("kmh");
    if (kmh.low() < 1) {
      row.fault("kmh", "nothing arrives below 1 km/h.", "write 1 or more.");
    }
    return new Speed(
        row.choice("mode", Words.MODES),
        row.find("vehicle"),
        row.word("country", countries),
        kmh,
        row.hoursOrZero("stops_per_1000km"),
        row.row());
  }

  private Service service(Cells row) {
    row.checkPeriod("valid_from", "valid_to");
    var days = row.weekdays("days");
    var runs = row.items("links");
    checkRun(row, runs);
    var vehicle = row.text("vehicle");
    return new Service(
        row.text("id"),
        row.text("name"),
        row.choice("mode", Words.MODES),
        vehicle,
        row.find("arrival_vehicle").orElse(vehicle),
        row.text("from"),
        row.text("to"),
        row.yes("both_ways"),
        runs,
        days,
        interval(row, days),
        row.minute("departs"),
        row.number("cutoff_h", 0, Cells.MOST_HOURS),
        row.findDate("valid_from"),
        row.findDate("valid_to"),
        row.choice("status", RUNNING),
        row.figure("hours", Cells.MOST_HOURS),
        row.figure("usd"),
        row.row());
  }

  private static double interval(Cells row, Set<DayOfWeek> days) {
    var interval = row.findNumber("interval_days");
    if (!days.isEmpty()) {
      return interval.orElse(7.0 / days.size());
    }
    if (interval.isEmpty() || interval.get() <= 0) {
      row.fault(
          "interval_days",
          "neither weekdays nor an interval say when it leaves.",
          "fill days (Mon;Thu) or interval_days (a number above 0).");
    } else if (interval.get() > 366) {
      row.fault("interval_days", "it leaves less than once a year.", "write 366 or less.");
    }
    return interval.orElse(1.0);
  }

  /// Reports links of a service that do not join on, end to end, from its start to its end.
  private void checkRun(Cells row, List<String> runs) {
    var at = row.text("from");
    for (var id : runs) {
      var link = links.get(id);
      if (link == null) {
        return; // a link with a problem of its own
      }
      if (!at.equals(link.from()) && !at.equals(link.to())) {
        row.fault(
            "links",
            "link \"%s\" does not touch \"%s\".".formatted(id, at),
            "name the links in order, each from where the last one ends.");
        return;
      }
      at = at.equals(link.from()) ? link.to() : link.from();
    }
    if (!runs.isEmpty() && !at.equals(row.text("to"))) {
      row.fault(
          "links",
          "the links end at \"%s\", not at \"%s\".".formatted(at, row.text("to")),
          "name the links to the end of the run.");
    }
  }

  private static Transfer transfer(Cells row, Set<String> hands) {
    return new Transfer(
        row.word("from_vehicle", hands),
        row.word("to_vehicle", hands),
        row.find("place"),
        row.find("country"),
        row.items("kinds", Words.KINDS),
        row.choice("per", Words.PERS),
        row.figure("hours", Cells.MOST_HOURS),
        row.figure("usd"),
        row.row());
  }

  private static DrivingRule drivingRule(Cells row) {
    var crew = row.integer("crew");
    if (crew < 1 || crew > 2) {
      row.fault("crew", "a crew of %d is not provided for.".formatted(crew), "write 1 or 2.");
    }
    return new DrivingRule(
        row.text("id"),
        row.text("name"),
        row.number("max_block_h", 1, 24),
        row.number("break_h", 0, 24),
        row.number("daily_h", 1, 24),
        row.number("rest_h", 0, 24),
        row.number("weekly_h", 1, 168),
        row.number("weekly_rest_h", 0, 168),
        crew,
        row.row());
  }
}
