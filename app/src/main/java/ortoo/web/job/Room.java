package ortoo.web.job;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The memory that all runs together may take for what they draw, in thousands of trips.
final class Room {
  private final int all;
  private final Semaphore free;

  Room(int thousands) {
    all = thousands;
    free = new Semaphore(thousands, true);
  }

  /// True if there is never room for so much.
  boolean isTooSmallFor(int thousands) {
    return thousands > all;
  }

  /// Takes some of it, if it is free within a moment.
  boolean take(int thousands) throws InterruptedException {
    return free.tryAcquire(thousands, 200, TimeUnit.MILLISECONDS);
  }

  void give(int thousands) {
    free.release(thousands);
  }

  int all() {
    return all;
  }
}
