package ortoo.web.job;

import java.time.Duration;

/// The usual bounds, but for what a test makes smaller.
final class BoundsBuilder {
  private Duration time = Bounds.USUAL.time();
  private int thousands = Bounds.USUAL.thousands();
  private int kept = Bounds.USUAL.kept();
  private long keptBytes = Bounds.USUAL.keptBytes();
  private int passing = Bounds.USUAL.passing();
  private int listeners = Bounds.USUAL.listeners();
  private Duration listening = Bounds.USUAL.listening();
  private Duration heartbeat = Bounds.USUAL.heartbeat();

  BoundsBuilder time(Duration most) {
    time = most;
    return this;
  }

  BoundsBuilder thousands(int most) {
    thousands = most;
    return this;
  }

  BoundsBuilder kept(int most) {
    kept = most;
    return this;
  }

  BoundsBuilder keptBytes(long most) {
    keptBytes = most;
    return this;
  }

  BoundsBuilder passing(int most) {
    passing = most;
    return this;
  }

  BoundsBuilder listeners(int most) {
    listeners = most;
    return this;
  }

  BoundsBuilder listening(Duration most) {
    listening = most;
    return this;
  }

  BoundsBuilder heartbeat(Duration every) {
    heartbeat = every;
    return this;
  }

  Bounds build() {
    var usual = Bounds.USUAL;
    return new Bounds(
        usual.running(),
        usual.waiting(),
        time,
        usual.draws(),
        usual.ways(),
        thousands,
        kept,
        keptBytes,
        passing,
        usual.memory(),
        listeners,
        listening,
        heartbeat);
  }
}
