package ortoo.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.PlaceFinder.Fit;
import ortoo.atlas.PlaceFinder.Match;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ortoo places`: which place is meant by a name?
@Command(
    name = "places",
    description = "Finds places by name, id or UN/LOCODE, however they are spelled; or lists a"
        + " country's.",
    footer = {
      "  ortoo places Ulan Bator",
      "  ortoo places Бишкек",
      "  ortoo places MNULN --format json",
      "  ortoo places --country KG"
    })
final class PlacesCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON,
    CSV,
    GEOJSON
  }

  /// Places shown for a name.
  private static final int NAMED = 10;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private AtlasOption atlas = new AtlasOption();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "a name, an id or a UN/LOCODE")
  private List<String> query = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "places at most; if not said, 10 for a name and all of a country")
  private @Nullable Integer limit;

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "only places of this country; all of them where no name is given")
  private @Nullable String country;

  @Option(names = "--format", description = "table, json, csv or geojson", defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    if (limit != null && limit < 1) {
      throw new BadInput(
          Problem.argument("--limit %d shows nothing.".formatted(limit), "ask for 1 or more."));
    }
    if (query.isEmpty() && country == null) {
      throw new BadInput(Problem.argument(
          "no name is given.", "name a place, or list those of a country with --country KG."));
    }
    var name = String.join(" ", query);
    var matches = matches(atlas.load().network(), name);
    var out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> table(out, matches);
      case JSON -> Json.write(out, matches.stream().map(PlacesCommand::json).toList());
      case CSV -> csv(out, matches);
      case GEOJSON -> Json.write(out, geojson(matches));
    }
    if (matches.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "No place%s is called \"%s\" or nearly so.%n",
              country == null ? "" : " of " + country, name);
      return Main.MIND;
    }
    return 0;
  }

  private List<Match> matches(Network network, String name) {
    if (country != null) {
      requireCountry(network, country);
    }
    var found = name.isBlank()
        ? network.places().stream()
            .sorted(Comparator.comparing(Place::id))
            .map(place -> new Match(place, place.id(), Fit.ID, 0))
        : new PlaceFinder(network).find(name).stream();
    var most = limit != null ? limit : name.isBlank() ? Integer.MAX_VALUE : NAMED;
    return found
        .filter(match -> country == null || match.place().country().equalsIgnoreCase(country))
        .limit(most)
        .toList();
  }

  private static void requireCountry(Network network, String code) {
    var codes = network.countries().stream().map(Country::id).toList();
    if (codes.stream().noneMatch(code::equalsIgnoreCase)) {
      throw new BadInput(Problem.argument(
          "--country \"%s\" is not a country of the atlas.".formatted(code),
          "use one of: %s.".formatted(String.join(", ", codes))));
    }
  }

  private static void table(PrintWriter out, List<Match> matches) {
    if (matches.isEmpty()) {
      return;
    }
    var table = new TextTable("id", "name", "country", "kinds", "UN/LOCODE", "found by");
    for (var match : matches) {
      var place = match.place();
      table.add(
          place.id(),
          place.name(),
          place.country(),
          kinds(place, ", "),
          place.unLocode().orElse(""),
          "%s \"%s\"".formatted(fit(match), match.name()));
    }
    table.print(out);
  }

  private static String kinds(Place place, String between) {
    return place.kinds().stream().sorted().reduce((a, b) -> a + between + b).orElse("");
  }

  private static String fit(Match match) {
    return switch (match.fit()) {
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

  private static Map<String, @Nullable Object> json(Match match) {
    var place = match.place();
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
        "found_by", fit(match),
        "found", match.name());
  }

  private static void csv(PrintWriter out, List<Match> matches) {
    var csv = new CsvText(out);
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
          fit(match));
    }
  }

  private static Map<String, @Nullable Object> geojson(List<Match> matches) {
    return Json.object(
        "type",
        "FeatureCollection",
        "features",
        matches.stream().map(PlacesCommand::feature).toList());
  }

  private static Map<String, @Nullable Object> feature(Match match) {
    var place = match.place();
    return Json.object(
        "type", "Feature",
        "id", place.id(),
        "geometry", Json.object("type", "Point", "coordinates", List.of(place.lon(), place.lat())),
        "properties", json(match));
  }
}
