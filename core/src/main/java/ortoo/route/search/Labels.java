package ortoo.route.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;
import ortoo.route.step.Step;
import ortoo.route.step.Way;

/// The labels of one search, in arrays: a state reached, with money, time and drivers' clock.
final class Labels {
  private long[] state = new long[1024];
  private long[] cents = new long[1024];
  private int[] time = new int[1024];
  private int[] clock = new int[1024];
  private int[] transfers = new int[1024];
  private int[] parent = new int[1024];
  private @Nullable Arc[] arc = new Arc[1024];
  /// Rests taken on the way here, as [Moves] codes them.
  private int[] taken = new int[1024];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int add(long s, long c, int t, int k, int changes, int from, @Nullable Arc by, int rests) {
    if (size == state.length) {
      grow();
    }
    state[size] = s;
    cents[size] = c;
    time[size] = t;
    clock[size] = k;
    transfers[size] = changes;
    parent[size] = from;
    arc[size] = by;
    taken[size] = rests;
    return size++;
  }

  private void grow() {
    var n = size * 2;
    state = Arrays.copyOf(state, n);
    cents = Arrays.copyOf(cents, n);
    time = Arrays.copyOf(time, n);
    clock = Arrays.copyOf(clock, n);
    transfers = Arrays.copyOf(transfers, n);
    parent = Arrays.copyOf(parent, n);
    arc = Arrays.copyOf(arc, n);
    taken = Arrays.copyOf(taken, n);
  }

  long state(int label) {
    return state[label];
  }

  long cents(int label) {
    return cents[label];
  }

  int time(int label) {
    return time[label];
  }

  int clock(int label) {
    return clock[label];
  }

  int transfers(int label) {
    return transfers[label];
  }

  /// True if no way on from a label with these numbers can beat the ways on from label a.
  ///
  /// Money and transfers must not be more. Time must not be later with no less driven, or so much
  /// earlier that the driver can take the rest the other has had.
  ///
  /// @param rests longest daily rest in the low 16 bits, longest weekly rest above
  boolean covers(int a, long c, int t, int k, int changes, int rests) {
    if (cents[a] > c || transfers[a] > changes || time[a] > t) {
      return false;
    }
    var own = clock[a];
    if (own >>> 16 > k >>> 16) {
      return t - time[a] >= rests >>> 16;
    }
    return (own & 0xffff) <= (k & 0xffff) || t - time[a] >= (rests & 0xffff);
  }

  /// [#covers] for two labels, whatever they have paid.
  boolean coversAtAnyPrice(int a, int b, int rests) {
    return covers(a, Long.MAX_VALUE, time[b], clock[b], transfers[b], rests);
  }

  /// The way that ends in this label.
  Way way(int label, int depart, Moves moves) {
    var steps = new ArrayList<List<Step>>();
    for (var at = label; parent[at] >= 0; at = parent[at]) {
      var from = parent[at];
      var by = arc[at];
      if (by == null) {
        throw new IllegalStateException("Label %d has a parent but no arc.".formatted(at));
      }
      steps.add(moves.steps(state[from], state[at], by, taken[at]));
    }
    return new Way(depart, steps.reversed().stream().flatMap(List::stream).toList());
  }
}
