package ortoo.web.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Watch;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Crowd;

/// Watches one run of a job: tells its listeners how far it is, and stops it when it must end.
final class Run implements Watch, AutoCloseable {
  private final Job job;
  private final Instant until;
  private final InstantSource clock;
  private final BooleanSupplier closing;
  private final Bounds bounds;
  private final Room room;
  private int taken;

  /// Ends a run from which nothing is to be kept.
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("the run was ended", null, false, false);
    }
  }

  /// @param closing true once the server is to be closed
  /// @param room for what it draws
  Run(Job job, Bounds bounds, InstantSource clock, BooleanSupplier closing, Room room) {
    this.job = job;
    this.bounds = bounds;
    this.until = clock.instant().plus(bounds.time());
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

  /// Refuses what never fits, and waits until there is room for what is to be drawn.
  @Override
  public void found(int ways, int draws) {
    Crowd.require(ways, bounds.ways());
    var thousands = (int) Math.min(Integer.MAX_VALUE, ((long) ways * draws + 999) / 1000);
    if (room.isTooSmallFor(thousands)) {
      throw new BadInput(Problem.argument(
              "%,d draws over %d ways are more than a job may make.".formatted(draws, ways),
              "ask for at most %,d draws over these %d ways, or for a smaller tolerance."
                  .formatted(room.all() * 1000L / ways, ways))
          .of("draws"));
    }
    try {
      if (!room.take(thousands)) {
        awaitRoom(thousands);
      }
      taken = thousands;
    } catch (InterruptedException e) {
      throw new Ended(); // the server is being closed
    }
  }

  private void awaitRoom(int thousands) throws InterruptedException {
    job.pause();
    do {
      enough();
    } while (!room.take(thousands));
    if (!job.goOn()) {
      room.give(thousands);
      throw new Ended(); // it was stopped just then
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
