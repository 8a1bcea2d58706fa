package ortoo.bench;

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
import ortoo.route.chance.Chance;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Trial;
import ortoo.route.chance.Watch;
import ortoo.route.step.Way;

/// What it costs to judge eight invented ways of some forty steps each by 10,000 drawn trips.
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

  @Param({"10000"})
  public int draws;

  @Param({"1"})
  public int threads;

  private List<Way> ways = List.of();

  @Setup
  public void invent() {
    ways = IntStream.range(0, 8).mapToObj(InventedWays::way).toList();
  }

  @Benchmark
  public Judgement judge() {
    return Chance.judge(ways, Trial.of(draws, 7), threads, Watch.NONE);
  }
}
