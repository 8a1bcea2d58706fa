package ortoo.route.net;

import java.util.List;
import ortoo.route.time.Driving;

/// Spreads drivers' rests over the driving, so that a lower bound of time knows of them.
///
/// After D minutes of driving a rest of R falls due. Driving x minutes with d driven already takes
/// at least floor((d + x) / D) rests. For any credit C up to R that many rests last at least
/// (d + x) C / D - C minutes. So a bound may add C / D to each minute of driving, if it takes C off
/// once where the driver is left, off each stay that is long enough to be a rest, and off each haul
/// before which a season is waited for, which rests the driver too.
///
/// @param credit C: no more than the shortest handling where goods leave a driver, nor than the
/// shortest haul that has a season
/// @param day D: the longest driving between two rests that any rule allows
/// @param rest R: the shortest rest
public record RestBound(int credit, int day, int rest) {
  static final RestBound NONE = new RestBound(0, 1, 0);

  /// The bound for these rules and handlings.
  ///
  /// @param shortest minutes of the shortest handling on the way where goods leave a driver,
  /// or of the shortest haul that has a season
  static RestBound of(Driving[] rules, List<Arc> doors, int shortest) {
    var day = 0;
    var rest = Integer.MAX_VALUE;
    for (var rule : rules) {
      if (rule.restMinutes() < Integer.MAX_VALUE) {
        day = Math.max(day, rule.dayMinutes());
        rest = Math.min(rest, rule.restMinutes());
      }
    }
    var credit = Math.min(rest, shortest);
    for (var arc : doors) {
      credit = arc.drivenFrom() ? Math.min(credit, arc.minutes) : credit;
    }
    return day == 0 ? NONE : new RestBound(credit, day, rest);
  }

  /// What is added to this much driving.
  public int of(int drive) {
    return (int) ((long) drive * credit / day);
  }

  /// A lower bound of a stay that takes at least `least` and may count as a rest.
  int standing(int least) {
    return least < rest ? Math.min(least, rest - credit) : least - credit;
  }
}
