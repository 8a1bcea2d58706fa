package ortoo.data.dimacs;

import java.nio.file.Path;
import ortoo.data.table.Problems;
import ortoo.route.pareto.TwoCostGraph;
import ortoo.unit.BadInput;

/// A two-cost graph from two `.gr` files with the same arcs in the same order, the first with the
/// times and the second with the moneys, as the two-cost instances of the Ninth DIMACS
/// Implementation Challenge come.
public final class DimacsGraph {

  private DimacsGraph() {}

  /// Reads both files. Node 1 of the files is node 0 of the graph.
  ///
  /// @throws BadInput with all that is wrong in either
  public static TwoCostGraph read(Path times, Path moneys) {
    var problems = new Problems();
    var first = ArcFile.read(times, problems, null);
    var second = ArcFile.read(moneys, problems, problems.found() == 0 ? first : null);
    problems.throwIfAny();
    return ArcFile.graph(first, second);
  }
}
