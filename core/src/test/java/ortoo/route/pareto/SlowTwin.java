package ortoo.route.pareto;

import java.util.List;
import java.util.TreeMap;

/// The front by trying every route that visits no node twice. Shares no code with the search.
final class SlowTwin {
  private final List<Arc> arcs;
  private final int target;
  private final boolean[] visited;
  private final TreeMap<Long, Long> leastMoneyByTime = new TreeMap<>();

  record Arc(int tail, int head, int time, int money) {}

  private SlowTwin(int nodes, List<Arc> arcs, int target) {
    this.arcs = arcs;
    this.target = target;
    visited = new boolean[nodes];
  }

  /// The points as `time money`, one a line, time rising.
  static String front(int nodes, List<Arc> arcs, int source, int target) {
    var twin = new SlowTwin(nodes, arcs, target);
    twin.walk(source, 0, 0);
    var text = new StringBuilder();
    var least = Long.MAX_VALUE;
    for (var point : twin.leastMoneyByTime.entrySet()) {
      if (point.getValue() < least) {
        least = point.getValue();
        text.append(point.getKey()).append(' ').append(least).append('\n');
      }
    }
    return text.toString();
  }

  private void walk(int node, long time, long money) {
    if (node == target) {
      leastMoneyByTime.merge(time, money, Math::min);
      return;
    }
    visited[node] = true;
    for (var arc : arcs) {
      if (arc.tail == node && !visited[arc.head]) {
        walk(arc.head, time + arc.time, money + arc.money);
      }
    }
    visited[node] = false;
  }
}
