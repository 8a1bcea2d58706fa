package ortoo.route.pareto;

import java.util.Arrays;

/// A queue for shortest paths: nodes with rising keys, in buckets that may hold a small range of
/// keys (Dial, Communications of the ACM 12(11), 1969; with a range, the delta-stepping of Meyer
/// and Sanders, Journal of Algorithms 49(1), 2003).
///
/// If the largest step is below 2^14 each bucket holds one key and nodes come out in exact order.
/// Otherwise nodes of one bucket come out in any order, in rounds, and what is pushed into the
/// bucket at hand comes out in the next round; a search that improves nodes more than once ends
/// with the same distances. The entries are linked one by one: few share a bucket here, and for
/// few that is faster than the chunks of `ortoo.math.BucketQueue`.
final class RoughQueue {
  private static final int BUCKET_BITS = 14;
  private static final int HEADS = 2 << BUCKET_BITS;
  private static final int ENTRY = 2;

  /// The head of each bucket's list, 0 if empty; used in a circle.
  private final int[] heads = new int[HEADS];

  private final long[] used = new long[HEADS / Long.SIZE];

  /// Entries of two: next and node, key and other; the first is never used, so that 0 means none.
  private long[] pool = new long[1 << 12];

  private int poolEnd;
  private int free;
  private int shift;
  private int bucket;
  private int round;
  private int size;
  private int key;
  private int node;
  private int other;

  void reset(int largestStep) {
    shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(largestStep) - BUCKET_BITS);
    Arrays.fill(heads, 0);
    Arrays.fill(used, 0);
    poolEnd = ENTRY;
    free = bucket = round = size = 0;
  }

  void push(int key, int node, int other) {
    var entry = free == 0 ? newEntry() : free;
    var pool = this.pool;
    var at = (key >>> shift) & (HEADS - 1);
    free = (int) (pool[entry] >>> Integer.SIZE);
    pool[entry] = (long) heads[at] << Integer.SIZE | node;
    pool[entry + 1] = (long) key << Integer.SIZE | other;
    heads[at] = entry;
    used[at >>> 6] |= 1L << at;
    size++;
  }

  private int newEntry() {
    var entry = poolEnd;
    poolEnd += ENTRY;
    if (poolEnd > pool.length) {
      pool = Arrays.copyOf(pool, 2 * pool.length);
    }
    pool[entry] = 0;
    return entry;
  }

  boolean pop() {
    if (round == 0 && !nextRound()) {
      return false;
    }
    var pool = this.pool;
    var entry = round;
    var nextAndNode = pool[entry];
    var keyAndOther = pool[entry + 1];
    round = (int) (nextAndNode >>> Integer.SIZE);
    node = (int) nextAndNode;
    key = (int) (keyAndOther >>> Integer.SIZE);
    other = (int) keyAndOther;
    pool[entry] = (long) free << Integer.SIZE;
    free = entry;
    size--;
    return true;
  }

  private boolean nextRound() {
    if (size == 0) {
      return false;
    }
    var word = bucket >>> 6;
    var bits = used[word] & (-1L << bucket);
    while (bits == 0) {
      word = (word + 1) & (used.length - 1);
      bits = used[word];
    }
    bucket = (word << 6) + Long.numberOfTrailingZeros(bits);
    used[word] &= ~(1L << bucket);
    round = heads[bucket];
    heads[bucket] = 0;
    return true;
  }

  int key() {
    return key;
  }

  int node() {
    return node;
  }

  int other() {
    return other;
  }

  /// True if the key's bucket is behind the one at hand, so that nothing below it can come.
  boolean isPast(int key) {
    return key >>> shift < this.key >>> shift;
  }
}
