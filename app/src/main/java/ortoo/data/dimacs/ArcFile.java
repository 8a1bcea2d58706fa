package ortoo.data.dimacs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ortoo.data.table.Problems;
import ortoo.route.pareto.TwoCostGraph;

/// The arcs of one `.gr` file: a line `p sp NODES ARCS`, then lines `a TAIL HEAD COST` with nodes
/// from 1; lines that start with `c` are comments.
final class ArcFile {
  private static final int MOST_NODES = 1 << 26;
  private static final int MOST_ARCS = 1 << 28;
  private static final String PROBLEM_LINE = "p sp NODES ARCS";
  private static final String ARC_LINE = "a TAIL HEAD COST";

  private final Path file;
  private final Problems problems;
  private final @Nullable ArcFile first;
  private int nodes = -1;
  private int announced;
  private int size;
  private int[] tails = new int[1 << 10];
  private int[] heads = new int[1 << 10];
  private int[] costs = new int[1 << 10];
  private int tail;
  private int head;
  private int cost;

  /// After the first disagreement all arcs may be shifted, so more would say nothing.
  private boolean disagreed;

  private ArcFile(Path file, Problems problems, @Nullable ArcFile first) {
    this.file = file;
    this.problems = problems;
    this.first = first;
  }

  /// Reads a file; problems, if any, are noted.
  ///
  /// @param first the file that this one must agree with, arc by arc
  static ArcFile read(Path file, Problems problems, @Nullable ArcFile first) {
    var arcs = new ArcFile(file, problems, first);
    var before = problems.found();
    TextFile.read(file, problems, arcs::lines);
    if (problems.found() == before) {
      arcs.checkWhole();
    }
    return arcs;
  }

  private void lines(Lines lines) throws IOException {
    while (lines.nextLine()) {
      if (!lines.nextWord() || lines.isComment()) {
        continue;
      }
      if (lines.is('p')) {
        if (!problemLine(lines)) {
          return;
        }
      } else if (nodes < 0) {
        lines.problem(
            "a line before the problem line.",
            "begin with %s, after comments (c) only.".formatted(PROBLEM_LINE));
        return;
      } else if (lines.is('a')) {
        arcLine(lines);
      } else {
        lines.unknown("start it with c for a comment, or write %s.".formatted(ARC_LINE));
      }
    }
  }

  /// False if the rest of the file makes no sense without it.
  private boolean problemLine(Lines lines) {
    if (nodes >= 0) {
      lines.problem("a second problem line.", "keep one; one file is one graph.");
      return false;
    }
    if (!lines.nextWord() || !lines.is("sp")) {
      lines.problem("the problem is not sp.", "write %s.".formatted(PROBLEM_LINE));
      return false;
    }
    return lines.number("number of nodes", 0, MOST_NODES, n -> nodes = (int) n)
        && lines.number("number of arcs", 0, MOST_ARCS, n -> announced = (int) n)
        && lines.end(PROBLEM_LINE);
  }

  private void arcLine(Lines lines) {
    if (!lines.number("tail", 1, nodes, n -> tail = (int) n - 1)
        || !lines.number("head", 1, nodes, n -> head = (int) n - 1)) {
      return;
    }
    compare(lines);
    if (lines.number("cost", 0, TwoCostGraph.LIMIT - 1, n -> cost = (int) n)
        && lines.end(ARC_LINE)) {
      add();
    }
  }

  private void compare(Lines lines) {
    if (first == null
        || disagreed
        || size >= first.size
        || (first.tails[size] == tail && first.heads[size] == head)) {
      return;
    }
    disagreed = true;
    lines.problem(
        "arc %d goes from %d to %d, but from %d to %d in %s."
            .formatted(
                size + 1,
                tail + 1,
                head + 1,
                first.tails[size] + 1,
                first.heads[size] + 1,
                first.file),
        "list the same arcs in the same order in both files.");
  }

  private void add() {
    if (size == tails.length) {
      tails = Arrays.copyOf(tails, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
      costs = Arrays.copyOf(costs, 2 * size);
    }
    tails[size] = tail;
    heads[size] = head;
    costs[size] = cost;
    size++;
  }

  private void checkWhole() {
    if (nodes < 0) {
      problem("the file has no problem line.", "begin with %s.".formatted(PROBLEM_LINE));
    } else if (size != announced) {
      problem(
          "%d arcs are announced, but there are %d.".formatted(announced, size),
          "see that the file is whole, or mend the problem line.");
    } else if (first != null && (first.nodes != nodes || first.size != size)) {
      problem(
          "%d nodes and %d arcs, but %d and %d in %s."
              .formatted(nodes, size, first.nodes, first.size, first.file),
          "give two files of the same graph.");
    }
  }

  private void problem(String what, String remedy) {
    problems.add(file.toString(), 1, 1, what, remedy);
  }

  /// The graph of two files that agree.
  static TwoCostGraph graph(ArcFile times, ArcFile moneys) {
    return TwoCostGraph.of(
        times.nodes,
        Arrays.copyOf(times.tails, times.size),
        Arrays.copyOf(times.heads, times.size),
        Arrays.copyOf(times.costs, times.size),
        Arrays.copyOf(moneys.costs, moneys.size));
  }
}
