package ortoo.route.search;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;

/// Lower bounds of what is still to come for goods that must still pass waypoints.
///
/// For each waypoint a backward search in two layers: before it is passed and after. What comes
/// after is bounded already. With several waypoints missing, the bound is that of the dearest.
final class ViaBound {
  private final Moves moves;
  /// For each waypoint and node, with the waypoint still to be passed.
  private final long[][] least;

  /// @param after what is to come from each node when all waypoints are passed
  /// @param cost what an arc takes at least
  ViaBound(Moves moves, long[] after, ToLongFunction<Arc> cost) {
    this.moves = moves;
    least = new long[Integer.bitCount(moves.waypoints())][];
    for (var i = 0; i < least.length; i++) {
      least[i] = before(1 << i, after, cost);
    }
  }

  /// What is still to come from a node at least, [Bounds#NONE] if it cannot be.
  ///
  /// @param missing waypoints still to be passed, one bit each
  long of(int node, int missing) {
    var most = 0L;
    for (var i = 0; i < least.length; i++) {
      if ((missing >>> i & 1) != 0) {
        most = Math.max(most, least[i][node]);
      }
    }
    return most;
  }

  private long[] before(int waypoint, long[] after, ToLongFunction<Arc> cost) {
    var graph = moves.graph();
    var before = new long[graph.nodes()];
    Arrays.fill(before, Bounds.NONE);
    var heap = new Heap();
    for (var node = 0; node < graph.nodes(); node++) {
      for (var i = graph.intoStart(node); i < graph.intoEnd(node); i++) {
        var arc = graph.intoArc(i);
        if (moves.usable(arc) && passes(arc, waypoint)) {
          relax(arc, after, before, cost, heap);
        }
      }
    }
    for (var arc : moves.endArcs()) {
      if (passes(arc, waypoint)) {
        relax(arc, after, before, cost, heap);
      }
    }
    while (!heap.isEmpty()) {
      var node = heap.top();
      var sofar = heap.topMajor();
      heap.pop();
      if (sofar > before[node]) {
        continue;
      }
      for (var i = graph.intoStart(node); i < graph.intoEnd(node); i++) {
        var arc = graph.intoArc(i);
        if (moves.usable(arc) && !passes(arc, waypoint)) {
          relax(arc, before, before, cost, heap);
        }
      }
    }
    for (var arc : moves.startArcs()) {
      relax(arc, passes(arc, waypoint) ? after : before, before, cost, heap);
    }
    return before;
  }

  private boolean passes(Arc arc, int waypoint) {
    return (moves.passes(arc) & waypoint) != 0;
  }

  private static void relax(
      Arc arc, long[] on, long[] before, ToLongFunction<Arc> cost, Heap heap) {
    var through = on[arc.to] + cost.applyAsLong(arc);
    if (on[arc.to] < Bounds.NONE && through < before[arc.from]) {
      before[arc.from] = through;
      heap.push(through, 0, arc.from);
    }
  }
}
