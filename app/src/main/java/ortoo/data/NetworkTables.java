package ortoo.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ortoo.atlas.network.Alias;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Point;

/// Makes the network of countries.csv, places.csv, aliases.csv, links.csv, via.csv, crossings.csv.
final class NetworkTables {
  private final Ledger ledger;
  private final Map<String, Place> places = new HashMap<>();

  private NetworkTables(Ledger ledger) {
    this.ledger = ledger;
  }

  static Network read(Ledger ledger) {
    return new NetworkTables(ledger).network();
  }

  private Network network() {
    var countries = ledger.read("countries", NetworkTables::country);
    var all = ledger.read("places", NetworkTables::place);
    all.forEach(place -> places.put(place.id(), place));
    var aliases =
        ledger.read("aliases", row -> new Alias(row.text("alias"), row.text("place"), row.row()));
    var crossings = ledger.read("crossings", this::crossing);
    var shapes = shapes();
    var links = ledger.read("links", row -> link(row, shapes));
    return new Network(countries, all, aliases, links, crossings);
  }

  private static Country country(Cells row) {
    return new Country(
        row.text("id"),
        row.text("iso3"),
        row.text("name"),
        row.text("currency"),
        row.text("driving_rule"),
        row.text("customs_territory"),
        row.row());
  }

  private static Place place(Cells row) {
    return new Place(
        row.text("id"),
        row.text("name"),
        row.find("local_name"),
        row.text("country"),
        row.number("lat", -90, 90),
        row.number("lon", -180, 180),
        row.items("kinds", Words.KINDS),
        row.find("un_locode"),
        row.findNumber("population").map(Math::round),
        row.zone("timezone"),
        row.row());
  }

  private record Via(String link, int seq, Point point) {}

  private Map<String, List<Point>> shapes() {
    var points = ledger.read(
        "via",
        row -> new Via(
            row.text("link"),
            row.integer("seq"),
            new Point(row.number("lat", -90, 90), row.number("lon", -180, 180))));
    var shapes = new HashMap<String, List<Point>>();
    points.stream()
        .sorted(Comparator.comparingInt(Via::seq))
        .forEach(via -> shapes.computeIfAbsent(via.link, _ -> new ArrayList<>()).add(via.point));
    return shapes;
  }

  private static Link link(Cells row, Map<String, List<Point>> shapes) {
    var id = row.text("id");
    var from = row.text("from");
    if (from.equals(row.text("to"))) {
      row.fault(
          "to",
          "the link \"%s\" runs from \"%s\" to itself.".formatted(id, from),
          "name another place, or take the link out.");
    }
    return new Link(
        id,
        from,
        row.text("to"),
        row.choice("mode", Words.MODES),
        row.number("distance_km", 0, 30_000),
        gauges(row),
        row.choice("status", Words.STATUSES),
        row.season("season_from", "season_to"),
        row.find("crossing"),
        shapes.getOrDefault(id, List.of()),
        row.row());
  }

  private static Set<Integer> gauges(Cells row) {
    var gauges = new LinkedHashSet<Integer>();
    for (var gauge : row.items("gauge_mm", Words.GAUGES)) {
      gauges.add(Words.GAUGES.indexOf(gauge) < 0 ? 0 : Integer.valueOf(gauge));
    }
    return gauges;
  }

  private Crossing crossing(Cells row) {
    var a = row.text("place_a");
    var b = row.text("place_b");
    var postA = places.get(a);
    var postB = places.get(b);
    if (postA != null && postB != null && postA.country().equals(postB.country())) {
      row.fault(
          "place_b",
          "both posts, \"%s\" and \"%s\", are in %s.".formatted(a, b, postA.country()),
          "name a post on either side of the border.");
    }
    return new Crossing(
        row.text("id"),
        row.text("name"),
        a,
        b,
        row.choices("modes", Words.MODES),
        row.choice("traffic_class", Words.yesNo("bilateral", "international", "unknown")),
        row.yes("third_country_vehicles"),
        row.yes("gauge_change"),
        row.find("practice"),
        row.choice("status", Words.STATUSES),
        row.row());
  }
}
