package ortoo.route.search;

import java.util.Arrays;

/// A binary heap of labels by two keys, the first before the second; ties by label number, so that
/// the order never depends on chance.
final class Heap {
  private long[] major = new long[1024];
  private long[] minor = new long[1024];
  private int[] label = new int[1024];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int top() {
    return label[0];
  }

  long topMajor() {
    return major[0];
  }

  long topMinor() {
    return minor[0];
  }

  void push(long first, long second, int l) {
    if (size == label.length) {
      major = Arrays.copyOf(major, 2 * size);
      minor = Arrays.copyOf(minor, 2 * size);
      label = Arrays.copyOf(label, 2 * size);
    }
    var i = size++;
    while (i > 0) {
      var up = (i - 1) >>> 1;
      if (!before(first, second, l, up)) {
        break;
      }
      move(up, i);
      i = up;
    }
    set(i, first, second, l);
  }

  void pop() {
    size--;
    if (size == 0) {
      return;
    }
    var first = major[size];
    var second = minor[size];
    var l = label[size];
    var i = 0;
    while (true) {
      var child = 2 * i + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && before(major[child + 1], minor[child + 1], label[child + 1], child)) {
        child++;
      }
      if (before(first, second, l, child)) {
        break;
      }
      move(child, i);
      i = child;
    }
    set(i, first, second, l);
  }

  private boolean before(long first, long second, int l, int at) {
    if (first != major[at]) {
      return first < major[at];
    }
    return second != minor[at] ? second < minor[at] : l < label[at];
  }

  private void move(int from, int to) {
    major[to] = major[from];
    minor[to] = minor[from];
    label[to] = label[from];
  }

  private void set(int i, long first, long second, int l) {
    major[i] = first;
    minor[i] = second;
    label[i] = l;
  }
}
