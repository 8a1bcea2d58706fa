package ortoo.bench;

import java.util.Map;
import java.util.Optional;
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
import ortoo.atlas.PlaceFinder;
import ortoo.landed.duty.Tariff;
import ortoo.landed.statement.Statement;
import ortoo.landed.statement.Statements;
import ortoo.route.chance.Trial;
import ortoo.route.chance.Watch;
import ortoo.route.step.Way;
import ortoo.study.LandedAnswer;
import ortoo.study.Study;
import ortoo.study.ask.LandedQuestion;
import ortoo.study.ask.LandedRequest;

/// The Korean sedan of examples/landed: one statement, and the whole answer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LandedBench {
  private static final int DRAWS = 2_000;

  private Study study;
  private Statements statements;
  private LandedRequest planned;
  private LandedRequest drawn;
  private Way way;
  private Optional<Trial> trial;

  @Setup
  public void read() {
    var atlas = Steppe.atlas();
    var tariff = Tariff.of(atlas);
    study = Study.of(atlas);
    statements = Statements.of(atlas, tariff);
    planned = ask("0", tariff);
    drawn = ask("%d".formatted(DRAWS), tariff);
    var answer = study.landed(planned, Watch.NONE);
    way = answer.routes().itineraries().getFirst().way();
    trial = Optional.of(Trial.of(DRAWS, 1).over(study.planner().rules()));
  }

  private LandedRequest ask(String draws, Tariff tariff) {
    var atlas = study.atlas();
    var places = new PlaceFinder(atlas.network());
    var words = Map.of(
        "from", "Incheon",
        "to", "Bishkek",
        "goods", "870323",
        "engine", "1998",
        "built", "2020-07",
        "depart", "2025-06-01",
        "draws", draws);
    return new LandedQuestion(words).resolve(atlas, tariff, places::require);
  }

  @Benchmark
  public Statement statement() {
    return statements.of(planned.routes().consignment(), planned.sale(), way, Optional.empty());
  }

  @Benchmark
  public Statement statementDrawn() {
    return statements.of(drawn.routes().consignment(), drawn.sale(), way, trial);
  }

  @Benchmark
  public LandedAnswer answer() {
    return study.landed(planned, Watch.NONE);
  }

  @Benchmark
  public LandedAnswer answerDrawn() {
    return study.landed(drawn, Watch.NONE);
  }
}
