package ortoo.web.job;

import java.time.Duration;

/// How much jobs may take; beyond that they are refused.
///
/// @param running at a time
/// @param waiting for those that run
/// @param time of one run
/// @param draws trips of one job
/// @param ways of one answer
/// @param thousands of trips over all ways of all jobs that run: each takes five bytes
/// @param kept answers in the workspace
/// @param keptBytes of all of them
/// @param passing answers that are not kept; the oldest are forgotten
/// @param memory how long those are there after they ended
/// @param listeners that are told of progress, of all jobs
/// @param listening how long one of them is told, before a browser asks again by itself
/// @param heartbeat how often a listener hears that the server is there
public record Bounds(
    int running,
    int waiting,
    Duration time,
    int draws,
    int ways,
    int thousands,
    int kept,
    long keptBytes,
    int passing,
    Duration memory,
    int listeners,
    Duration listening,
    Duration heartbeat) {

  /// What a server has where nothing else is said.
  public static final Bounds USUAL = new Bounds(
      2,
      20,
      Duration.ofMinutes(10),
      1_000_000,
      250,
      thousands(Runtime.getRuntime().maxMemory()),
      200,
      512L << 20,
      32,
      Duration.ofMinutes(10),
      64,
      Duration.ofMinutes(15),
      Duration.ofSeconds(15));

  /// What takes a quarter of all memory, so that three quarters are left for the atlas, for what is
  /// asked meanwhile and for writing answers; no more than one drawing may take anyway.
  static int thousands(long memory) {
    return (int) Math.min(100_000, memory / 4 / 5_000);
  }
}
