package ortoo.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import ortoo.data.dimacs.DimacsGraph;
import ortoo.data.dimacs.Queries;
import ortoo.data.dimacs.Queries.Query;
import ortoo.route.pareto.ParetoSearch;

/// All questions of a reference instance, one after the other, by the two-cost search.
///
/// Reads the folder `routing` of the one that `ORTOO_BENCH` names. One question of NY takes longer
/// than all others together and is left out unless asked for: `-p questions=all`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ParetoBench {
  private static final Query HEAVY = new Query(114_101, 159_586);

  @Param({"NY2k", "NY30k", "NY"})
  public String graph;

  @Param("light")
  public String questions;

  private List<Query> queries;
  private ParetoSearch search;

  @Setup
  public void read() {
    var bench = System.getenv("ORTOO_BENCH");
    if (bench == null) {
      throw new IllegalStateException(
          "ORTOO_BENCH is not set. Fix: let it name the folder that has the folder routing in it.");
    }
    var folder = Path.of(bench, "routing");
    var read =
        DimacsGraph.read(folder.resolve(graph + "-t.gr.xz"), folder.resolve(graph + "-m.gr.xz"));
    queries = Queries.read(folder.resolve(graph + ".queries.txt"), read.nodes()).stream()
        .filter(query -> questions.equals("all") || !graph.equals("NY") || !query.equals(HEAVY))
        .toList();
    search = new ParetoSearch(read);
  }

  @Benchmark
  public long allQuestions() {
    var sum = 0L;
    for (var query : queries) {
      sum += search.find(query.source(), query.target()).checksum();
    }
    return sum;
  }
}
