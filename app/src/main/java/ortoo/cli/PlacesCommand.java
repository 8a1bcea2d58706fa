package ortoo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.PlaceFinder.Match;
import ortoo.atlas.network.Network;
import ortoo.show.atlas.PlaceList;
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
      case JSON -> out.print(PlaceList.json(matches));
      case CSV -> out.print(PlaceList.csv(matches));
      case GEOJSON -> out.print(PlaceList.geojson(matches));
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
      PlaceList.requireCountry(network, country);
    }
    var most = limit != null ? limit : name.isBlank() ? Integer.MAX_VALUE : NAMED;
    var finder = new PlaceFinder(network);
    return PlaceList.find(network, finder, name, Optional.ofNullable(country), most);
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
          PlaceList.kinds(place, ", "),
          place.unLocode().orElse(""),
          "%s \"%s\"".formatted(PlaceList.fit(match.fit()), match.name()));
    }
    table.print(out);
  }
}
