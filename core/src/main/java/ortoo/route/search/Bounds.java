package ortoo.route.search;

import java.util.Arrays;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;
import ortoo.route.net.RestBound;

/// Lower bounds of what is still to pay and to wait from every node to the receiver's door.
///
/// Two backward searches over the network without waits, rests, papers and forbidden trucks: what
/// is
/// left out only adds, so the bounds never exceed the truth.
final class Bounds {
  static final long NONE = Long.MAX_VALUE / 4;

  final long[] cents;
  final long[] minutes;
  private final RestBound rests;

  Bounds(Moves moves) {
    rests = moves.restBound();
    cents = backward(moves, true);
    minutes = backward(moves, false);
  }

  /// Minutes still to come from a node with this much driven since the last rest.
  long minutes(int node, int clock) {
    return minutes[node] + rests.of(clock & 0xffff);
  }

  boolean reachable(int node) {
    return cents[node] < NONE;
  }

  private long[] backward(Moves moves, boolean money) {
    var graph = moves.graph();
    var least = new long[graph.nodes()];
    Arrays.fill(least, NONE);
    least[graph.end()] = 0;
    var heap = new Heap();
    for (var arc : moves.endArcs()) {
      relax(arc, 0, money, least, heap);
    }
    while (!heap.isEmpty()) {
      var node = heap.top();
      var sofar = heap.topMajor();
      heap.pop();
      if (sofar > least[node]) {
        continue;
      }
      for (var i = graph.intoStart(node); i < graph.intoEnd(node); i++) {
        var arc = graph.intoArc(i);
        if (moves.usable(arc)) {
          relax(arc, sofar, money, least, heap);
        }
      }
    }
    for (var arc : moves.startArcs()) {
      var through = least[arc.to] + (money ? arc.cents : arc.spread(rests));
      least[graph.start()] = Math.min(least[graph.start()], through);
    }
    return least;
  }

  private void relax(Arc arc, long sofar, boolean money, long[] least, Heap heap) {
    var through = sofar + (money ? arc.cents : arc.spread(rests));
    if (through < least[arc.from]) {
      least[arc.from] = through;
      heap.push(through, 0, arc.from);
    }
  }
}
