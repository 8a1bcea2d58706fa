package ortoo.web.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Watch;

/// Watches one run of a job: tells its listeners how far it is, and stops it when it must end.
final class Run implements Watch {
  private final Job job;
  private final Instant until;
  private final InstantSource clock;
  private final BooleanSupplier closing;

  /// Ends a run from which nothing is to be kept.
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("the run was ended", null, false, false);
    }
  }

  /// @param until it may take so long
  /// @param closing true once the server is to be closed
  Run(Job job, Instant until, InstantSource clock, BooleanSupplier closing) {
    this.job = job;
    this.until = until;
    this.clock = clock;
    this.closing = closing;
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

  private void endIfUnwanted() {
    if (closing.getAsBoolean() || job.forgotten()) {
      throw new Ended();
    }
  }

  boolean late() {
    return !clock.instant().isBefore(until);
  }
}
