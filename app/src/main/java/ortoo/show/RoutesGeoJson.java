package ortoo.show;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Point;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer about routes as GeoJSON (RFC 7946): a line for each leg that moves, a point for each
/// crossing.
public final class RoutesGeoJson {
  private final RoutesView view;

  private RoutesGeoJson(RoutesView view) {
    this.view = view;
  }

  /// The whole document, ending with a line end.
  public static String of(RoutesView view) {
    var json = new RoutesGeoJson(view);
    var root = JsonText.object().put("type", "FeatureCollection");
    var features = root.putArray("features");
    for (var itinerary : view.answer().itineraries()) {
      var number = 1;
      for (var leg : view.legs(itinerary)) {
        if (!leg.hops().isEmpty()) {
          json.line(features.addObject(), itinerary, number, leg);
        }
        number++;
      }
    }
    json.crossings(features);
    return JsonText.write(root);
  }

  private void line(ObjectNode feature, Itinerary i, int number, Leg leg) {
    feature.put("type", "Feature");
    var parts = apart(points(leg));
    var geometry = feature.putObject("geometry");
    if (parts.size() == 1) {
      coordinates(geometry.put("type", "LineString").putArray("coordinates"), parts.getFirst());
    } else {
      var lines = geometry.put("type", "MultiLineString").putArray("coordinates");
      parts.forEach(part -> coordinates(lines.addArray(), part));
    }
    feature
        .putObject("properties")
        .put("itinerary", i.id())
        .put("corridor", RoutesView.countries(i))
        .put("leg", number)
        .put("kind", RoutesJson.lower(leg.kind().name()))
        .put("mode", leg.vehicle().map(v -> RoutesJson.lower(v.mode().name())).orElse(null))
        .put("what", leg.what())
        .put("from", leg.from().id())
        .put("to", leg.to().id())
        .put("crossing", leg.crossing().orElse(null))
        .put("km", JsonText.number(leg.km(), 3))
        .put("start", RoutesView.stamp(leg.start(), leg.from().zone()))
        .put("end", RoutesView.stamp(leg.end(), leg.to().zone()))
        .put("hours", JsonText.number(leg.minutes() / 60.0, 4))
        .put("usd", JsonText.usd(leg.cents()));
  }

  /// Points along the links in the direction of travel, no point twice running.
  private static List<Point> points(Leg leg) {
    var points = new ArrayList<Point>();
    for (var hop : leg.hops()) {
      add(points, point(hop.from()));
      hop.link().ifPresent(link -> {
        var shape =
            link.from().equals(hop.from().id()) ? link.shape() : link.shape().reversed();
        shape.forEach(point -> add(points, point));
      });
      add(points, point(hop.to()));
    }
    if (points.size() == 1) {
      points.add(points.getFirst());
    }
    return points;
  }

  private static Point point(Place place) {
    return new Point(place.lat(), place.lon());
  }

  private static void add(List<Point> points, Point point) {
    if (points.isEmpty() || !points.getLast().equals(point)) {
      points.add(point);
    }
  }

  /// Cuts a line where it crosses the 180th meridian, as RFC 7946 section 3.1.9 asks.
  public static List<List<Point>> apart(List<Point> points) {
    var parts = new ArrayList<List<Point>>();
    var part = new ArrayList<Point>();
    for (var point : points) {
      if (!part.isEmpty() && Math.abs(point.lon() - part.getLast().lon()) > 180) {
        var last = part.getLast();
        var side = last.lon() < 0 ? -180.0 : 180.0;
        var width = 360 - Math.abs(point.lon() - last.lon());
        var share = width == 0 ? 0 : (180 - Math.abs(last.lon())) / width;
        var lat = last.lat() + share * (point.lat() - last.lat());
        add(part, new Point(lat, side));
        parts.add(part);
        part = new ArrayList<>(List.of(new Point(lat, -side)));
      }
      add(part, point);
    }
    parts.add(part);
    return parts.stream().filter(line -> line.size() > 1).map(List::copyOf).toList();
  }

  private static void coordinates(ArrayNode array, List<Point> points) {
    points.forEach(p -> position(array.addArray(), p));
  }

  private static void position(ArrayNode array, Point point) {
    array.add(JsonText.number(point.lon(), 5)).add(JsonText.number(point.lat(), 5));
  }

  private void crossings(ArrayNode features) {
    var ids = new TreeSet<String>();
    view.answer().itineraries().forEach(i -> ids.addAll(i.way().crossings()));
    ids.stream()
        .flatMap(id -> view.findCrossing(id).stream())
        .forEach(crossing -> crossing(features.addObject(), crossing));
  }

  /// A crossing lies at the middle of its two posts.
  private void crossing(ObjectNode feature, Crossing crossing) {
    var a = view.place(crossing.placeA());
    var b = view.place(crossing.placeB());
    feature.put("type", "Feature");
    position(
        feature.putObject("geometry").put("type", "Point").putArray("coordinates"),
        new Point((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2));
    var properties = feature.putObject("properties");
    properties.put("crossing", crossing.id()).put("name", crossing.name());
    var by = properties.putArray("itineraries");
    view.answer().itineraries().stream()
        .filter(i -> i.way().crossings().contains(crossing.id()))
        .forEach(i -> by.add(i.id()));
  }
}
