package ortoo.math;

import java.util.Arrays;

/// A queue of integer keys that only ever rise, each with three numbers carried along.
///
/// For searches that take what is nearest first and never go back: Dijkstra's, or label setting
/// over time. A key may be pushed if it is not below the last one popped and not more than the
/// *largest step* above it. Push and pop then take constant time, however many entries wait.
///
/// Two levels of buckets: the *near* level has one bucket for each key of the current window of
/// 4096 keys, the *far* level one for each window to come (Denardo and Fox, Operations Research
/// 27(1), 1979). A bucket is a chain of chunks of fifteen entries in one array: filling and
/// emptying it reads and writes memory in order, which a list linked entry by entry does not; on
/// a queue of a million labels that is worth a third of the time.
///
/// **Equal keys** come out in rounds: what is pushed with the key that is being popped waits until
/// the present round is over. A search that improves labels of equal key, along arcs that cost
/// nothing, so needs at most as many rounds as it has nodes; last-in-first-out could need a number
/// exponential in it. The order is fixed, so the same pushes give the same pops.
///
/// Not for use by several threads at a time.
public final class BucketQueue {
  private static final int WINDOW_BITS = 12;
  private static final int WINDOW = 1 << WINDOW_BITS;
  private static final int ENTRY = 4;
  private static final int CHUNK = 16 * ENTRY;
  private static final int KEPT = 1 << 22;

  private final int[] near = new int[WINDOW];
  private final long[] nearUsed = new long[WINDOW / Long.SIZE];
  private int[] far = new int[Long.SIZE];
  private long[] farUsed = new long[1];
  private int farMask;

  /// A chunk starts at a multiple of its size: the end of the chunk before it in the same bucket,
  /// then entries of key, a, b, c. The first chunk is never used, so that 0 means none.
  private int[] pool = new int[1 << 12];

  private int poolEnd;
  private int free;
  private int round;
  private int window;
  private int place;
  private int largestStep;
  private int size;
  private int key;
  private int a;
  private int b;
  private int c;

  /// An empty queue at key 0.
  ///
  /// @param largestStep the most that a pushed key may exceed the last popped one
  public BucketQueue(int largestStep) {
    reset(largestStep);
  }

  /// Empties the queue and goes back to key 0. Memory is kept for the next use unless it was much.
  public void reset(int largestStep) {
    if (largestStep < 0) {
      throw new IllegalArgumentException("Largest step %d is negative.".formatted(largestStep));
    }
    this.largestStep = largestStep;
    var windows = Math.max(Long.SIZE, 2 * Integer.highestOneBit((largestStep >>> WINDOW_BITS) + 1));
    if (windows > far.length) {
      far = new int[windows];
      farUsed = new long[windows / Long.SIZE];
    }
    farMask = windows - 1;
    Arrays.fill(near, 0);
    Arrays.fill(nearUsed, 0);
    Arrays.fill(far, 0);
    Arrays.fill(farUsed, 0);
    if (pool.length > KEPT) {
      pool = new int[1 << 12];
    }
    poolEnd = CHUNK;
    free = round = window = place = size = key = 0;
  }

  /// How many entries wait.
  public int size() {
    return size;
  }

  /// Adds an entry.
  public void push(int key, int a, int b, int c) {
    if (Integer.compareUnsigned(key - this.key, largestStep) > 0) {
      throw new IllegalArgumentException(
          "Key %d is not between the last one popped, %d, and %d above it."
              .formatted(key, this.key, largestStep));
    }
    put(key, a, b, c);
    size++;
  }

  private void put(int key, int a, int b, int c) {
    var turn = key >>> WINDOW_BITS;
    int[] ends;
    int bucket;
    if (turn == window) {
      ends = near;
      bucket = key & (WINDOW - 1);
      nearUsed[bucket >>> 6] |= 1L << bucket;
    } else {
      ends = far;
      bucket = turn & farMask;
      farUsed[bucket >>> 6] |= 1L << bucket;
    }
    var end = ends[bucket];
    if ((end & (CHUNK - 1)) == 0) {
      end = newChunk(end);
    }
    var pool = this.pool;
    pool[end] = key;
    pool[end + 1] = a;
    pool[end + 2] = b;
    pool[end + 3] = c;
    ends[bucket] = end + ENTRY;
  }

  private int newChunk(int before) {
    var chunk = free;
    if (chunk == 0) {
      chunk = poolEnd;
      if (chunk + CHUNK > pool.length) {
        grow();
      }
      poolEnd += CHUNK;
    } else {
      free = pool[chunk];
    }
    pool[chunk] = before;
    return chunk + ENTRY;
  }

  private void grow() {
    if (pool.length > Integer.MAX_VALUE / 2) {
      throw new IllegalStateException("The queue is full: %d entries wait.".formatted(size));
    }
    pool = Arrays.copyOf(pool, 2 * pool.length);
  }

  /// Takes an entry with the least key, to be read by [#key], [#a], [#b] and [#c]; false if none
  /// is left.
  public boolean pop() {
    if (round == 0 && !nextRound()) {
      return false;
    }
    var entry = round - ENTRY;
    var pool = this.pool;
    key = pool[entry];
    a = pool[entry + 1];
    b = pool[entry + 2];
    c = pool[entry + 3];
    round = (entry & (CHUNK - 1)) == ENTRY ? giveBack(entry - ENTRY) : entry;
    size--;
    return true;
  }

  /// The key of the entry last popped.
  public int key() {
    return key;
  }

  /// The first number carried by the entry last popped.
  public int a() {
    return a;
  }

  /// The second number carried by the entry last popped.
  public int b() {
    return b;
  }

  /// The third number carried by the entry last popped.
  public int c() {
    return c;
  }

  /// Frees a chunk and returns the end of the one before it.
  private int giveBack(int chunk) {
    var before = pool[chunk];
    pool[chunk] = free;
    free = chunk;
    return before;
  }

  private boolean nextRound() {
    if (size == 0) {
      return false;
    }
    while (true) {
      var word = place >>> 6;
      while (word < nearUsed.length && nearUsed[word] == 0) {
        word++;
      }
      if (word < nearUsed.length) {
        place = (word << 6) + Long.numberOfTrailingZeros(nearUsed[word]);
        nearUsed[word] &= nearUsed[word] - 1;
        round = near[place];
        near[place] = 0;
        return true;
      }
      nextWindow();
    }
  }

  /// Spreads the next window that has entries over the near level.
  private void nextWindow() {
    var first = (window + 1) & farMask;
    var wordMask = farMask >>> 6;
    var word = first >>> 6;
    var bits = farUsed[word] & (-1L << first);
    while (bits == 0) {
      word = (word + 1) & wordMask;
      bits = farUsed[word];
    }
    var bucket = (word << 6) + Long.numberOfTrailingZeros(bits);
    farUsed[word] &= ~(1L << bucket);
    window += 1 + ((bucket - first) & farMask);
    place = 0;
    var end = far[bucket];
    far[bucket] = 0;
    while (end != 0) {
      end -= ENTRY;
      put(pool[end], pool[end + 1], pool[end + 2], pool[end + 3]);
      if ((end & (CHUNK - 1)) == ENTRY) {
        end = giveBack(end - ENTRY);
      }
    }
  }
}
