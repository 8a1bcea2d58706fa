package ortoo.route.pareto;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The least cost from every node to the target, by one of the two costs: Dijkstra backwards.
///
/// Runs in two strokes. The first ends at the source, and tells what the best route by this cost
/// costs by the other one. No route worth considering costs more than the best route by the
/// *other* cost does, so the second stroke need go no further than that.
final class LowerBounds {
  /// No route, or none worth considering.
  static final int FAR = TwoCostGraph.LIMIT;

  private static final int NO_STOP = -1;
  private static final int STEPS_BETWEEN_CHECKS = 1 << 12;

  private final TwoCostGraph graph;
  private final boolean byTime;
  private final RoughQueue queue = new RoughQueue();

  /// By node. Right where it is not above the limit of the second stroke; elsewhere too high.
  final int[] least;

  private boolean overflowed;

  LowerBounds(TwoCostGraph graph, boolean byTime) {
    this.graph = graph;
    this.byTime = byTime;
    least = new int[graph.nodes()];
  }

  /// First stroke. Returns the other cost of the best route found, [#FAR] if it is that or more.
  int reach(int source, int target, BooleanSupplier cancelled) {
    queue.reset(byTime ? graph.largestTime() : graph.largestMoney());
    overflowed = false;
    Arrays.fill(least, FAR);
    least[target] = 0;
    queue.push(0, target, 0);
    return settle(source, FAR - 1, least, FAR, cancelled);
  }

  /// Second stroke: up to `limit`, through nodes whose `bounds` are not above `boundsLimit`.
  void complete(int limit, int[] bounds, int boundsLimit, BooleanSupplier cancelled) {
    settle(NO_STOP, limit, bounds, boundsLimit, cancelled);
  }

  /// True if a cost too large was met, so that a node not reached may still have a way.
  boolean overflowed() {
    return overflowed;
  }

  private int settle(
      int stop, int limit, int[] bounds, int boundsLimit, BooleanSupplier cancelled) {
    var first = graph.firstIn;
    var arcs = graph.in;
    var cost = byTime ? 1 : 2;
    var otherCost = 3 - cost;
    var otherAtStop = FAR;
    for (var steps = 1; queue.pop(); steps++) {
      var node = queue.node();
      var soFar = queue.key();
      if (soFar != least[node] || soFar > limit) {
        continue;
      }
      check(steps, cancelled);
      var other = queue.other();
      for (int i = first[node], end = first[node + 1]; i < end; i += TwoCostGraph.ARC) {
        var tail = arcs[i];
        var sum = soFar + arcs[i + cost];
        if (sum < least[tail] && sum <= limit && bounds[tail] <= boundsLimit) {
          least[tail] = sum;
          queue.push(sum, tail, Math.min(FAR, other + arcs[i + otherCost]));
        } else if (sum >= FAR) {
          overflowed = true;
        }
      }
      if (node == stop) {
        otherAtStop = other;
      }
      if (stop != NO_STOP && queue.isPast(least[stop])) {
        return otherAtStop;
      }
    }
    return otherAtStop;
  }

  static void check(long steps, BooleanSupplier cancelled) {
    if (steps % STEPS_BETWEEN_CHECKS == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException("The search was cancelled after %d steps.".formatted(steps));
    }
  }
}
