package ortoo.web.ask;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.PlaceFinder.Match;
import ortoo.atlas.network.Place;
import ortoo.show.atlas.PlaceList;
import ortoo.unit.BadInput;
import ortoo.unit.Earth;
import ortoo.unit.Problem;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Desk;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Sheet;

/// `/places`: which place is meant by a name, or by a click on the map?
public final class PlaceEndpoints implements Endpoints {
  private static final int NAMED = 10;
  private static final int NEAREST = 5;
  private static final int MOST = 1000;
  private static final String COORDINATE = "-?[0-9]{1,3}(\\.[0-9]{1,15})?";

  private final Desk desk;

  public PlaceEndpoints(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/places", this::places);
  }

  enum Form {
    JSON,
    CSV,
    GEOJSON
  }

  private void places(Context request) {
    var asked = Asked.of(request);
    var near = asked.take("near");
    if (near.isPresent()) {
      near(request, asked, near.get());
      return;
    }
    var form = asked.choice("format", Form.values(), Form.JSON);
    var name = asked.take("q").orElse("");
    var country = asked.take("country");
    var limit = asked.whole("limit", 1, MOST, name.isBlank() ? MOST : NAMED);
    asked.end("q", "limit", "country", "near", "format");
    var matches = matches(name, country, limit);
    switch (form) {
      case JSON -> Sheet.JSON.show(request, PlaceList.json(matches));
      case CSV -> Sheet.CSV.show(request, PlaceList.csv(matches));
      case GEOJSON -> Sheet.GEOJSON.show(request, PlaceList.geojson(matches));
    }
  }

  private List<Match> matches(String name, Optional<String> country, int limit) {
    var network = desk.atlas().network();
    if (name.isBlank() && country.isEmpty()) {
      throw new BadInput(Problem.argument(
          "no name is given.", "name a place with q, or list those of a country with country."));
    }
    country.ifPresent(code -> PlaceList.requireCountry(network, code));
    return PlaceList.find(network, desk.replies().finder(), name, country, limit);
  }

  private void near(Context request, Asked asked, String near) {
    var limit = asked.whole("limit", 1, MOST, NEAREST);
    asked.end("near", "limit");
    var parts = near.split(",", -1);
    if (parts.length != 2 || !parts[0].matches(COORDINATE) || !parts[1].matches(COORDINATE)) {
      throw badPoint(near);
    }
    var lat = Double.parseDouble(parts[0]);
    var lon = Double.parseDouble(parts[1]);
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      throw badPoint(near);
    }
    record Near(Place place, double km) {}
    Sheet.json(
        request,
        desk.atlas().network().places().stream()
            .filter(PlaceEndpoints::mayStart)
            .map(place -> new Near(place, Earth.km(lat, lon, place.lat(), place.lon())))
            .sorted(Comparator.comparingDouble(Near::km))
            .limit(limit)
            .map(found -> fields(found.place, found.km))
            .toList());
  }

  private static BadInput badPoint(String near) {
    return new BadInput(Problem.argument(
        "near \"%s\" is not a point.".formatted(near),
        "write degrees north and east, as in 42.87,74.59."));
  }

  /// Goods are sent from towns, ports, airports and yards, not from a border post.
  private static boolean mayStart(Place place) {
    return place.kinds().stream().anyMatch(kind -> !kind.equals("border_post"));
  }

  private static Map<String, @Nullable Object> fields(Place place, double km) {
    var fields = PlaceList.fields(place, "distance", place.name());
    fields.put("km", Math.round(km * 10) / 10.0);
    return fields;
  }
}
