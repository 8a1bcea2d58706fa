package ortoo.route.pareto;

import java.util.Arrays;

/// The part of a graph that one search touches, built as the search touches it.
///
/// Arcs carry what they *add* to the lower bound of a label, by each cost, so the labels hold
/// bounds of whole routes and the search need not look the bounds of nodes up again. Arcs that no
/// route worth considering can use are left out. Nodes are numbered in the order they are met, the
/// source first, the target second; those that labels meet at about the same time lie near each
/// other in memory.
final class ReducedGraph {
  static final int SOURCE = 0;
  static final int TARGET = 1;

  private static final int NONE = -1;

  private final TwoCostGraph graph;
  private final int[] numbers;
  private int[] timeBound = {};
  private int[] moneyBound = {};
  private int timeSlack;
  private int moneySlack;
  private int nodes;
  private int arcEnd;

  /// Where the arcs of a node start and end in `arcs`; the start is negative until they are built.
  int[] first = new int[64];

  int[] end = new int[64];

  /// Head, time added, money added.
  int[] arcs = new int[192];

  /// Least money bound expanded so far; what is not below it cannot matter.
  int[] least = new int[64];

  private int[] original = new int[64];

  ReducedGraph(TwoCostGraph graph) {
    this.graph = graph;
    numbers = new int[graph.nodes()];
  }

  /// Starts over.
  ///
  /// @param timeSlack the most that a route worth considering takes above the least time
  /// @param moneySlack likewise for money
  void reset(
      int source, int target, int[] timeBound, int[] moneyBound, int timeSlack, int moneySlack) {
    this.timeBound = timeBound;
    this.moneyBound = moneyBound;
    this.timeSlack = timeSlack;
    this.moneySlack = moneySlack;
    Arrays.fill(numbers, NONE);
    nodes = arcEnd = 0;
    number(source);
    number(target);
  }

  int timeSlack() {
    return timeSlack;
  }

  int moneySlack() {
    return moneySlack;
  }

  int original(int node) {
    return original[node];
  }

  /// Builds the arcs out of a node; may replace the arrays of this graph by longer ones.
  void build(int node) {
    var tail = original[node];
    first[node] = arcEnd;
    for (int i = graph.firstOut[tail], last = graph.firstOut[tail + 1];
        i < last;
        i += TwoCostGraph.ARC) {
      var head = graph.out[i];
      var time = graph.out[i + 1] + timeBound[head] - timeBound[tail];
      var money = graph.out[i + 2] + moneyBound[head] - moneyBound[tail];
      var open = timeBound[head] < LowerBounds.FAR && moneyBound[head] < LowerBounds.FAR;
      if (open && time <= timeSlack && money <= moneySlack) {
        add(number(head), time, money);
      }
    }
    end[node] = arcEnd;
  }

  private void add(int head, int time, int money) {
    if (arcEnd + TwoCostGraph.ARC > arcs.length) {
      arcs = Arrays.copyOf(arcs, 2 * arcs.length);
    }
    arcs[arcEnd] = head;
    arcs[arcEnd + 1] = time;
    arcs[arcEnd + 2] = money;
    arcEnd += TwoCostGraph.ARC;
  }

  private int number(int node) {
    if (numbers[node] != NONE) {
      return numbers[node];
    }
    if (nodes == first.length) {
      var length = 2 * nodes;
      first = Arrays.copyOf(first, length);
      end = Arrays.copyOf(end, length);
      least = Arrays.copyOf(least, length);
      original = Arrays.copyOf(original, length);
    }
    first[nodes] = NONE;
    least[nodes] = moneySlack + 1;
    original[nodes] = node;
    numbers[node] = nodes;
    return nodes++;
  }
}
