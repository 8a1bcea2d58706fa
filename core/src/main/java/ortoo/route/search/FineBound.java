package ortoo.route.search;

import java.util.Arrays;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;

/// A lower bound of money and time still to come, weighted and added up, with drivers' rests one
/// by one.
///
/// A backward search over the network without waits, papers and forbidden trucks. A label at a
/// node is one way on from there: its weighted sum without the rests that depend on the clock the
/// driver comes with; x, how much is driven until the daily clock is next set back; y, until the
/// weekly one is. With the clock (d, w), what falls due is the rest of driving d + x and w + y
/// minutes
/// ([ortoo.route.net.RestLimits]). A node's bound is the least over its labels.
///
/// Clocks are set back where the driver is left and where a season may be waited for. At a post
/// the driver passes in the shortest time, or stands as long as a daily rest: a label each. So a
/// stay that makes a rest in truth is never counted as less. A weekly rest at a post has a label of
/// its
/// own only where that is cheaper than a daily one there and the rest of a weekly one elsewhere;
/// else y runs on, and counts it. Import papers are counted apart, but the driver may rest over
/// them, so where they may be done the rests are shorter by them.
final class FineBound {
  /// Labels made for each node of the network, after which it is not worth while.
  private static final int MOST = 10;

  private static final int NONE = -1;

  private final Moves moves;
  private final int perCent;
  private final int perMinute;
  private final Heap heap = new Heap();
  /// The first and the last label settled at each node; each leads to the next, the least first.
  private final int[] head;
  private final int[] tail;
  private long[] sum = new long[4096];
  private int[] daily = new int[4096];
  private int[] weekly = new int[4096];
  private int[] node = new int[4096];
  private int[] next = new int[4096];
  private int size;
  /// The label whose arcs are followed.
  private int label;

  /// @param perCent what a cent counts
  /// @param perMinute what a minute counts
  FineBound(Moves moves, int perCent, int perMinute) {
    this.moves = moves;
    this.perCent = perCent;
    this.perMinute = perMinute;
    var graph = moves.graph();
    head = new int[graph.nodes()];
    Arrays.fill(head, NONE);
    tail = head.clone();
    search();
  }

  private void search() {
    var graph = moves.graph();
    push(graph.end(), 0, 0, 0);
    moves.endArcs().forEach(this::leave);
    while (!heap.isEmpty() && size <= MOST * graph.nodes()) {
      label = heap.top();
      heap.pop();
      if (covered(node[label], sum[label], daily[label], weekly[label])) {
        continue;
      }
      settle();
      for (var i = graph.intoStart(node[label]); i < graph.intoEnd(node[label]); i++) {
        var arc = graph.intoArc(i);
        if (moves.usable(arc)) {
          follow(arc);
        }
      }
    }
  }

  /// What is still to come from a node with these minutes driven since the last rests.
  long of(int at, int clock) {
    var rests = moves.graph().rests(at);
    var day = clock & 0xffff;
    var week = clock >>> 16;
    var best = Bounds.NONE;
    for (var l = head[at]; l != NONE && sum[l] < best; l = next[l]) {
      var due = rests.daily(day + daily[l]) + rests.weekly(week + weekly[l]);
      best = Math.min(best, sum[l] + (long) perMinute * due);
    }
    return best;
  }

  /// False if it was given up, as it would cost more than it saves; then it must not be asked.
  boolean isWhole() {
    return heap.isEmpty();
  }

  /// Puts the label behind those of its node, none of which sums up to more.
  private void settle() {
    var at = node[label];
    next[label] = NONE;
    if (head[at] == NONE) {
      head[at] = label;
    } else {
      next[tail[at]] = label;
    }
    tail[at] = label;
  }

  /// True if a label settled at this node is no worse whatever the clock.
  private boolean covered(int at, long total, int x, int y) {
    var rests = moves.graph().rests(at);
    for (var l = head[at]; l != NONE; l = next[l]) {
      if (sum[l] + (long) perMinute * rests.most(daily[l] - x, weekly[l] - y) <= total) {
        return true;
      }
    }
    return false;
  }

  private void follow(Arc arc) {
    switch (arc.kind) {
      case TRANSFER, RIDE -> leave(arc);
      case HAUL, CROSS -> pass(arc);
    }
  }

  /// Over a move that a driver need not stay with: at best all clocks begin anew.
  private void leave(Arc arc) {
    var rests = moves.graph().rests(node[label]);
    var due = rests.daily(daily[label]) + rests.weekly(weekly[label]);
    push(arc.from, arc, arc.minutes + due, 0, 0);
  }

  /// Over the entry post, if there is one, with each rest that may be had there.
  private void pass(Arc arc) {
    var rests = moves.graph().rests(node[label]);
    var x = daily[label];
    var y = weekly[label];
    var post = arc.entry;
    var papers = moves.importMinutes(arc);
    var rest = stay(post, false, papers);
    if (rest > post.least()) {
      haul(arc, post.least() + arc.along.minutes(), x, y);
    }
    if (rest < Integer.MAX_VALUE) {
      haul(arc, rest + arc.along.minutes() + rests.daily(x), 0, y);
      var whole = stay(post, true, papers);
      if (whole < rest + rests.more()) {
        var both = rests.daily(x) + rests.weekly(y);
        haul(arc, whole + arc.along.minutes() + both, 0, 0);
      }
    }
  }

  /// The shortest stay at a post that makes a rest, papers that are counted elsewhere left out.
  private static int stay(Arc.Passing post, boolean weekly, int papers) {
    var rule = post.rule();
    if (rule == null) {
      return Integer.MAX_VALUE;
    }
    var rest = weekly ? rule.weekRestMinutes() : rule.restMinutes();
    return Math.max(post.least(), rest - papers);
  }

  /// Along the link, on which a season may have to be waited for.
  private void haul(Arc arc, int minutes, int x, int y) {
    var rests = moves.graph().rests(node[label]);
    var day = x + arc.along.drive();
    var week = y + arc.along.drive();
    var sofar = minutes;
    if (arc.isSeasonal()) {
      sofar += rests.daily(day) + rests.weekly(week);
      day = 0;
      week = 0;
    }
    exit(arc, sofar, day, week);
  }

  private void exit(Arc arc, int minutes, int x, int y) {
    var rests = moves.graph().rests(node[label]);
    var rest = stay(arc.exit, false, 0);
    if (rest > arc.exit.least()) {
      push(arc.from, arc, minutes + arc.exit.least(), x, y);
    }
    if (rest < Integer.MAX_VALUE) {
      push(arc.from, arc, minutes + rest + rests.daily(x), 0, y);
      var whole = stay(arc.exit, true, 0);
      if (whole < rest + rests.more()) {
        push(arc.from, arc, minutes + whole + rests.daily(x) + rests.weekly(y), 0, 0);
      }
    }
  }

  private void push(int at, Arc arc, int minutes, int x, int y) {
    push(at, sum[label] + perCent * arc.cents + (long) perMinute * minutes, x, y);
  }

  private void push(int at, long total, int x, int y) {
    if (covered(at, total, x, y)) {
      return;
    }
    if (size == node.length) {
      grow();
    }
    sum[size] = total;
    daily[size] = x;
    weekly[size] = y;
    node[size] = at;
    heap.push(total, 0, size++);
  }

  private void grow() {
    var n = 2 * size;
    sum = Arrays.copyOf(sum, n);
    daily = Arrays.copyOf(daily, n);
    weekly = Arrays.copyOf(weekly, n);
    node = Arrays.copyOf(node, n);
    next = Arrays.copyOf(next, n);
  }
}
