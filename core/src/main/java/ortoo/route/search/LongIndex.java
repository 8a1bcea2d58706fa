package ortoo.route.search;

import java.util.Arrays;

/// Numbers distinct longs 0, 1, 2, … in the order they come; open addressing, reused by clearing.
final class LongIndex {
  private long[] keys = new long[4096];
  private int[] values = new int[4096];
  private int size;

  LongIndex() {
    Arrays.fill(values, -1);
  }

  void clear() {
    Arrays.fill(values, -1);
    size = 0;
  }

  int size() {
    return size;
  }

  /// The number of `key`, given now if it is new.
  int of(long key) {
    var slot = slot(key, keys, values);
    if (values[slot] >= 0) {
      return values[slot];
    }
    keys[slot] = key;
    values[slot] = size++;
    var id = size - 1;
    if (2 * size > keys.length) {
      grow();
    }
    return id;
  }

  private static int slot(long key, long[] keys, int[] values) {
    var mask = keys.length - 1;
    var h = key * 0x9E3779B97F4A7C15L;
    var slot = (int) (h >>> 32) & mask;
    while (values[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    var newKeys = new long[keys.length * 2];
    var newValues = new int[keys.length * 2];
    Arrays.fill(newValues, -1);
    for (var i = 0; i < keys.length; i++) {
      if (values[i] >= 0) {
        var slot = slot(keys[i], newKeys, newValues);
        newKeys[slot] = keys[i];
        newValues[slot] = values[i];
      }
    }
    keys = newKeys;
    values = newValues;
  }
}
