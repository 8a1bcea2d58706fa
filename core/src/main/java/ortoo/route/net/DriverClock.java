package ortoo.route.net;

import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Country;
import ortoo.route.step.Step;
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

  /// Minutes of rest that fall due on the way.
  static int due(Arc arc, Step.Haul step, int clock) {
    return step.driving().isEmpty()
        ? 0
        : step.driving().get().rest(clock & 0xffff, clock >>> 16, arc.drive);
  }

  static int driven(Arc arc, Step.Haul step, int clock) {
    return step.driving().isEmpty()
        ? clock
        : step.driving().get().after(clock & 0xffff, clock >>> 16, arc.drive);
  }

  /// Arrival after both posts in the low half, the drivers' clock in the high; -1 if it cannot be.
  static long passage(Arc arc, int time, int clock) {
    var exit = (Step.Post) arc.steps.get(0);
    var haul = (Step.Haul) arc.steps.get(1);
    var entry = (Step.Post) arc.steps.get(2);
    var left = exit.open().finish(time, exit.minutes());
    if (left == OpenTimes.NEVER) {
      return -1;
    }
    var c = stood(clock, left - time, exit.driving());
    var starts = haul.passable().nextOpen(left);
    if (starts == OpenTimes.NEVER) {
      return -1;
    }
    var arrives = starts + haul.drivingMinutes() + haul.stopMinutes() + due(arc, haul, c);
    c = driven(arc, haul, c);
    var entered = entry.open().finish(arrives, entry.minutes());
    if (entered == OpenTimes.NEVER) {
      return -1;
    }
    c = stood(c, entered - arrives, entry.driving());
    return (long) c << 32 | entered;
  }

  /// The drivers' clock after standing still, which counts as rest where it is as long as one.
  static int stood(int clock, int minutes, Optional<Driving> rule) {
    if (rule.isEmpty() || minutes < rule.get().restMinutes()) {
      return clock;
    }
    return minutes >= rule.get().weekRestMinutes() ? 0 : clock & ~0xffff;
  }
}
