package ortoo.bench.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What every request took, by kind, and what went wrong; users write into it side by side.
public final class Tally {
  private static final int FAULTS_KEPT = 20;

  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int failed;
  private long bytes;

  synchronized void done(String kind, long took, long size) {
    nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(took);
    bytes += size;
  }

  synchronized void fault(String kind, String what) {
    failed++;
    if (faults.size() < FAULTS_KEPT) {
      faults.add(kind + ": " + what);
    }
  }

  /// The first faults, in words.
  public synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  /// How many requests failed.
  public synchronized int failed() {
    return failed;
  }

  /// How many requests were answered.
  public synchronized int answered() {
    return nanos.values().stream().mapToInt(List::size).sum();
  }

  synchronized long bytes() {
    return bytes;
  }

  /// As a table of Markdown, times in milliseconds.
  synchronized String table(double seconds) {
    var text = new StringBuilder("""
        | Kind | Requests | A second | Median, ms | 90th, ms | 99th, ms | Greatest, ms |
        | --- | --- | --- | --- | --- | --- | --- |
        """);
    var all = new ArrayList<Long>();
    nanos.forEach((kind, times) -> {
      text.append(line(kind, times, seconds));
      all.addAll(times);
    });
    return text.append(line("all", all, seconds)).toString();
  }

  private static String line(String kind, List<Long> times, double seconds) {
    var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        kind,
        sorted.length,
        sorted.length / seconds,
        millis(sorted, 0.5),
        millis(sorted, 0.9),
        millis(sorted, 0.99),
        millis(sorted, 1));
  }

  /// The smallest time that at least this share of the requests did not exceed.
  private static double millis(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }

  @Override
  public synchronized String toString() {
    return Arrays.toString(faults.toArray());
  }
}
