package ortoo.route.net;

import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Country;
import ortoo.route.net.Arc.Drive;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;

/// The drivers' clock along an arc: what is driven, what rest falls due, what standing counts for.
///
/// A clock is minutes driven since the last daily rest in the low 16 bits, since the last weekly
/// rest above.
final class DriverClock {

  private DriverClock() {}

  static final Driving NO_RULE =
      new Driving(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

  /// The rule of each country; one that never asks for rest where the atlas has none.
  static Driving[] rules(Names names, Atlas atlas) {
    var rules = new Driving[names.countries.size()];
    for (var c = 0; c < rules.length; c++) {
      Country country = names.countries.get(c);
      rules[c] = atlas.carriage().drivingRules().stream()
          .filter(r -> r.id().equals(country.drivingRule()))
          .findFirst()
          .map(Driving::of)
          .orElse(NO_RULE);
    }
    return rules;
  }

  /// What a drive does to a clock: minutes of rest that fall due in the high half, the clock after
  /// it in the low.
  static long drive(Drive drive, int clock) {
    return drive.rule() == null
        ? clock
        : drive.rule().drive(clock & 0xffff, clock >>> 16, drive.drive());
  }

  /// Arrival after both posts in the low half, the drivers' clock in the high; -1 if it cannot be.
  static long passage(Arc arc, int time, int clock) {
    var exit = arc.exit;
    var left = exit.open().finish(time, exit.minutes());
    if (left == OpenTimes.NEVER) {
      return -1;
    }
    var c = stood(clock, left - time, exit.rule());
    var starts = arc.along.passable().nextOpen(left);
    if (starts == OpenTimes.NEVER) {
      return -1;
    }
    var driven = drive(arc.along, c);
    var arrives = starts + arc.along.minutes() + (int) (driven >>> 32);
    var entry = arc.entry;
    var entered = entry.open().finish(arrives, entry.minutes());
    if (entered == OpenTimes.NEVER) {
      return -1;
    }
    c = stood((int) driven, entered - arrives, entry.rule());
    return (long) c << 32 | entered;
  }

  /// The drivers' clock after standing still, which counts as rest where it is as long as one.
  static int stood(int clock, int minutes, @Nullable Driving rule) {
    if (rule == null || minutes < rule.restMinutes()) {
      return clock;
    }
    return minutes >= rule.weekRestMinutes() ? 0 : clock & ~0xffff;
  }
}
