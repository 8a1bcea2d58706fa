package ortoo.route.net;

import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Country;
import ortoo.route.net.Arc.Drive;
import ortoo.route.time.Driving;

/// The drivers' clock: what is driven, what rest falls due, what standing counts for, and which
/// rests a driver may choose.
///
/// A clock is minutes driven since the last daily rest in the low 16 bits, since the last weekly
/// rest above.
final class DriverClock {
  /// Rests a driver may take at a post before they fall due.
  static final int NONE = 0;
  static final int DAILY = 1;
  static final int WEEKLY = 2;

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

  /// The longest daily rest of any rule in the low 16 bits; the longest weekly one above.
  static int longestRests(Driving[] rules) {
    var day = 0;
    var week = 0;
    for (var rule : rules) {
      if (rule.restMinutes() < Integer.MAX_VALUE) {
        day = Math.max(day, rule.restMinutes());
        week = Math.max(week, rule.weekRestMinutes());
      }
    }
    return week << 16 | day;
  }

  /// What a drive does to a clock: minutes of rest that fall due in the high half, the clock after
  /// it in the low.
  ///
  /// @param early which daily rest is made a weekly one, 0 = none
  static long drive(Drive drive, int clock, int early) {
    return drive.rule() == null
        ? clock
        : drive.rule().drive(clock & 0xffff, clock >>> 16, drive.drive(), early);
  }

  /// How many of the daily rests that fall due on a drive could be made weekly ones.
  static int choices(Drive drive, int clock) {
    var rule = drive.rule();
    if (rule == null) {
      return 0;
    }
    var day = clock & 0xffff;
    var week = clock >>> 16;
    var plain =
        drive.drive() <= rule.dayMinutes() - day && drive.drive() <= rule.weekMinutes() - week;
    return plain ? 0 : rule.dailies(day, week, drive.drive());
  }

  /// True if goods go over to a driver who is rested, as with a truck of another country.
  ///
  /// @param before registration of the truck they leave, 0 = none
  /// @param after of the one they enter
  static boolean relieves(int before, int after) {
    return before > 0 && after > 0 && before != after;
  }

  /// Who has waited for a season to begin has rested.
  static int waited(int clock, int minutes) {
    return minutes > 0 ? 0 : clock;
  }

  /// Minutes to stand on until having stood makes a rest; -1 where that would gain nothing.
  ///
  /// @param minutes stood already
  static int more(int clock, int minutes, int rest, @Nullable Driving rule) {
    if (rest == NONE) {
      return 0;
    }
    if (rule == null) {
      return -1;
    }
    var driven = rest == DAILY ? clock & 0xffff : clock >>> 16;
    return driven == 0 ? -1 : Math.max(-1, length(rule, rest) - minutes);
  }

  static int length(Driving rule, int rest) {
    return rest == DAILY ? rule.restMinutes() : rule.weekRestMinutes();
  }

  /// The drivers' clock after standing still, which counts as rest where it is as long as one.
  static int stood(int clock, int minutes, @Nullable Driving rule) {
    if (rule == null || minutes < rule.restMinutes()) {
      return clock;
    }
    return minutes >= rule.weekRestMinutes() ? 0 : clock & ~0xffff;
  }
}
