package ortoo.route.time;

import java.time.DayOfWeek;
import java.util.Set;

/// When a service leaves: on weekdays at an hour, or every so many days on days not known.
///
/// Where only the interval is known the plan waits half of it, and a drawn trip a uniform part of
/// it.
///
/// @param days bit 0 = Monday … bit 6 = Sunday; 0 = only the interval is known
/// @param interval minutes between departures, used where `days` is 0
/// @param departs minute of the local day
/// @param cutoff minutes before departure by which goods must be there
/// @param firstDay local day (days since the epoch) from which it runs
/// @param lastDay local day to which it runs
public record Departures(
    int days, int interval, int departs, int cutoff, int firstDay, int lastDay, LocalClock clock) {

  private static final int DAY = 1440;
  /// Nothing leaves in the last month that an int can count to, so that days added stay within it.
  private static final int LATEST = OpenTimes.NEVER - 31 * DAY;

  public static int bits(Set<DayOfWeek> days) {
    return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
  }

  /// The planned departure for goods that are ready at `ready`, or [OpenTimes#NEVER].
  public int next(int ready) {
    if (ready == OpenTimes.NEVER) {
      return OpenTimes.NEVER;
    }
    return days == 0 ? spread(ready, interval / 2) : scheduled(ready);
  }

  /// The shortest wait from being ready to a planned departure, in minutes.
  public int least() {
    return days == 0 ? cutoff + interval / 2 : cutoff;
  }

  /// The departure of one drawn trip.
  ///
  /// @param u where in the interval the trip falls, 0 to 1; no use where weekdays are known
  public int next(int ready, double u) {
    if (ready == OpenTimes.NEVER) {
      return OpenTimes.NEVER;
    }
    return days == 0 ? spread(ready, (int) (interval * u)) : scheduled(ready);
  }

  private int spread(int ready, int wait) {
    var leaves = (long) ready + cutoff + wait;
    var at = Math.max(leaves, clock.utc(clampDay(firstDay) * DAY));
    if (at > LATEST || Math.floorDiv(clock.local((int) at), DAY) > lastDay) {
      return OpenTimes.NEVER;
    }
    return (int) at;
  }

  private int scheduled(int ready) {
    if ((long) ready + cutoff > LATEST) {
      return OpenTimes.NEVER;
    }
    var local = clock.local(ready + cutoff);
    var day = Math.max(Math.floorDiv(local, DAY), clampDay(firstDay));
    for (var i = 0; i < 8; i++, day++) {
      if (day > lastDay) {
        return OpenTimes.NEVER;
      }
      // 1970-01-01 was a Thursday, bit 3.
      var leaves = clock.utc(day * DAY + departs);
      if ((days >> Math.floorMod(day + 3, 7) & 1) != 0 && leaves >= ready + cutoff) {
        return leaves;
      }
    }
    return OpenTimes.NEVER;
  }

  /// Keeps day × minutes inside an int.
  private static int clampDay(int day) {
    return Math.clamp(day, 0, LATEST / DAY);
  }
}
