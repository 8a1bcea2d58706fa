package ortoo.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import ortoo.atlas.network.Place;
import ortoo.route.Planner;
import ortoo.route.step.Way;
import ortoo.route.trip.Limits;

/// Prints how long the Pareto query takes over random pairs of places of the steppe atlas.
///
/// Asks every pair once in each round, one thread, the first rounds for warmth only. A pair's time
/// is the median of its measured rounds; percentiles are over pairs, those without a way included.
/// Elapsed time and the thread's own CPU time are both told, as a shared machine blurs the first.
/// The first checksum is over cents and arrivals of all ways, which a change for speed keeps; the
/// second, over places and papers, may change where two ways cost and last the same.
///
/// Arguments: pairs, seed, measured rounds; all may be left out.
public final class RandomPairs {
  private static final int WARM_ROUNDS = 3;
  private static final int SLOWEST = 5;

  private RandomPairs() {}

  public static void main(String[] args) {
    var pairs = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    var seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    var rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    var atlas = Steppe.atlas();
    var planner = new Planner(atlas);
    var questions = Steppe.randomPairs(atlas, pairs, seed);
    var elapsed = new double[pairs][rounds];
    var cpu = new double[pairs][rounds];
    var ways = 0;
    var none = 0;
    var fronts = 0L;
    var places = 0L;
    for (var round = -WARM_ROUNDS; round < rounds; round++) {
      for (var i = 0; i < pairs; i++) {
        var watch = Stopwatch.start();
        var front = planner.pareto(questions.get(i), Limits.NONE, () -> false);
        if (round >= 0) {
          elapsed[i][round] = watch.elapsedMillis();
          cpu[i][round] = watch.cpuMillis();
        }
        if (round == 0) {
          ways += front.size();
          none += front.isEmpty() ? 1 : 0;
          fronts = 31 * fronts + fronts(front);
          places = 31 * places + places(front);
        }
      }
    }
    print("%d pairs, seed %d, median of %d rounds: %d ways, %d pairs without%n"
        .formatted(pairs, seed, rounds, ways, none));
    print("checksum %016x, of places too %016x%n".formatted(fronts, places));
    print("%-12s %8s %8s %8s %8s %8s%n".formatted("", "median", "p90", "p99", "greatest", "mean"));
    percentiles("elapsed, ms", elapsed);
    percentiles("CPU, ms", cpu);
    var medians = Arrays.stream(cpu).mapToDouble(RandomPairs::median).toArray();
    java.util.stream.IntStream.range(0, pairs)
        .boxed()
        .sorted((a, b) -> Double.compare(medians[b], medians[a]))
        .limit(SLOWEST)
        .forEach(i -> print("%8.2f  %s to %s%n"
            .formatted(
                medians[i], questions.get(i).from().id(), questions.get(i).to().id())));
  }

  private static long fronts(List<Way> front) {
    var sum = 0L;
    for (var way : front) {
      sum = 31 * sum + 31 * way.cents() + way.arrive();
    }
    return sum;
  }

  private static long places(List<Way> front) {
    var sum = 0L;
    for (var way : front) {
      var ids = way.places().stream().map(Place::id).toList();
      sum = 31 * sum + Objects.hash(ids, way.documents(), way.steps().size());
    }
    return sum;
  }

  private static void percentiles(String name, double[][] times) {
    var sorted = Arrays.stream(times).mapToDouble(RandomPairs::median).sorted().toArray();
    print("%-12s %8.2f %8.2f %8.2f %8.2f %8.2f%n"
        .formatted(
            name,
            at(sorted, 0.5),
            at(sorted, 0.9),
            at(sorted, 0.99),
            sorted[sorted.length - 1],
            Arrays.stream(sorted).average().orElse(0)));
  }

  private static double median(double[] values) {
    return at(Arrays.stream(values).sorted().toArray(), 0.5);
  }

  /// The smallest value that at least this share of the values do not exceed.
  private static double at(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private static void print(String text) {
    System.out.print(text);
  }
}
