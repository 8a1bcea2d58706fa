package ortoo.web.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Watch;
import ortoo.web.kit.Crowd;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// Lets as many questions be reckoned at once as there are processors, in the order in which they
/// came, each for a bounded time; the others wait a little, and are then told to come again.
public final class Turn {
  private static final int WAIT_S = 10;
  private static final long MOST_NS = TimeUnit.SECONDS.toNanos(20);

  /// Trips over all ways of one answer: what its memory grows with.
  private static final long MOST_TRIPS = 2_000_000;

  /// Ways of one answer: what it takes to write it grows with them, some 40,000 characters each.
  static final int MOST_WAYS = 250;

  private final Semaphore places;

  public Turn(int atOnce) {
    places = new Semaphore(atOnce, true);
  }

  /// Reckons when it is this question's turn.
  public <V> V take(Function<Watch, V> reckon) {
    if (!enter()) {
      throw busy("more is asked than can be answered now.", "ask again in some seconds.");
    }
    try {
      return reckon.apply(new Clock(System.nanoTime() + MOST_NS));
    } catch (OutOfMemoryError e) {
      throw Refusal.ofMemory();
    } finally {
      places.release();
    }
  }

  private boolean enter() {
    try {
      return places.tryAcquire(WAIT_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Refusal busy(String what, String remedy) {
    return new Refusal(Reason.BUSY, 503, what, remedy);
  }

  /// Ends what takes too long or too much, without an answer.
  private record Clock(long until) implements Watch {
    @Override
    public boolean goOn(int trips, int of, Supplier<Judgement> soFar) {
      return !enough();
    }

    @Override
    public boolean enough() {
      if (System.nanoTime() - until > 0) {
        throw busy(
            "the answer takes longer than 20 s.", "ask for less, or make it a job, which may.");
      }
      return false;
    }

    @Override
    public void found(int ways, int draws) {
      Crowd.require(ways, MOST_WAYS);
      if ((long) ways * draws > MOST_TRIPS) {
        throw busy(
            "%,d draws over %d ways are more than can be waited for.".formatted(draws, ways),
            "ask for at most %,d draws, or make it a job.".formatted(MOST_TRIPS / ways));
      }
    }
  }
}
