package ortoo.route.net;

import ortoo.route.time.OpenTimes;

/// Passing one border: exit post, the stretch between, entry post, with the rests a driver may
/// choose.
///
/// At either post the driver may stand on until that makes a daily or a weekly rest. So who comes
/// earlier can always do as who comes later and was kept waiting: no move is worse for coming
/// early. Mutable; one for each search.
final class Crossover {

  /// Told of each passage: when the goods have passed the entry post, the drivers' clock before
  /// that post, how long they stood at it, and the rests taken.
  interface Sink {
    void accept(int time, int clock, int stood, int rests);
  }

  private final Sink sink;

  Crossover(Sink sink) {
    this.sink = sink;
  }

  void pass(Arc arc, int time, int clock) {
    var exit = arc.exit;
    var left = exit.open().finish(time, exit.minutes());
    if (left == OpenTimes.NEVER) {
      return;
    }
    var stood = left - time;
    var after = DriverClock.stood(clock, stood, exit.rule());
    for (var rest = DriverClock.NONE; rest <= DriverClock.WEEKLY; rest++) {
      var more = DriverClock.more(after, stood, rest, exit.rule());
      if (more >= 0) {
        go(arc, left + more, DriverClock.stood(after, stood + more, exit.rule()), rest);
      }
    }
  }

  private void go(Arc arc, int time, int clock, int rest) {
    var starts = arc.along.passable().nextOpen(time);
    if (starts == OpenTimes.NEVER) {
      return;
    }
    var before = DriverClock.waited(clock, starts - time);
    var choices = DriverClock.choices(arc.along, before);
    for (var early = 0; early <= choices; early++) {
      var driven = DriverClock.drive(arc.along, before, early);
      var arrives = starts + arc.along.minutes() + (int) (driven >>> 32);
      var entered = arc.entry.open().finish(arrives, arc.entry.minutes());
      if (entered != OpenTimes.NEVER) {
        sink.accept(entered, (int) driven, entered - arrives, Rests.of(rest, 0, early));
      }
    }
  }

  /// Goods behind the entry post: when, the drivers' clock before it, minutes stood, rests before.
  record Entered(int time, int clock, int stood, int rests) {}

  /// Behind the entry post a driver goes on, or stands on until that makes a rest.
  static void enter(long state, long cents, Entered at, Arc arc, Moves.Sink sink) {
    var rule = arc.entry.rule();
    var clock = DriverClock.stood(at.clock(), at.stood(), rule);
    for (var rest = DriverClock.NONE; rest <= DriverClock.WEEKLY; rest++) {
      var more = DriverClock.more(clock, at.stood(), rest, rule);
      if (more >= 0) {
        sink.accept(
            state,
            cents,
            at.time() + more,
            DriverClock.stood(clock, at.stood() + more, rule),
            arc,
            at.rests() | Rests.of(0, rest, 0));
      }
    }
  }
}
