package ortoo.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ortoo.atlas.Atlas;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.network.Place;
import ortoo.data.AtlasFolder;
import ortoo.route.trip.Consignment;
import ortoo.study.ask.RoutesQuestion;
import ortoo.study.ask.RoutesRequest;

/// The steppe atlas, and the questions that are asked of it here.
final class Steppe {
  private static final Instant DEPART = Instant.parse("2026-06-01T01:00:00Z");

  private Steppe() {}

  /// Where it lies: below the top of the repository, which `bench/run` names.
  static Path folder() {
    return Path.of(System.getProperty("ortoo.home", "."), "data", "steppe");
  }

  static Atlas atlas() {
    return AtlasFolder.load(folder());
  }

  /// A used car from Incheon to Bishkek, as `ortoo routes Incheon Bishkek --goods car` asks.
  static RoutesRequest koreanCar(Atlas atlas) {
    var places = new PlaceFinder(atlas.network());
    return new RoutesQuestion(Map.of("from", "Incheon", "to", "Bishkek", "goods", "car"))
        .resolve(atlas, places::require);
  }

  /// Forty-foot containers of general goods between places drawn at random, no two the same.
  static List<Consignment> randomPairs(Atlas atlas, int count, long seed) {
    var random = new Random(seed);
    var places = atlas.network().places();
    var pairs = new ArrayList<Consignment>();
    while (pairs.size() < count) {
      var from = places.get(random.nextInt(places.size()));
      var to = places.get(random.nextInt(places.size()));
      if (!from.equals(to)) {
        pairs.add(container(atlas, from, to));
      }
    }
    return pairs;
  }

  static Consignment container(Atlas atlas, Place from, Place to) {
    var goods = atlas.carriage().goods().stream()
        .filter(g -> g.id().equals("general"))
        .findFirst()
        .orElseThrow();
    var unit = atlas.carriage().units().stream()
        .filter(u -> u.id().equals(goods.unit()))
        .findFirst()
        .orElseThrow();
    return new Consignment(
        from,
        to,
        goods,
        unit,
        1,
        unit.payloadTonnes(),
        goods.valueUsd(),
        from.country(),
        DEPART,
        java.util.Optional.empty());
  }
}
