package ortoo.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import ortoo.atlas.Atlas;
import ortoo.route.Answer;
import ortoo.route.Planner;
import ortoo.route.Planner.Found;
import ortoo.route.chance.Watch;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.study.Study;
import ortoo.study.ask.RoutesRequest;

/// What a question on the steppe atlas costs, without drawn trips: the Korean car from Incheon to
/// Bishkek with its corridors, and the Pareto query between random places.
///
/// Aims, warm on one core, for the Pareto query over random pairs: median under 5 ms, 99th
/// percentile under 25 ms. [RandomPairs] tells the same by pair.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class RouteBench {
  private static final int PAIRS = 1000;

  private Atlas atlas;
  private RoutesRequest car;
  private Planner planner;
  private Study study;
  private List<Consignment> pairs;
  private int next;

  @Setup
  public void read() {
    atlas = Steppe.atlas();
    car = Steppe.koreanCar(atlas);
    planner = new Planner(atlas);
    study = Study.of(atlas);
    pairs = Steppe.randomPairs(atlas, PAIRS, 1);
  }

  /// The network of one kind of cargo and quarter, with all its calendars, laid out from nothing,
  /// and the first question answered.
  @Benchmark
  public boolean firstQuestion() {
    return new Planner(atlas).reaches(car.consignment(), car.limits());
  }

  /// Pareto set, near-optimal ways and the best of eight corridors.
  @Benchmark
  public List<Found> carWays() {
    return planner.ways(car.consignment(), car.limits(), () -> false);
  }

  /// The same through the front door, as an answer.
  @Benchmark
  public Answer carAnswer() {
    return study.routes(car.consignment(), car.limits(), 0, 1, Watch.NONE);
  }

  @Benchmark
  public List<Way> carPareto() {
    return planner.pareto(car.consignment(), car.limits(), () -> false);
  }

  @Benchmark
  public List<Way> randomPair() {
    next = (next + 1) % PAIRS;
    return planner.pareto(pairs.get(next), Limits.NONE, () -> false);
  }
}
