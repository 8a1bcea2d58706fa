package ortoo.route.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4})
  void percentilesAreThoseOfAPlainTwin(int seed) {
    var way = new RandomWays(seed).way(12);
    var trial = new Trial(1000, 5, seed, OptionalInt.empty(), List.of());
    var spread = Chance.judge(List.of(way), trial).spreads().getFirst();
    var hours = SlowTwin.hours(way, 1000, 5, seed);
    same(spread.hours(), hours, spread.hoursError());
    same(spread.usd(), SlowTwin.usd(way, 10_000, seed), spread.usdError());
  }

  /// Both are drawn: twice the variance of one. A tail is less sharp than a median.
  private static void same(Percentiles drawn, List<Double> twin, double error) {
    var tolerance = 4 * Math.sqrt(2) * error;
    assertEquals(at(twin, 0.5), drawn.p50(), tolerance);
    assertEquals(at(twin, 0.1), drawn.p10(), 2 * tolerance);
    assertEquals(at(twin, 0.9), drawn.p90(), 3 * tolerance);
  }

  private static double at(List<Double> sorted, double p) {
    return sorted.get((int) (p * sorted.size()));
  }

  @Test
  void withoutLuckAndWithMediansATripIsThePlan() {
    var ways = new RandomWays(42);
    for (var i = 0; i < 500; i++) {
      var way = ways.way(1 + i % 30);
      var unknowns = new Unknowns(Trial.of(1, 1));
      var lots = new Lots(1);
      var trip = new Trip(new Program(way, unknowns, lots));
      var state = unknowns.new State();
      state.draw(3, 9);
      state.plan();
      var luck = new double[lots.drawer().size()];
      lots.drawer().plan(luck);
      var usd = trip.prepare(state);
      assertEquals(way.arrive(), trip.arrive(luck), way.toString());
      assertEquals(way.usd(), usd, 0.005 * way.steps().size());
    }
  }
}
