package ortoo.route.search;

import java.util.Arrays;

/// A heap of labels, four children to a node, by two keys, the first before the second; ties by
/// label number, so that
/// the order never depends on chance.
///
/// Second key and label share a word, and both words of an entry lie side by side, so the four
/// children of a node are one stretch of memory.
final class Heap {
  private static final int LABEL_BITS = 25;
  /// Labels must be below this.
  static final int MOST_LABELS = 1 << LABEL_BITS;

  private long[] keys = new long[2048];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int top() {
    return (int) keys[1] & (MOST_LABELS - 1);
  }

  long topMajor() {
    return keys[0];
  }

  long topMinor() {
    return keys[1] >> LABEL_BITS;
  }

  /// @param second from 0 to 2^38
  void push(long first, long second, int label) {
    if (2 * size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
    }
    var tie = second << LABEL_BITS | label;
    var i = size++;
    while (i > 0) {
      var up = (i - 1) >>> 2;
      if (!before(first, tie, up)) {
        break;
      }
      move(up, i);
      i = up;
    }
    set(i, first, tie);
  }

  void pop() {
    size--;
    var first = keys[2 * size];
    var tie = keys[2 * size + 1];
    var i = 0;
    while (4 * i + 1 < size) {
      var child = leastChild(4 * i + 1);
      if (before(first, tie, child)) {
        break;
      }
      move(child, i);
      i = child;
    }
    set(i, first, tie);
  }

  private int leastChild(int from) {
    var end = Math.min(from + 4, size);
    var least = from;
    for (var child = from + 1; child < end; child++) {
      if (before(keys[2 * child], keys[2 * child + 1], least)) {
        least = child;
      }
    }
    return least;
  }

  private boolean before(long first, long tie, int at) {
    var major = keys[2 * at];
    return first != major ? first < major : tie < keys[2 * at + 1];
  }

  private void move(int from, int to) {
    keys[2 * to] = keys[2 * from];
    keys[2 * to + 1] = keys[2 * from + 1];
  }

  private void set(int i, long first, long tie) {
    keys[2 * i] = first;
    keys[2 * i + 1] = tie;
  }
}
