package ortoo.show.atlas;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.PlaceFinder.Fit;
import ortoo.atlas.PlaceFinder.Match;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.show.text.CsvText;
import ortoo.show.text.Json;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// Places that were found by a name, as JSON, CSV and GeoJSON.
public final class PlaceList {

  private PlaceList() {}

  /// Places by a name, or all in order of their ids where the name is blank.
  public static List<Match> find(
      Network network, PlaceFinder finder, String name, Optional<String> country, int most) {
    var found = name.isBlank()
        ? network.places().stream()
            .sorted(Comparator.comparing(Place::id))
            .map(place -> new Match(place, place.id(), Fit.ID, 0))
        : finder.find(name).stream();
    return found
        .filter(
            match -> country.isEmpty() || match.place().country().equalsIgnoreCase(country.get()))
        .limit(most)
        .toList();
  }

  /// Refuses what is no country of the atlas.
  public static void requireCountry(Network network, String code) {
    var codes = network.countries().stream().map(Country::id).toList();
    if (codes.stream().noneMatch(code::equalsIgnoreCase)) {
      throw new BadInput(Problem.argument(
          "--country \"%s\" is not a country of the atlas.".formatted(code),
          "use one of: %s.".formatted(String.join(", ", codes))));
    }
  }

  public static String json(List<Match> matches) {
    return Json.text(matches.stream()
        .map(match -> fields(match.place(), fit(match.fit()), match.name()))
        .toList());
  }

  public static String csv(List<Match> matches) {
    var text = new StringWriter();
    var csv = new CsvText(new PrintWriter(text));
    csv.add("id", "name", "country", "kinds", "un_locode", "lat", "lon", "found_by");
    for (var match : matches) {
      var place = match.place();
      csv.add(
          place.id(),
          place.name(),
          place.country(),
          kinds(place, ";"),
          place.unLocode().orElse(""),
          place.lat(),
          place.lon(),
          fit(match.fit()));
    }
    return text.toString();
  }

  public static String geojson(List<Match> matches) {
    return Json.text(Json.object(
        "type",
        "FeatureCollection",
        "features",
        matches.stream().map(PlaceList::feature).toList()));
  }

  private static Map<String, @Nullable Object> feature(Match match) {
    var place = match.place();
    return Json.object(
        "type", "Feature",
        "id", place.id(),
        "geometry", Json.object("type", "Point", "coordinates", List.of(place.lon(), place.lat())),
        "properties", fields(place, fit(match.fit()), match.name()));
  }

  /// A place with how it was found.
  ///
  /// @param by the kind of likeness, in a word
  /// @param found what it was found by
  public static Map<String, @Nullable Object> fields(Place place, String by, String found) {
    return Json.object(
        "id", place.id(),
        "name", place.name(),
        "local_name", place.localName(),
        "country", place.country(),
        "kinds", place.kinds().stream().sorted().toList(),
        "un_locode", place.unLocode(),
        "population", place.population(),
        "timezone", place.zone().getId(),
        "lat", place.lat(),
        "lon", place.lon(),
        "found_by", by,
        "found", found);
  }

  /// What a place is, in the order of the alphabet.
  public static String kinds(Place place, String between) {
    return place.kinds().stream().sorted().reduce((a, b) -> a + between + b).orElse("");
  }

  /// The kind of likeness by which a place was found, in a word.
  public static String fit(Fit fit) {
    return switch (fit) {
      case ID -> "id";
      case CODE -> "UN/LOCODE";
      case NAME -> "name";
      case ALIAS -> "alias";
      case SPELLING -> "spelling";
      case START -> "start";
      case WORD -> "word";
      case NEAR -> "likeness";
    };
  }
}
