package ortoo.route.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeapTest {
  private record Entry(long major, long minor, int label) {}

  @Test
  void comesOutByMajorThenMinorThenLabelWhateverTheOrderIn() {
    var random = new Random(5);
    var entries = new ArrayList<Entry>();
    var heap = new Heap();
    for (var label = 0; label < 5_000; label++) {
      var entry = new Entry(random.nextLong(-3, 40), random.nextLong(9), label);
      entries.add(entry);
      heap.push(entry.major(), entry.minor(), label);
    }
    entries.sort(Comparator.comparingLong(Entry::major)
        .thenComparingLong(Entry::minor)
        .thenComparingInt(Entry::label));
    for (var entry : entries) {
      assertArrayEquals(
          new long[] {entry.major(), entry.minor(), entry.label()},
          new long[] {heap.topMajor(), heap.topMinor(), heap.top()});
      heap.pop();
    }
    assertEquals(true, heap.isEmpty());
  }

  @Test
  void greatestKeysStayApart() {
    var heap = new Heap();
    var minor = (1L << 38) - 1;
    heap.push(Long.MAX_VALUE / 4, minor, Heap.MOST_LABELS - 1);
    assertEquals(minor, heap.topMinor());
    assertEquals(Heap.MOST_LABELS - 1, heap.top());
  }
}
