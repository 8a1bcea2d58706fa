package ortoo.route.pareto;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// All pairs of time and money of which no other is better in one and as good in the other; time
/// rises from point to point, money falls. Empty if there is no way at all.
public final class Front {
  private static final long CHECKSUM_FACTOR = 1_000_003;

  private final int[] times;
  private final int[] moneys;
  private final List<int[]> routes;
  private final long expanded;

  Front(int[] times, int[] moneys, List<int[]> routes, long expanded) {
    this.times = times;
    this.moneys = moneys;
    this.routes = routes;
    this.expanded = expanded;
  }

  public int size() {
    return times.length;
  }

  public int time(int point) {
    return times[point];
  }

  public int money(int point) {
    return moneys[point];
  }

  public long timeSum() {
    return IntStream.of(times).asLongStream().sum();
  }

  public long moneySum() {
    return IntStream.of(moneys).asLongStream().sum();
  }

  /// A number to compare whole fronts by: from 0, for each time and money in turn, times 1000003
  /// plus that number, in 64 bits that wrap around.
  public long checksum() {
    var sum = 0L;
    for (var i = 0; i < times.length; i++) {
      sum = (sum * CHECKSUM_FACTOR + times[i]) * CHECKSUM_FACTOR + moneys[i];
    }
    return sum;
  }

  /// How many labels the search expanded.
  public long expanded() {
    return expanded;
  }

  /// The nodes of one route with the costs of a point, source first, target last. Where several
  /// routes cost the same, one of them is kept, always the same one.
  public int[] route(int point) {
    if (routes.isEmpty()) {
      throw new IllegalStateException(
          "The front of %d points was asked for without routes.".formatted(size()));
    }
    return routes.get(point).clone();
  }

  /// The points as `time money`, one a line.
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var i = 0; i < times.length; i++) {
      text.append(times[i]).append(' ').append(moneys[i]).append('\n');
    }
    return text.toString();
  }

  /// Takes the points as a search finds them: time rising, and money falling for the same time.
  static final class Builder {
    private int[] times = new int[16];
    private int[] moneys = new int[16];
    private int[] labels = new int[16];
    private int size;

    void add(int time, int money, int label) {
      if (size > 0 && times[size - 1] == time) {
        size--;
      }
      if (size == times.length) {
        times = Arrays.copyOf(times, 2 * size);
        moneys = Arrays.copyOf(moneys, 2 * size);
        labels = Arrays.copyOf(labels, 2 * size);
      }
      times[size] = time;
      moneys[size] = money;
      labels[size] = label;
      size++;
    }

    /// The labels the points came from.
    IntStream labels() {
      return Arrays.stream(labels, 0, size);
    }

    Front build(List<int[]> routes, long expanded) {
      return new Front(Arrays.copyOf(times, size), Arrays.copyOf(moneys, size), routes, expanded);
    }
  }
}
