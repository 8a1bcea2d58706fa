package ortoo.show;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.Row;
import ortoo.atlas.Source;
import ortoo.atlas.border.Borders;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.Holiday;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.carriage.Carriage;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.network.Alias;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Point;
import ortoo.atlas.network.Status;
import ortoo.unit.Confidence;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// A small invented world: a harbour, a quay with a hostile name, two landlocked states, a goal.
///
/// ```
/// harbour ~sea~ quay --road-- east-post | west-post --road-- hill-out | hill-in --road-- goal
///                  \--rail-- bend-out | bend-in --rail-- goal-yard
/// ```
public final class InventedWorld {
  static final int DEPART = (int) (Instant.parse("2026-06-01T00:00:00Z").getEpochSecond() / 60);

  final List<Row> rows = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final List<Source> sources = List.of(
      new Source(
          "survey",
          Optional.of("Office of <Roads> & \"Rails\""),
          "Invented survey, 2025",
          Optional.of("2025-01-31"),
          Optional.of("https://example.org/survey?a=1&b=2")),
      new Source(
          "guess", Optional.empty(), "Our own reasoning", Optional.empty(), Optional.empty()));

  final Place harbour = place("xa-harbour", "Harbour", "XA", 35.0, 179.0, "Asia/Seoul");
  final Place quay = place(
      "xb-quay",
      "Quay <script>alert(\"1\")</script>, 'old'\nside",
      "XB",
      36.0,
      -179.0,
      "Asia/Shanghai");
  final Place eastPost = place("xb-east", "East Post", "XB", 40.0, 100.0, "Asia/Shanghai");
  final Place westPost = place("xc-west", "West Post", "XC", 40.0, 99.9, "Asia/Almaty");
  final Place market = place("xc-market", "Market", "XC", 41.0, 90.0, "Asia/Almaty");
  final Place hillOut = place("xc-hill", "Hill Out", "XC", 42.0, 76.1, "Asia/Almaty");
  final Place hillIn = place("xd-hill", "Hill In", "XD", 42.0, 76.0, "Asia/Bishkek");
  final Place goal = place("xd-goal", "Goal", "XD", 43.0, 74.5, "Asia/Bishkek");
  final Place bendOut = place("xb-bend", "Bend Out", "XB", 44.0, 82.0, "Asia/Shanghai");
  final Place bendIn = place("xd-bend", "Bend In", "XD", 44.0, 81.9, "Asia/Bishkek");

  final Crossing pass =
      crossing("east-west", "East Post - West Post", eastPost, westPost, Mode.ROAD);
  final Crossing hill = crossing("hill", "Hill Out - Hill In", hillOut, hillIn, Mode.ROAD);
  final Crossing bend = crossing("bend", "Bend Out - Bend In", bendOut, bendIn, Mode.RAIL);

  final Link sea = link(harbour, quay, Mode.SEA, 900, "", new Point(34.0, 179.9));
  final Link toEast = link(eastPost, quay, Mode.ROAD, 1500, "", new Point(39.0, 110.0));
  final Link overPass = link(eastPost, westPost, Mode.ROAD, 8, "east-west");
  final Link toMarket = link(westPost, market, Mode.ROAD, 700, "");
  final Link toHill = link(market, hillOut, Mode.ROAD, 800, "");
  final Link overHill = link(hillOut, hillIn, Mode.ROAD, 5, "hill");
  final Link toGoal = link(hillIn, goal, Mode.ROAD, 150, "");
  final Link toBend = link(quay, bendOut, Mode.RAIL, 2600, "");
  final Link overBend = link(bendOut, bendIn, Mode.RAIL, 12, "bend");
  final Link railToGoal = link(bendIn, goal, Mode.RAIL, 640, "");

  final Vehicle truck = vehicle("truck", "Road train", Mode.ROAD, Form.LOOSE, 95);
  final Vehicle train = vehicle("train", "Container train", Mode.RAIL, Form.BOX, 20);
  final Vehicle ship = vehicle("ship", "Container ship", Mode.SEA, Form.BOX, 8);

  final CargoUnit car = unit("car", "Passenger car", Form.CAR, 1.6, false);
  final CargoUnit box = unit("fcl40", "40 ft container", Form.BOX, 20, false);
  final CargoUnit reefer = unit("reefer", "Refrigerated truck load", Form.LOOSE, 20, true);
  final CargoUnit load = unit("truck", "20 t truck load", Form.LOOSE, 20, false);
  final Goods cars = goods("car", "Passenger cars", Set.of("8703"), "car", 8000, false);
  final Goods meat = goods("meat", "Frozen meat", Set.of("0201", "0202"), "reefer", 60000, true);
  final Goods fruit = goods("fruit", "Fruit", Set.of("08"), "reefer", 14000, true);
  final Goods apples = goods("apples", "Apples", Set.of("0808"), "reefer", 15000, true);
  final Goods general = goods("general", "General cargo", Set.of("*"), "fcl40", 50000, false);

  int row(String table, String key, Confidence confidence, String... by) {
    rows.add(new Row(
        table,
        rows.size() + 2,
        key,
        Arrays.asList(by),
        confidence,
        Optional.of("2025"),
        confidence == Confidence.ESTIMATE
            ? Optional.of("Invented: a third above its neighbour")
            : Optional.empty()));
    return rows.size() - 1;
  }

  /// A figure with a row of its own.
  Figure figure(String table, String key, double value, double low, double high) {
    var confidence = low < high ? Confidence.ESTIMATE : Confidence.CITED;
    var id = row(table, key, confidence, low < high ? "guess" : "survey");
    return new Figure(value, low, high, id, id);
  }

  public Atlas atlas() {
    var always = EnumSet.allOf(DayOfWeek.class);
    var hours = List.of(new OpeningHours(
        "east-west",
        "XB",
        Mode.ROAD,
        new Days(always, 540, 1080),
        Optional.of(LocalDate.of(2020, 1, 1)),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        row("opening_hours", "east-west XB", Confidence.CITED, "survey")));
    var holidays = List.of(
        new Holiday("XB", LocalDate.of(2017, 1, 1), "New Year", true, 0),
        new Holiday("XB", LocalDate.of(2027, 12, 31), "Last Day", true, 0));
    return new Atlas(
        "Invented \"world\"",
        new Network(
            countries(), places, List.of(new Alias("Old Goal", "xd-goal", 0)), links, crossings),
        new Borders(
            hours, List.of(), holidays, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()),
        new Carriage(
            List.of(truck, train, ship),
            List.of(),
            List.of(car, box, reefer, load),
            List.of(cars, meat, fruit, apples, general),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        new Customs(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        sources,
        rows,
        List.of());
  }

  private List<Country> countries() {
    return List.of(
        new Country("XA", "XAA", "Aland", "AAA", "aetr", "XA", 0),
        new Country("XB", "XBB", "Borderland", "BBB", "aetr", "XB", 0),
        new Country("XC", "XCC", "Caravania", "CCC", "aetr", "XC", 0),
        new Country("XD", "XDD", "Doorland", "DDD", "aetr", "XD", 0));
  }

  private Place place(String id, String name, String country, double lat, double lon, String zone) {
    var place = new Place(
        id,
        name,
        Optional.empty(),
        country,
        lat,
        lon,
        Set.of("city"),
        Optional.empty(),
        Optional.empty(),
        ZoneId.of(zone),
        row("places", id, Confidence.CITED, "survey"));
    places.add(place);
    return place;
  }

  private Crossing crossing(String id, String name, Place a, Place b, Mode mode) {
    var crossing = new Crossing(
        id,
        name,
        a.id(),
        b.id(),
        Set.of(mode),
        false,
        true,
        false,
        Optional.empty(),
        Status.OPEN,
        row("crossings", id, Confidence.KNOWN, "guess"));
    crossings.add(crossing);
    return crossing;
  }

  private Link link(Place a, Place b, Mode mode, double km, String crossing, Point... shape) {
    var id = "%s--%s".formatted(a.id(), b.id());
    var link = new Link(
        id,
        a.id(),
        b.id(),
        mode,
        km,
        Set.of(),
        Status.OPEN,
        Optional.empty(),
        Optional.of(crossing).filter(c -> !c.isEmpty()),
        List.of(shape),
        row("links", id, Confidence.CITED, "survey"));
    links.add(link);
    return link;
  }

  private Vehicle vehicle(String id, String name, Mode mode, Form form, double grams) {
    var row = row("vehicles", id, Confidence.KNOWN, "survey");
    return new Vehicle(
        id,
        name,
        mode,
        Optional.empty(),
        form,
        mode == Mode.ROAD,
        mode == Mode.ROAD,
        new Figure(0.3, 0.1, 0.5, row, row),
        new Figure(grams, grams, grams, row, row),
        row);
  }

  private CargoUnit unit(String id, String name, Form form, double tonnes, boolean chilled) {
    return new CargoUnit(id, name, form, tonnes, chilled, 0);
  }

  private Goods goods(
      String id, String name, Set<String> hs, String unit, double usd, boolean chilled) {
    return new Goods(id, name, hs, unit, usd, chilled, false, false, Optional.empty(), 0);
  }
}
