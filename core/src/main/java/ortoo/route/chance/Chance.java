package ortoo.route.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ortoo.route.step.Way;

/// Draws many trips over the same ways, and judges the ways by them.
///
/// A pure function of ways and trial: the same on any number of threads, and what is said of a way
/// does not depend on the other ways or their order. Model, equations and sources:
/// docs/method/chance.md.
public final class Chance {
  /// In how many rounds the watch is told.
  private static final int ROUNDS = 10;

  private final Trial trial;
  private final List<Program> programs;
  private final Unknowns unknowns;
  private final Lots.Drawer lots;
  private final Tally tally;

  private Chance(List<Way> ways, Trial trial) {
    this.trial = trial;
    unknowns = new Unknowns(trial);
    var named = new Lots(trial.seed());
    programs = ways.stream().map(way -> new Program(way, unknowns, named)).toList();
    lots = named.drawer();
    tally = new Tally(trial, ways.stream().mapToInt(Way::depart).toArray());
  }

  /// Judges ways on the thread that asks.
  public static Judgement judge(List<Way> ways, Trial trial) {
    return judge(ways, trial, 1, Watch.NONE);
  }

  /// Judges ways on several threads, telling a watch how far it is.
  ///
  /// @param threads 1 = the thread that asks; the answer is the same for any number
  public static Judgement judge(List<Way> ways, Trial trial, int threads, Watch watch) {
    if (threads < 1) {
      throw new IllegalArgumentException("Threads %d must be 1 or more.".formatted(threads));
    }
    if ((long) ways.size() * trial.trips() > 10L * Trial.MOST) {
      throw new IllegalArgumentException("Trips %d × ways %d are more than %d."
          .formatted(trial.trips(), ways.size(), 10L * Trial.MOST));
    }
    var chance = new Chance(ways, trial);
    if (threads == 1) {
      return chance.rounds(List.of(chance.new Worker()), Runnable::run, watch);
    }
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var workers =
          IntStream.range(0, threads).mapToObj(_ -> chance.new Worker()).toList();
      return chance.rounds(workers, pool, watch);
    }
  }

  /// All trips, undigested: what tests hold against arithmetic.
  static Tally tally(List<Way> ways, Trial trial) {
    var chance = new Chance(ways, trial);
    chance.new Worker().draw(0, trial.unknowns());
    return chance.tally;
  }

  private Judgement rounds(List<Worker> workers, Executor on, Watch watch) {
    var done = 0;
    for (var round = 1; round <= ROUNDS; round++) {
      // The first round has two draws at least: one alone cannot be judged.
      var to = Math.max(2, (int) ((long) trial.unknowns() * round / ROUNDS));
      if (to == done) {
        continue;
      }
      share(done, to, workers, on);
      done = to;
      var judged = done;
      if (!watch.goOn(done * trial.tripsEach(), trial.trips(), () -> Summary.of(tally, judged))) {
        break;
      }
    }
    return Summary.of(tally, done);
  }

  /// Each worker takes an equal part of the draws.
  private static void share(int from, int to, List<Worker> workers, Executor on) {
    var parts = new ArrayList<CompletableFuture<Void>>();
    var n = workers.size();
    for (var i = 0; i < n; i++) {
      var worker = workers.get(i);
      var start = from + (int) ((long) (to - from) * i / n);
      var end = from + (int) ((long) (to - from) * (i + 1) / n);
      parts.add(CompletableFuture.runAsync(() -> worker.draw(start, end), on));
    }
    parts.forEach(CompletableFuture::join);
  }

  /// Draws trips into the tally. Mutable; one a thread.
  private final class Worker {
    private final Unknowns.State state = unknowns.new State();
    private final double[] luck = new double[lots.size()];
    private final List<Trip> trips = programs.stream().map(Trip::new).toList();

    /// Draws `from` to `to` - 1 of what we do not know, with all their trips.
    void draw(int from, int to) {
      var each = trial.tripsEach();
      for (var n = from; n < to; n++) {
        state.draw(n, trial.unknowns());
        for (var way = 0; way < trips.size(); way++) {
          tally.usd[way][n] = trips.get(way).prepare(state);
        }
        for (var trip = n * each; trip < (n + 1) * each; trip++) {
          lots.draw(trip, luck);
          for (var way = 0; way < trips.size(); way++) {
            tally.arrivals[way][trip] = trips.get(way).arrive(luck);
          }
        }
      }
    }
  }
}
