package ortoo.data.dimacs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ortoo.data.table.Problems;
import ortoo.unit.BadInput;

/// Reads questions from a file: lines `SOURCE TARGET` or, as DIMACS writes them, `q SOURCE TARGET`,
/// nodes numbered from 1; lines that start with `c` are comments, and one with `p aux` a heading.
public final class Queries {
  private static final int MOST = 1_000_000;

  private final int nodes;
  private final List<Query> queries = new ArrayList<>();
  private int source;
  private int target;

  private Queries(int nodes) {
    this.nodes = nodes;
  }

  /// From where to where; nodes numbered from 0, as in the graph.
  public record Query(int source, int target) {}

  /// Reads a file of questions to a graph of so many nodes.
  ///
  /// @throws BadInput with all that is wrong in it
  public static List<Query> read(Path file, int nodes) {
    var problems = new Problems();
    var reader = new Queries(nodes);
    TextFile.read(file, problems, reader::lines);
    if (reader.queries.isEmpty() && problems.found() == 0) {
      problems.add(file.toString(), 1, 1, "the file asks nothing.", "write a line SOURCE TARGET.");
    }
    problems.throwIfAny();
    return List.copyOf(reader.queries);
  }

  private void lines(Lines lines) throws IOException {
    while (lines.nextLine()) {
      if (!lines.nextWord() || lines.isComment()) {
        continue;
      }
      if (queries.size() == MOST) {
        lines.problem("more than %d questions.".formatted(MOST), "split the file.");
        return;
      }
      if (lines.is('p') && lines.nextWord() && lines.is("aux")) {
        continue;
      }
      lines.fromStart();
      if (!(lines.nextWord() && lines.is('q'))) {
        lines.again();
      }
      if (lines.number("source", 1, nodes, n -> source = (int) n - 1)
          && lines.number("target", 1, nodes, n -> target = (int) n - 1)
          && lines.end("SOURCE TARGET")) {
        queries.add(new Query(source, target));
      }
    }
  }
}
