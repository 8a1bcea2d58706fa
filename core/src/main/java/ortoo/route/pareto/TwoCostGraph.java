package ortoo.route.pareto;

/// A directed graph whose arcs have two costs, a time and a sum of money, both whole numbers of
/// zero or more. Parallel arcs and loops are allowed.
///
/// Nodes are numbered from 0. Immutable, so any number of searches may share it.
public final class TwoCostGraph {
  /// Costs of arcs, and of the extreme routes of a search, must be below this (2^30), so that the
  /// sum of any two fits in an `int`.
  public static final int LIMIT = 1 << 30;

  /// Arcs take this many numbers: other end, time, money.
  static final int ARC = 3;

  private final int nodes;
  private final int largestTime;
  private final int largestMoney;

  /// Where the arcs of a node start in `out` and `in`; one more than there are nodes.
  final int[] firstOut;

  final int[] firstIn;

  /// Arcs by tail, and arcs by head; kept twice, as both ends of a search walk them in order.
  final int[] out;

  final int[] in;

  private TwoCostGraph(int nodes, int[] tails, int[] heads, int[] times, int[] moneys) {
    this.nodes = nodes;
    largestTime = largest(times);
    largestMoney = largest(moneys);
    firstOut = starts(nodes, tails);
    firstIn = starts(nodes, heads);
    out = arcs(firstOut, tails, heads, times, moneys);
    in = arcs(firstIn, heads, tails, times, moneys);
  }

  /// The graph with an arc from `tails[i]` to `heads[i]` for each `i`; the arrays are copied.
  public static TwoCostGraph of(int nodes, int[] tails, int[] heads, int[] times, int[] moneys) {
    if (heads.length != tails.length
        || times.length != tails.length
        || moneys.length != tails.length) {
      throw new IllegalArgumentException(
          "%d tails, %d heads, %d times and %d moneys are not equally many."
              .formatted(tails.length, heads.length, times.length, moneys.length));
    }
    if (tails.length > Integer.MAX_VALUE / ARC) {
      throw new IllegalArgumentException(
          "%d arcs are more than %d.".formatted(tails.length, Integer.MAX_VALUE / ARC));
    }
    for (var i = 0; i < tails.length; i++) {
      require("tail", i, tails[i], nodes);
      require("head", i, heads[i], nodes);
      require("time", i, times[i], LIMIT);
      require("money", i, moneys[i], LIMIT);
    }
    return new TwoCostGraph(nodes, tails, heads, times, moneys);
  }

  private static void require(String name, int arc, int value, int below) {
    if (value < 0 || value >= below) {
      throw new IllegalArgumentException(
          "Arc %d: %s %d is not between 0 and %d.".formatted(arc, name, value, below - 1));
    }
  }

  private static int largest(int[] values) {
    var largest = 0;
    for (var value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  private static int[] starts(int nodes, int[] ends) {
    var first = new int[nodes + 1];
    for (var end : ends) {
      first[end + 1] += ARC;
    }
    for (var i = 0; i < nodes; i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  private static int[] arcs(int[] first, int[] from, int[] to, int[] times, int[] moneys) {
    var next = first.clone();
    var arcs = new int[ARC * from.length];
    for (var i = 0; i < from.length; i++) {
      var at = next[from[i]];
      arcs[at] = to[i];
      arcs[at + 1] = times[i];
      arcs[at + 2] = moneys[i];
      next[from[i]] = at + ARC;
    }
    return arcs;
  }

  public int nodes() {
    return nodes;
  }

  public int arcs() {
    return out.length / ARC;
  }

  int largestTime() {
    return largestTime;
  }

  int largestMoney() {
    return largestMoney;
  }
}
