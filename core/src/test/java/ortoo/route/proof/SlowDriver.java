package ortoo.route.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.carriage.DrivingRule;

/// A driver's hours read plainly: minutes driven since the daily and the weekly rest, and how long
/// the truck has stood.
record SlowDriver(int day, int week, int stood) {
  static final SlowDriver FRESH = new SlowDriver(0, 0, 0);

  static int rest(DrivingRule rule) {
    return (int) Math.round(60 * rule.restHours());
  }

  static int weekRest(DrivingRule rule) {
    return (int) Math.round(60 * rule.weeklyRestHours());
  }

  /// Breaks of one day's driving, spread over it.
  static double breaks(DrivingRule rule, double drivingMinutes) {
    if (rule.crew() > 1) {
      return 0;
    }
    var breaks = Math.max(0, Math.ceil(rule.dailyHours() / rule.blockHours() - 1e-9) - 1);
    return drivingMinutes * breaks * rule.breakHours() / rule.dailyHours();
  }

  /// What a drive makes of a driver, and the rests that fell due on it.
  record Driven(SlowDriver driver, int rests) {}

  /// Every way to drive so long: where a daily rest falls due, a weekly one may be taken.
  List<Driven> drive(DrivingRule rule, int minutes) {
    var list = new ArrayList<Driven>();
    drive(rule, minutes, day, week, 0, list);
    return list;
  }

  private static void drive(
      DrivingRule rule, int left, int day, int week, int rests, List<Driven> list) {
    var most = Math.round(60 * rule.dailyHours() * rule.crew());
    var mostWeek = Math.round(60 * rule.weeklyHours() * rule.crew());
    var step = (int) Math.max(0, Math.min(left, Math.min(most - day, mostWeek - week)));
    if (step == left) {
      list.add(new Driven(new SlowDriver(day + step, week + step, 0), rests));
      return;
    }
    drive(rule, left - step, 0, 0, rests + weekRest(rule), list);
    if (week + step < mostWeek) {
      drive(rule, left - step, 0, week + step, rests + rest(rule), list);
    }
  }

  boolean fresher(SlowDriver other) {
    return day <= other.day && week <= other.week && day + week < other.day + other.week;
  }

  /// Standing still counts as a rest once it is as long as one.
  SlowDriver stand(Optional<DrivingRule> rule, int minutes) {
    var all = stood + minutes;
    var days = rule.isPresent() && all >= rest(rule.get());
    var weeks = rule.isPresent() && all >= weekRest(rule.get());
    return new SlowDriver(days ? 0 : day, days && weeks ? 0 : week, all);
  }

  /// Who drives on after a transfer: only a truck of another country comes with a rested driver.
  SlowDriver turnedOver(SlowState from, SlowState into, Optional<DrivingRule> rule, int minutes) {
    var relief = !from.registration().isEmpty()
        && !into.registration().isEmpty()
        && !from.registration().equals(into.registration());
    return relief || !into.vehicle().driver() || !from.vehicle().driver()
        ? FRESH
        : coming().stand(rule, minutes).coming();
  }

  SlowDriver coming() {
    return new SlowDriver(day, week, 0);
  }

  /// What stays as it is, or stands on until it has had a daily, or a weekly, rest.
  List<Driven> restOrNot(Optional<DrivingRule> rule) {
    var list = new ArrayList<Driven>();
    list.add(new Driven(this, 0));
    rule.ifPresent(r -> {
      if (day > 0 && stood < rest(r)) {
        list.add(new Driven(stand(rule, rest(r) - stood), rest(r) - stood));
      }
      if (week > 0 && stood < weekRest(r)) {
        list.add(new Driven(stand(rule, weekRest(r) - stood), weekRest(r) - stood));
      }
    });
    return list;
  }
}
