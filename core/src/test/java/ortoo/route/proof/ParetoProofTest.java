package ortoo.route.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ortoo.route.Planner;

/// The Pareto set of the search is that of trying every way.
class ParetoProofTest {
  private static final int ATLASES = Integer.getInteger("proof.atlases", 3000);

  /// True lets the slow twin's drivers rest at every place: it gains them nothing.
  private static final boolean ANYWHERE = Boolean.getBoolean("proof.anywhere");

  @Test
  void theFrontIsThatOfTryingEveryWay() {
    var compared = 0;
    var reached = 0;
    var points = 0;
    var skipped = 0;
    for (var seed = 1; seed <= ATLASES; seed++) {
      var world = new RandomAtlas(seed);
      var slow = new SlowPlanner(world.atlas(), world.consignment, world.limits, ANYWHERE).front();
      if (slow.isEmpty()) {
        skipped++;
        continue;
      }
      assertEquals(slow.get(), fast(world), "Seed " + seed);
      assertEquals(slow.get(), fast(world, 1), "Finer bounds from the start, seed " + seed);
      compared++;
      reached += slow.get().isEmpty() ? 0 : 1;
      points += slow.get().size();
    }
    System.out.printf(
        "%d atlases compared (seeds 1 to %d), %d with a way, %d points, %d too large%n",
        compared, ATLASES, reached, points, skipped);
    assertTrue(compared > 0.8 * ATLASES);
  }

  static SortedMap<Long, Integer> fast(RandomAtlas world) {
    return fast(world, Integer.MAX_VALUE);
  }

  private static SortedMap<Long, Integer> fast(RandomAtlas world, int patience) {
    var planner = new Planner(world.atlas(), patience);
    var front = new TreeMap<Long, Integer>();
    for (var way : planner.pareto(world.consignment, world.limits, () -> false)) {
      front.put(way.cents(), way.arrive());
    }
    return front;
  }
}
