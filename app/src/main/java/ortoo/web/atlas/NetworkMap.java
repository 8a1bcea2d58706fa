package ortoo.web.atlas;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Point;
import ortoo.show.Citations;
import ortoo.show.RoutesGeoJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The whole network of an atlas as GeoJSON (RFC 7946): links with their shape, places, crossings.
final class NetworkMap {
  private final Atlas atlas;
  private final Passing passing;
  private final Citations citations;
  private final JsonGenerator out;

  private NetworkMap(Atlas atlas, Passing passing, JsonGenerator out) {
    this.atlas = atlas;
    this.passing = passing;
    this.citations = new Citations(atlas);
    this.out = out;
  }

  /// The document, on one line: a browser reads it, not a person.
  static String of(Atlas atlas, Passing passing) {
    var text = new StringWriter();
    try (var out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new NetworkMap(atlas, passing, out).write();
    }
    return text.append('\n').toString();
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("type", "FeatureCollection");
    out.writeArrayPropertyStart("features");
    atlas.network().links().forEach(this::link);
    atlas.network().places().forEach(this::place);
    atlas.network().crossings().forEach(this::crossing);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void link(Link link) {
    begin();
    var from = passing.place(link.from());
    var to = passing.place(link.to());
    var points = new ArrayList<Point>();
    points.add(point(from));
    points.addAll(link.shape());
    points.add(point(to));
    var parts = RoutesGeoJson.apart(points);
    out.writeStringProperty("type", parts.size() == 1 ? "LineString" : "MultiLineString");
    out.writeName("coordinates");
    if (parts.size() == 1) {
      line(parts.getFirst());
    } else {
      out.writeStartArray();
      parts.forEach(this::line);
      out.writeEndArray();
    }
    properties("link", link.id());
    out.writeStringProperty("mode", Numbers.lower(link.mode()));
    out.writeStringProperty("status", Numbers.lower(link.status()));
    out.writeStringProperty("from", link.from());
    out.writeStringProperty("to", link.to());
    out.writeNumberProperty("km", Numbers.rounded(link.km(), 3));
    text("crossing", link.crossing());
    end(link.row());
  }

  private void place(Place place) {
    begin();
    out.writeStringProperty("type", "Point");
    out.writeName("coordinates");
    position(point(place));
    properties("place", place.id());
    out.writeStringProperty("name", place.name());
    text("local_name", place.localName());
    out.writeStringProperty("country", place.country());
    words("kinds", place.kinds().stream().sorted().toList());
    number("population", place.population().orElse(null));
    end(place.row());
  }

  /// A crossing lies at the middle of its two posts.
  private void crossing(Crossing crossing) {
    var a = passing.place(crossing.placeA());
    var b = passing.place(crossing.placeB());
    begin();
    out.writeStringProperty("type", "Point");
    out.writeName("coordinates");
    position(new Point((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2));
    properties("crossing", crossing.id());
    out.writeStringProperty("name", crossing.name());
    out.writeStringProperty("status", Numbers.lower(crossing.status()));
    words("modes", crossing.modes().stream().sorted().map(Numbers::lower).toList());
    var hours = passing.hours(crossing);
    number("hours_of_delay", hours.isPresent() ? Numbers.rounded(hours.getAsDouble(), 1) : null);
    end(crossing.row());
  }

  private void begin() {
    out.writeStartObject();
    out.writeStringProperty("type", "Feature");
    out.writeObjectPropertyStart("geometry");
  }

  private void properties(String kind, String id) {
    out.writeEndObject();
    out.writeObjectPropertyStart("properties");
    out.writeStringProperty("kind", kind);
    out.writeStringProperty("id", id);
  }

  private void end(int row) {
    out.writeStringProperty("row", citations.ref(row));
    out.writeEndObject();
    out.writeEndObject();
  }

  private static Point point(Place place) {
    return new Point(place.lat(), place.lon());
  }

  private void line(List<Point> points) {
    out.writeStartArray();
    points.forEach(this::position);
    if (points.size() == 1) {
      position(points.getFirst());
    }
    out.writeEndArray();
  }

  private void position(Point point) {
    out.writeStartArray();
    out.writeNumber(Numbers.rounded(point.lon(), 5));
    out.writeNumber(Numbers.rounded(point.lat(), 5));
    out.writeEndArray();
  }

  private void text(String name, Optional<String> value) {
    out.writeName(name);
    value.ifPresentOrElse(out::writeString, out::writeNull);
  }

  private void words(String name, List<String> words) {
    out.writeArrayPropertyStart(name);
    words.forEach(out::writeString);
    out.writeEndArray();
  }

  private void number(String name, @Nullable Number value) {
    out.writeName(name);
    switch (value) {
      case null -> out.writeNull();
      case Long whole -> out.writeNumber(whole);
      default -> out.writeNumber(value.doubleValue());
    }
  }
}
