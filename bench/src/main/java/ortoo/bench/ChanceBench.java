package ortoo.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import ortoo.route.Planner;
import ortoo.route.chance.Chance;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Trial;
import ortoo.route.chance.Watch;
import ortoo.route.step.Way;

/// What it costs to judge eight ways by 10,000 drawn trips: invented ways of some forty steps each,
/// or the best ways of the Korean car's eight corridors on the steppe atlas.
///
/// Compilation of the ways and the final judgement, odds of all pairs included, are part of it. The
/// aim is under 100 ms warm on one core.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChanceBench {
  private static final int WAYS = 8;

  @Param({"10000"})
  public int draws;

  @Param({"1"})
  public int threads;

  @Param({"invented", "car"})
  public String ways;

  private List<Way> judged = List.of();

  @Setup
  public void find() {
    judged = switch (ways) {
      case "invented" -> IntStream.range(0, WAYS).mapToObj(InventedWays::way).toList();
      case "car" -> corridors();
      default ->
        throw new IllegalArgumentException("ways \"%s\": use invented or car.".formatted(ways));
    };
  }

  /// The best way of each corridor, the best corridors first.
  private static List<Way> corridors() {
    var atlas = Steppe.atlas();
    var car = Steppe.koreanCar(atlas);
    var best = new LinkedHashMap<List<String>, Way>();
    new Planner(atlas)
        .ways(car.consignment(), car.limits(), () -> false)
        .forEach(found -> best.putIfAbsent(found.way().countries(), found.way()));
    if (best.size() < WAYS) {
      throw new IllegalStateException("Only %d corridors for the car.".formatted(best.size()));
    }
    return best.values().stream().limit(WAYS).toList();
  }

  @Benchmark
  public Judgement judge() {
    return Chance.judge(judged, Trial.of(draws, 7), threads, Watch.NONE);
  }
}
