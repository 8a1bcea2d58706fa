package ortoo.route.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Status;
import ortoo.landed.papers.Papers;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import ortoo.route.Legs;
import ortoo.route.Planner;
import ortoo.route.chance.Watch;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.study.Study;
import ortoo.unit.Mode;

/// What must hold of any atlas and question, held to random ones; a failure names its seed.
class LawsTest {
  private static final int ATLASES = 120;

  static Stream<RandomAtlas> worlds() {
    return IntStream.range(0, ATLASES).mapToObj(i -> new RandomAtlas(20_000 + i));
  }

  private static SortedMap<Long, Integer> front(Atlas atlas, Consignment goods, Limits limits) {
    var front = new TreeMap<Long, Integer>();
    for (var way : new Planner(atlas).pareto(goods, limits, () -> false)) {
      front.put(way.cents(), way.arrive());
    }
    return front;
  }

  private static SortedMap<Long, Integer> front(RandomAtlas world) {
    return front(world.atlas(), world.consignment, world.limits);
  }

  /// Every point of `worse` is matched by one of `better` that is no dearer and no later.
  private static void assertNoWorse(
      Map<Long, Integer> better, Map<Long, Integer> worse, String law, RandomAtlas world) {
    worse.forEach((cents, arrives) -> assertTrue(
        better.entrySet().stream().anyMatch(b -> b.getKey() <= cents && b.getValue() <= arrives),
        () -> "%s, seed %d: nothing in %s matches %d cents at %d"
            .formatted(law, world.seed, better, cents, arrives)));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void anAddedRoadNeverMakesAWayWorse(RandomAtlas world) {
    var before = front(world);
    var places = world.sketch.places;
    for (var place : places) {
      if (!place.equals(places.getFirst())
          && place.country().equals(places.getFirst().country())) {
        world.sketch.road(places.getFirst().id(), place.id(), 100);
      }
    }
    assertNoWorse(front(world), before, "Added road", world);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void closingACrossingNeverHelps(RandomAtlas world) {
    var before = front(world);
    var crossings = world.sketch.crossings;
    var crossing = crossings.get((int) (world.seed % crossings.size()));
    crossings.set(crossings.indexOf(crossing), closed(crossing));
    assertNoWorse(before, front(world), "Closed " + crossing.id(), world);
  }

  private static Crossing closed(Crossing c) {
    return new Crossing(
        c.id(),
        c.name(),
        c.placeA(),
        c.placeB(),
        c.modes(),
        c.bilateral(),
        c.thirdCountryVehicles(),
        c.gaugeChange(),
        c.practice(),
        Status.CLOSED,
        c.row());
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void theOrderOfRowsChangesNothing(RandomAtlas world) {
    var before = front(world);
    var random = new Random(world.seed);
    var s = world.sketch;
    for (var table : List.of(
        s.countries,
        s.places,
        s.links,
        s.crossings,
        s.hours,
        s.times,
        s.services,
        s.permits,
        s.regimes,
        s.vehicles,
        s.loads,
        s.rules)) {
      Collections.shuffle(table, random);
    }
    assertEquals(before, front(world), "Seed " + world.seed);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void namesChangeNothing(RandomAtlas world) {
    var renamed = new Renamed(world);
    assertEquals(
        front(world),
        front(renamed.atlas(), renamed.consignment(), renamed.limits()),
        "Seed " + world.seed);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void whoDepartsLaterNeverArrivesEarlier(RandomAtlas world) {
    world.sketch.regimes.removeIf(r -> r.validFrom().isPresent() || r.validTo().isPresent());
    var earliest = Integer.MIN_VALUE;
    for (var hours = 0; hours <= 40; hours += 8) {
      var goods =
          Fleet.departing(world.consignment, world.consignment.depart().plusSeconds(3600L * hours));
      var arrives = front(world.atlas(), goods, world.limits).values().stream()
          .min(Integer::compare)
          .orElse(Integer.MAX_VALUE);
      assertTrue(arrives >= earliest, "Seed " + world.seed + ", " + hours + " h later");
      earliest = arrives;
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void legsAddUpToTheirWay(RandomAtlas world) {
    for (var way :
        new Planner(world.atlas()).pareto(world.consignment, world.limits, () -> false)) {
      var legs = Legs.of(way);
      assertEquals(way.depart(), legs.getFirst().start());
      for (var i = 1; i < legs.size(); i++) {
        assertEquals(legs.get(i - 1).end(), legs.get(i).start(), "Seed " + world.seed);
      }
      assertEquals(way.arrive(), legs.getLast().end(), "Seed " + world.seed);
      var cents = legs.stream().flatMap(leg -> leg.costs().stream()).mapToLong(Leg.Cost::cents);
      assertEquals(way.cents(), cents.sum(), "Seed " + world.seed);
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void waysOfCorridorsAreNeverBetterThanTheFront(RandomAtlas world) {
    var all = new TreeMap<Long, Integer>();
    var countries = new ArrayList<List<String>>();
    var found = new Planner(world.atlas()).ways(world.consignment, world.limits, () -> false);
    for (var f : found) {
      all.merge(f.way().cents(), f.way().arrive(), Math::min);
      if (f.standing() == Itinerary.Standing.CORRIDOR) {
        countries.add(f.way().countries());
      }
    }
    assertNoWorse(front(world), all, "Corridors", world);
    assertEquals(countries.size(), Set.copyOf(countries).size(), "Seed " + world.seed);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void avoidingWhatNoWayPassesChangesNothing(RandomAtlas world) {
    var ways = new Planner(world.atlas()).pareto(world.consignment, world.limits, () -> false);
    for (var country : world.sketch.countries) {
      if (ways.stream().noneMatch(w -> w.countries().contains(country.id()))) {
        var avoid = new java.util.HashSet<>(world.limits.avoid());
        avoid.add(country.id());
        var l = world.limits;
        var limits = new Limits(
                avoid, l.via(), l.modes(), l.maxTransfers(), l.deadline(), 20, 8, List.of(), 0.05)
            .papers(l.without(), l.granted());
        assertEquals(
            front(world), front(world.atlas(), world.consignment, limits), "Seed " + world.seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void fewerModesNeverHelp(RandomAtlas world) {
    var modes = EnumSet.copyOf(world.limits.modes());
    modes.remove(Mode.SEA);
    var l = world.limits;
    var limits = new Limits(
            l.avoid(), l.via(), modes, l.maxTransfers(), l.deadline(), 20, 8, List.of(), 0.05)
        .papers(l.without(), l.granted());
    assertNoWorse(
        front(world), front(world.atlas(), world.consignment, limits), "Without ships", world);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void noWayNeedsAPaperThatCannotBeHad(RandomAtlas world) {
    var papers = Papers.of(world.atlas());
    for (var way :
        new Planner(world.atlas()).pareto(world.consignment, world.limits, () -> false)) {
      for (var needed : papers.needed(world.consignment, way)) {
        assertTrue(
            needed.rules().stream().noneMatch(world.limits::lacks),
            () -> "Seed %d needs %s".formatted(world.seed, needed.id()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void waysThatNeedNothingLackingStay(RandomAtlas world) {
    var limits = world.limits;
    var all = new java.util.HashSet<>(List.of("pa", "pb", "pc", "pd"));
    var ways = new Planner(world.atlas())
        .pareto(world.consignment, limits.papers(Set.of(), all), () -> false);
    var papers = Papers.of(world.atlas());
    var kept = new TreeMap<Long, Integer>();
    for (var way : ways) {
      if (papers.needed(world.consignment, way).stream()
          .flatMap(needed -> needed.rules().stream())
          .noneMatch(limits::lacks)) {
        kept.put(way.cents(), way.arrive());
      }
    }
    assertNoWorse(front(world), kept, "Without papers", world);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void threadsChangeNothing(RandomAtlas world) {
    if (world.seed % 4 != 0) {
      return;
    }
    var answers = Stream.of(1, 2, 4)
        .map(threads -> Study.of(world.atlas(), threads)
            .routes(world.consignment, world.limits, 200, world.seed, Watch.NONE))
        .map(LawsTest::said)
        .distinct()
        .toList();
    assertEquals(1, answers.size(), "Seed " + world.seed);
  }

  private static String said(Answer answer) {
    var ways = answer.itineraries().stream()
        .map(i -> "%d %d %d %s".formatted(i.id(), i.way().cents(), i.way().arrive(), i.spread()))
        .toList();
    return "%s %s %s".formatted(ways, answer.odds(), answer.none());
  }
}
