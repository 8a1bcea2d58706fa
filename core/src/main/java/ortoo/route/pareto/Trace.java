package ortoo.route.pareto;

import java.util.Arrays;

/// Which label came from which, so that a route can be read back from its end.
final class Trace {
  static final int START = -1;

  private int[] nodes = new int[1 << 10];
  private int[] parents = new int[1 << 10];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /// Notes an expanded label and returns its number.
  int add(int node, int parent) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
    }
    nodes[size] = node;
    parents[size] = parent;
    return size++;
  }

  /// The nodes from the start to the end of a route, as numbered in the whole graph.
  int[] route(int last, ReducedGraph graph) {
    var length = 1;
    for (var i = last; i != START; i = parents[i]) {
      length++;
    }
    var route = new int[length];
    route[--length] = graph.original(ReducedGraph.TARGET);
    for (var i = last; i != START; i = parents[i]) {
      route[--length] = graph.original(nodes[i]);
    }
    return route;
  }
}
