package ortoo.route.post;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.Practice;
import ortoo.atlas.network.Crossing;
import ortoo.unit.Mode;

/// How much of a week one side worked in a year, by the calendar of 1 July.
///
/// Holidays and closures are left out, for nobody whose time was published passed then. Where
/// hours are not known the alternatives of the practice are averaged; without practice it is
/// 09:00 to 18:00 daily, as in [ortoo.route.time.Calendars].
final class WorkingWeek {
  private static final int DAY = 1440;
  private static final int WEEK = 7 * DAY;
  private static final Days USUAL = new Days(Set.of(DayOfWeek.values()), 9 * 60, 18 * 60);

  private final Map<String, List<OpeningHours>> hours;
  private final Map<String, List<Practice>> practices;

  WorkingWeek(Atlas atlas) {
    hours = atlas.borders().hours().stream()
        .collect(Collectors.groupingBy(h -> key(h.crossing(), h.country(), h.mode())));
    practices = atlas.borders().practices().stream().collect(Collectors.groupingBy(Practice::id));
  }

  /// What a week of opening hours does to a truck. One that arrives while the post works and
  /// needs c open hours stays c / share on average: over a long run each open hour carries its
  /// part of the closed ones.
  ///
  /// @param share of the week that is worked, above 0
  /// @param idle mean hours to the next opening from any minute of the week
  record Worked(double share, double idle) {}

  Worked of(Crossing crossing, Side side, int year) {
    var rows = hours.get(key(side.crossing(), side.country(), side.mode()));
    if (rows != null) {
      return worked(valid(rows, LocalDate.of(year, 7, 1)));
    }
    var usual = crossing.practice().map(practices::get);
    if (usual.isEmpty()) {
      return worked(List.of(USUAL));
    }
    var sum = 0.0;
    var share = 0.0;
    var wait = 0.0;
    for (var alternative : usual.get()) {
      var worked = worked(List.of(alternative.days()));
      sum += alternative.weight();
      share += alternative.weight() * worked.share();
      wait += alternative.weight() * worked.idle();
    }
    return new Worked(share / sum, wait / sum);
  }

  /// Always open where nothing is said: nothing is taken out for hours that are not known.
  private static Worked worked(List<Days> hours) {
    var open = new BitSet(WEEK);
    for (var row : hours) {
      for (var day : row.days()) {
        var midnight = (day.getValue() - 1) * DAY;
        open.set(midnight + row.opens(), midnight + row.closes());
      }
    }
    if (open.isEmpty()) {
      return new Worked(1, 0);
    }
    var minutes = 0.0;
    var toGo = open.nextSetBit(0);
    for (var minute = WEEK - 1; minute >= 0; minute--) {
      toGo = open.get(minute) ? 0 : toGo + 1;
      minutes += toGo;
    }
    return new Worked((double) open.cardinality() / WEEK, minutes / WEEK / 60);
  }

  private static List<Days> valid(List<OpeningHours> rows, LocalDate date) {
    var valid = rows.stream().filter(row -> holds(row, date)).toList();
    var latest = valid.stream().map(WorkingWeek::from).max(Comparator.naturalOrder());
    return valid.stream()
        .filter(row -> from(row).equals(latest.orElseThrow()))
        .map(OpeningHours::days)
        .toList();
  }

  private static boolean holds(OpeningHours row, LocalDate date) {
    return !from(row).isAfter(date)
        && row.validTo().map(to -> !to.isBefore(date)).orElse(true)
        && row.season().map(s -> s.contains(MonthDay.from(date))).orElse(true);
  }

  private static LocalDate from(OpeningHours row) {
    return row.validFrom().orElse(LocalDate.MIN);
  }

  private static String key(String crossing, String country, Mode mode) {
    return crossing + '|' + country + '|' + mode;
  }
}
