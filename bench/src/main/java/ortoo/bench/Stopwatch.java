package ortoo.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Elapsed time and the calling thread's own CPU time since a start.
record Stopwatch(long nanos, long cpuNanos) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
  }

  double elapsedMillis() {
    return (System.nanoTime() - nanos) / 1e6;
  }

  double cpuMillis() {
    return (THREADS.getCurrentThreadCpuTime() - cpuNanos) / 1e6;
  }
}
