package ortoo.web.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Watch;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// Watches one run of a job: tells its listeners how far it is, and stops it when it must end.
final class Run implements Watch, AutoCloseable {
  private final Job job;
  private final Instant until;
  private final InstantSource clock;
  private final BooleanSupplier closing;
  private final Room room;
  private int taken;

  /// Ends a run from which nothing is to be kept.
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("the run was ended", null, false, false);
    }
  }

  /// @param until it may take so long
  /// @param closing true once the server is to be closed
  /// @param room for what it draws
  Run(Job job, Instant until, InstantSource clock, BooleanSupplier closing, Room room) {
    this.job = job;
    this.until = until;
    this.clock = clock;
    this.closing = closing;
    this.room = room;
  }

  @Override
  public boolean goOn(int trips, int of, Supplier<Judgement> soFar) {
    endIfUnwanted();
    job.progress(trips, of, Progress.of(trips, of, soFar.get().spreads()));
    return !job.stopping() && !late();
  }

  /// While ways are sought there is nothing to keep yet.
  @Override
  public boolean enough() {
    endIfUnwanted();
    if (job.stopping() || late()) {
      throw new Ended();
    }
    return false;
  }

  /// Waits until there is room for what is to be drawn.
  @Override
  public void found(int ways, int draws) {
    var thousands = (int) Math.min(Integer.MAX_VALUE, ((long) ways * draws + 999) / 1000);
    if (room.isTooSmallFor(thousands)) {
      throw new BadInput(Problem.argument(
          "%,d draws of %d ways are more than a job may make.".formatted(draws, ways),
          "ask for %,d draws, or for fewer ways.".formatted(room.all() * 1000L / ways)));
    }
    try {
      while (!room.take(thousands)) {
        enough();
      }
      taken = thousands;
    } catch (InterruptedException e) {
      throw new Ended(); // the server is being closed
    }
  }

  @Override
  public void close() {
    room.give(taken);
    taken = 0;
  }

  private void endIfUnwanted() {
    if (closing.getAsBoolean() || job.forgotten()) {
      throw new Ended();
    }
  }

  boolean late() {
    return !clock.instant().isBefore(until);
  }
}
