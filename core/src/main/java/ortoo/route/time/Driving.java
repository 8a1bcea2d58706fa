package ortoo.route.time;

import ortoo.atlas.carriage.DrivingRule;

/// Drivers' hours as arithmetic: how long a drive takes with its breaks and rests.
///
/// Model: breaks are spread evenly over the driving of a day (a 45-minute break after 4.5 h makes
/// nine hours of driving last 9 h 45), so less driven before is never worse. A daily rest falls due
/// when the day's driving is used up, a weekly rest when the week's is; where a daily rest falls
/// due a driver may take the weekly one instead. Time stood still elsewhere counts as rest if it is
/// at least as long. Source of the limits: AETR, articles 6 to 8, and the
/// rule rows of the atlas.
///
/// @param dayMinutes driving between two daily rests, of the whole crew
/// @param weekMinutes driving between two weekly rests, of the whole crew
/// @param stretch elapsed minutes a minute of driving, breaks included
/// @param early which of the daily rests that fall due on a haul is made a weekly one: 1 = the
/// first, 0 = none
public record Driving(
    int dayMinutes,
    int restMinutes,
    int weekMinutes,
    int weekRestMinutes,
    double stretch,
    int early) {

  /// The most minutes driven that a clock has room for, day and week alike: 1092 hours.
  public static final int MOST = 0xffff;

  /// Limits of no time would never let a drive end; a limit above [#MOST] must be none at all.
  public Driving {
    requireLimit("day", dayMinutes);
    requireLimit("week", weekMinutes);
    if (restMinutes < 0 || weekRestMinutes < 0 || !(stretch >= 1)) {
      throw new IllegalArgumentException(
          "Driving: rests of %d and %d minutes, stretch %s are not usable."
              .formatted(restMinutes, weekRestMinutes, stretch));
    }
  }

  private static void requireLimit(String what, int minutes) {
    if (minutes < 1 || (minutes > MOST && minutes != Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "Driving: a %s of %d minutes is not from 1 to %d, nor unlimited."
              .formatted(what, minutes, MOST));
    }
  }

  /// A rule in which every rest is taken as it falls due.
  public Driving(
      int dayMinutes, int restMinutes, int weekMinutes, int weekRestMinutes, double stretch) {
    this(dayMinutes, restMinutes, weekMinutes, weekRestMinutes, stretch, 0);
  }

  /// The arithmetic of one rule. With a crew of two nobody stops for a break.
  public static Driving of(DrivingRule rule) {
    var breaks = Math.max(0, Math.ceil(rule.dailyHours() / rule.blockHours() - 1e-9) - 1);
    var stretch = rule.crew() > 1 ? 1.0 : 1 + breaks * rule.breakHours() / rule.dailyHours();
    return new Driving(
        (int) Math.round(60 * rule.dailyHours() * rule.crew()),
        (int) Math.round(60 * rule.restHours()),
        (int) Math.round(60 * rule.weeklyHours() * rule.crew()),
        (int) Math.round(60 * rule.weeklyRestHours()),
        stretch);
  }

  /// The same rule with the n-th daily rest of a haul made a weekly one.
  public Driving withWeekly(int n) {
    return n == early
        ? this
        : new Driving(dayMinutes, restMinutes, weekMinutes, weekRestMinutes, stretch, n);
  }

  /// Minutes of rest that fall due in driving `minutes` with `day` and `week` already driven.
  ///
  /// A rest falls due only when there is more to drive.
  public int rest(int day, int week, int minutes) {
    return (int) (drive(day, week, minutes) >>> 32);
  }

  /// Driving minutes of the day after driving `minutes`, packed with those of the week:
  /// `week << 16 | day`.
  public int after(int day, int week, int minutes) {
    return (int) drive(day, week, minutes);
  }

  /// Both at once: `rest << 32 | week << 16 | day`.
  public long drive(int day, int week, int minutes) {
    return drive(day, week, minutes, early);
  }

  /// How many daily rests fall due in driving `minutes`, where none is made a weekly one.
  public int dailies(int day, int week, int minutes) {
    var n = 0;
    while (drive(day, week, minutes, n + 1) != drive(day, week, minutes, 0)) {
      n++;
    }
    return n;
  }

  /// Minutes of rest in the high half, the clock after the drive in the low one.
  public long drive(int day, int week, int minutes, int early) {
    var total = 0L;
    var left = minutes;
    var d = day;
    var w = week;
    var dailies = 0;
    while (true) {
      var step = Math.max(0, Math.min(left, Math.min(dayMinutes - d, weekMinutes - w)));
      left -= step;
      d += step;
      w += step;
      if (left <= 0) {
        return total << 32 | (w << 16 | d);
      }
      if (w >= weekMinutes || ++dailies == early) {
        total += weekRestMinutes;
        w = 0;
      } else {
        total += restMinutes;
      }
      d = 0;
    }
  }
}
