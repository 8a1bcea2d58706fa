package ortoo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Place;
import ortoo.unit.Mode;

/// The steppe atlas with an invented grid of towns, roads and railways hung on one place of each
/// country, so that it has about as many links as asked for.
///
/// Countries, crossings, services and all rates stay those of the steppe: a state has room for 63
/// countries, and what grows in truth is the network inside them.
final class GrownSteppe {
  private static final String TOWN = "g.";
  private static final double KM = 20;
  private static final double DEGREES = 0.01;

  private final List<String> places = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  private GrownSteppe() {}

  /// Writes the atlas into an empty folder.
  static void write(Path folder, int links) {
    var atlas = Steppe.atlas();
    var grown = new GrownSteppe();
    var hubs = hubs(atlas);
    var side = (int) Math.round(Math.sqrt((double) links / hubs.size() / 2.1));
    hubs.values().forEach(hub -> grown.grid(hub, side));
    try (var files = Files.list(Steppe.folder())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      Files.write(folder.resolve("places.csv"), grown.places, StandardOpenOption.APPEND);
      Files.write(folder.resolve("links.csv"), grown.links, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the grown atlas to " + folder, e);
    }
  }

  /// The first place of each country that a road leaves.
  private static Map<String, Place> hubs(Atlas atlas) {
    var hubs = new LinkedHashMap<String, Place>();
    for (var place : atlas.network().places()) {
      var road = atlas.network().links().stream()
          .anyMatch(link -> link.mode() == Mode.ROAD && link.from().equals(place.id()));
      if (road) {
        hubs.putIfAbsent(place.country(), place);
      }
    }
    return hubs;
  }

  /// True for a town that was invented.
  static boolean isInvented(Place place) {
    return place.id().startsWith(TOWN);
  }

  /// `side` × `side` towns; a road to the next east and south, a railway along each tenth row.
  ///
  /// Names are as short as can be: tables are read up to a size.
  private void grid(Place hub, int side) {
    var first = places.size();
    for (var row = 0; row < side; row++) {
      for (var column = 0; column < side; column++) {
        var id = id(places.size());
        places.add("%s,%s,,%s,%.2f,%.2f,city,,,,%s,,ortoo,estimate,"
            .formatted(
                id,
                id,
                hub.country(),
                hub.lat() + DEGREES * (row - side / 2),
                hub.lon() + DEGREES * (column - side / 2),
                hub.zone()));
        if (column > 0) {
          link(id(places.size() - 2), id, "road", "");
        }
        if (row > 0) {
          link(id(places.size() - 1 - side), id, "road", "");
        }
        if (column > 0 && row % 10 == 0) {
          link(id(places.size() - 2), id, "rail", "1520");
        }
      }
    }
    link(hub.id(), id(first + (side / 2) * side + side / 2), "road", "");
  }

  private static String id(int number) {
    return TOWN + Integer.toString(number, Character.MAX_RADIX);
  }

  private void link(String from, String to, String mode, String gauge) {
    var id = Integer.toString(links.size(), Character.MAX_RADIX);
    links.add("_%s,%s,%s,%s,%.0f,%s,,,open,,,,,,,ortoo,estimate,"
        .formatted(id, from, to, mode, KM, gauge));
  }
}
