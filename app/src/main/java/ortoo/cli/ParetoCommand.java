package ortoo.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import ortoo.data.dimacs.DimacsGraph;
import ortoo.data.dimacs.Queries;
import ortoo.data.dimacs.Queries.Query;
import ortoo.route.pareto.CostTooLarge;
import ortoo.route.pareto.Front;
import ortoo.route.pareto.Limits;
import ortoo.route.pareto.ParetoSearch;
import ortoo.route.pareto.TooManyLabels;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ortoo pareto`: the search kernel on plain two-cost graphs, to be held against other programs.
@Command(
    name = "pareto",
    description = {
      "Which ways through a plain graph with two costs are worth considering?",
      "",
      "For each question: how many points the front has, the sums of its times and moneys, a"
          + " checksum, and the milliseconds the search took, reading excluded. Files may be plain,"
          + " or packed by gzip or xz."
    },
    footer = {
      "  ortoo pareto town-time.gr town-money.gr --queries town.queries.txt",
      "  ortoo pareto town-time.gr.xz town-money.gr.xz --queries town.queries.txt --format csv"
    })
final class ParetoCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "GRAPH.gr",
      description = "The graph with its times, in DIMACS form.")
  private Path times = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "GRAPH2.gr",
      description = "The same arcs in the same order, with their moneys.")
  private Path moneys = Path.of("");

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "Questions, one a line: SOURCE TARGET, or q SOURCE TARGET; nodes from 1.")
  private Path queries = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "TABLE",
      description = "table, json or csv. Default: table.")
  private ParetoReport.Format format = ParetoReport.Format.TABLE;

  @Option(names = "--points", description = "Also give every point of every front.")
  private boolean points;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "1",
      description = "Ask each question N times and give the median time. Default: 1.")
  private int repeat = 1;

  @Option(
      names = "--labels",
      paramLabel = "N",
      defaultValue = "100000000",
      description =
          "Give up where more labels must be kept, at 16 bytes each. Default: 100 million.")
  private int labels = 1;

  @Override
  public Integer call() {
    require("--repeat", repeat);
    require("--labels", labels);
    var graph = DimacsGraph.read(times, moneys);
    var asked = Queries.read(queries, graph.nodes());
    var search = new ParetoSearch(graph, new Limits(labels, () -> false));
    var out = spec.commandLine().getOut();
    try (var report = ParetoReport.of(format, points, out)) {
      for (var i = 0; i < asked.size(); i++) {
        answer(search, asked.get(i), i + 1, report);
      }
    }
    return 0;
  }

  private void answer(ParetoSearch search, Query query, int number, ParetoReport report) {
    var nanoseconds = new long[repeat];
    for (var i = 0; i < repeat; i++) {
      var start = System.nanoTime();
      var front = find(search, query, number);
      nanoseconds[i] = System.nanoTime() - start;
      if (i == repeat - 1) {
        Arrays.sort(nanoseconds);
        report.add(query, front, nanoseconds[repeat / 2] / 1e6);
      }
    }
  }

  private Front find(ParetoSearch search, Query query, int number) {
    try {
      return search.find(query.source(), query.target());
    } catch (TooManyLabels e) {
      throw refused(
          query,
          number,
          "needs more than %d labels".formatted(labels),
          "allow more with --labels, and Java more memory, or ask for a shorter way.");
    } catch (CostTooLarge e) {
      throw refused(
          query,
          number,
          "has an extreme route that costs more than 1073741823",
          "write the costs in a larger unit.");
    }
  }

  private BadInput refused(Query query, int number, String what, String remedy) {
    var question = "question %d, from %d to %d, %s."
        .formatted(number, query.source() + 1, query.target() + 1, what);
    return new BadInput(List.of(new Problem(queries.toString(), 0, 0, question, remedy)));
  }

  private static void require(String option, int value) {
    if (value < 1) {
      throw new BadInput(Problem.argument(
          "%s %d is below 1.".formatted(option, value), "give a whole number from 1."));
    }
  }
}
