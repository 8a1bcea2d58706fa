package ortoo.route.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;
import ortoo.route.step.Step;
import ortoo.route.step.Way;

/// The labels of one search: a state reached, with money, time and drivers' clock.
///
/// What the search compares of a label is packed into four words side by side, so that a label out
/// of a million costs one trip to memory and not seven.
final class Labels {
  /// No label.
  static final int NONE = -1;
  /// Labels must be fewer than this.
  static final int MOST = 1 << 25;

  private static final int WORDS = 4;
  private static final int STATE = 0;
  private static final int CENTS = 1;
  /// Time in the high half, drivers' clock in the low.
  private static final int TIME = 2;
  /// Transfers, then 25 bits of group, then 25 bits of the next in the list, plus one.
  private static final int LINKS = 3;

  private static final int GROUP = 25;
  private static final int TRANSFERS = 50;
  private static final int MASK = MOST - 1;

  private long[] words = new long[1024 * WORDS];
  private int[] parent = new int[1024];
  private @Nullable Arc[] arc = new Arc[1024];
  /// Rests taken on the way here, as [Moves] codes them.
  private int[] taken = new int[1024];
  /// Lower bound of money plus time of all ways through a label, 0 = not asked for yet.
  private long[] sum = new long[1024];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int add(long s, long c, int t, int k, int changes, int from, @Nullable Arc by, int rests) {
    if (size == parent.length) {
      grow();
    }
    var at = size * WORDS;
    words[at + STATE] = s;
    words[at + CENTS] = c;
    words[at + TIME] = (long) t << 32 | k;
    words[at + LINKS] = (long) changes << TRANSFERS;
    parent[size] = from;
    arc[size] = by;
    taken[size] = rests;
    sum[size] = 0;
    return size++;
  }

  /// Takes back the label added last.
  void removeLast() {
    size--;
  }

  private void grow() {
    var n = size * 2;
    words = Arrays.copyOf(words, n * WORDS);
    parent = Arrays.copyOf(parent, n);
    arc = Arrays.copyOf(arc, n);
    taken = Arrays.copyOf(taken, n);
    sum = Arrays.copyOf(sum, n);
  }

  long state(int label) {
    return words[label * WORDS + STATE];
  }

  long cents(int label) {
    return words[label * WORDS + CENTS];
  }

  int time(int label) {
    return (int) (words[label * WORDS + TIME] >>> 32);
  }

  int clock(int label) {
    return (int) words[label * WORDS + TIME];
  }

  int transfers(int label) {
    return (int) (words[label * WORDS + LINKS] >>> TRANSFERS);
  }

  int parent(int label) {
    return parent[label];
  }

  /// The arc a label came by; none at the start.
  Optional<Arc> arc(int label) {
    return Optional.ofNullable(arc[label]);
  }

  long sum(int label) {
    return sum[label];
  }

  void setSum(int label, long least) {
    sum[label] = least;
  }

  /// What the search files a new label under.
  void setGroup(int label, int group) {
    words[label * WORDS + LINKS] |= (long) group << GROUP;
  }

  int group(int label) {
    return (int) (words[label * WORDS + LINKS] >>> GROUP) & MASK;
  }

  /// Links a label to the next in a list, or to [#NONE].
  void setNext(int label, int next) {
    var at = label * WORDS + LINKS;
    words[at] = (words[at] & ~(long) MASK) | (next + 1);
  }

  int next(int label) {
    return ((int) words[label * WORDS + LINKS] & MASK) - 1;
  }

  /// True if no way on from label b can beat the ways on from label a.
  ///
  /// Money and transfers must not be more. Time must not be later with no less driven, or so much
  /// earlier that the driver can take the rest the other has had.
  ///
  /// @param rests longest daily rest in the low 16 bits, longest weekly rest above
  boolean covers(int a, int b, int rests) {
    return cents(a) <= cents(b) && coversAtAnyPrice(a, b, rests);
  }

  /// [#covers], whatever the two have paid.
  boolean coversAtAnyPrice(int a, int b, int rests) {
    var gap = time(b) - time(a);
    if (gap < 0 || transfers(a) > transfers(b)) {
      return false;
    }
    var own = clock(a);
    var other = clock(b);
    if (own >>> 16 > other >>> 16) {
      return gap >= rests >>> 16;
    }
    return (own & 0xffff) <= (other & 0xffff) || gap >= (rests & 0xffff);
  }

  /// True if one of the labels from `first` on, of the same state, covers b.
  boolean covered(int first, int b, int rests) {
    var state = state(b);
    for (var a = first; a < b; a++) {
      if (state(a) == state && covers(a, b, rests)) {
        return true;
      }
    }
    return false;
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
      steps.add(moves.steps(state(from), state(at), by, taken[at]));
    }
    return new Way(depart, steps.reversed().stream().flatMap(List::stream).toList());
  }
}
