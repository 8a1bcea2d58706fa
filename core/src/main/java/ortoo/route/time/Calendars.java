package ortoo.route.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.Practice;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Season;
import ortoo.unit.Mode;

/// Turns the calendars, holidays and closures of an atlas into open times over a horizon.
///
/// Rules: hours are each side's own, in its own zone. On a date the rows with the latest
/// `valid_from` count; a side that has rows, but none for the date, is closed. A holiday closes a
/// side whose row names the country, where that country's posts close by custom. A post without
/// rows has the hours of its practice, the most usual alternative first; one without practice works
/// 09:00 to 18:00 every day.
///
/// Safe to share between threads.
public final class Calendars {
  private static final Days USUAL = new Days(Set.of(java.time.DayOfWeek.values()), 540, 1080);
  private static final int DAY = 1440;

  private final int firstDay;
  private final int days;
  private final Map<String, List<OpeningHours>> hours;
  private final Map<String, List<Practice>> practices;
  private final Map<String, Set<LocalDate>> holidays = new HashMap<>();
  private final Map<String, List<Event>> closures = new HashMap<>();
  private final Map<String, LocalClock> clocks = new ConcurrentHashMap<>();

  /// @param from first instant of the horizon, minutes since the epoch
  /// @param days length of the horizon
  public Calendars(Atlas atlas, int from, int days) {
    this.firstDay = Math.floorDiv(from, DAY) - 1;
    this.days = days + 2;
    hours = atlas.borders().hours().stream()
        .collect(Collectors.groupingBy(h -> key(h.crossing(), h.country(), h.mode())));
    practices = atlas.borders().practices().stream()
        .sorted(Comparator.comparingDouble(Practice::weight).reversed())
        .collect(Collectors.groupingBy(Practice::id));
    for (var holiday : atlas.borders().holidays()) {
      if (holiday.postsClose()) {
        holidays.computeIfAbsent(holiday.country(), _ -> new HashSet<>()).add(holiday.date());
      }
    }
    for (var event : atlas.borders().events()) {
      if (event.effect() == Event.Effect.CLOSED) {
        event
            .crossings()
            .forEach(c -> closures.computeIfAbsent(c, _ -> new ArrayList<>()).add(event));
      }
    }
  }

  /// The clock of a zone over the horizon.
  public LocalClock clock(ZoneId zone) {
    return clocks.computeIfAbsent(
        zone.getId(), _ -> LocalClock.of(zone, firstDay * DAY, (firstDay + days) * DAY));
  }

  /// When one side of a crossing works in a mode, by its own or its most usual hours.
  public OpenTimes open(Crossing crossing, String country, String other, ZoneId zone, Mode mode) {
    var rows = hours.get(key(crossing.id(), country, mode));
    if (rows != null) {
      return rows(crossing, rows, zone, mode);
    }
    var usual = crossing.practice().map(practices::get);
    return usual.isEmpty()
        ? spans(zone, crossing, mode, _ -> List.of(USUAL))
        : practiced(crossing, usual.get().getFirst(), country, other, zone, mode);
  }

  /// The alternatives of a side whose hours are not known, most usual first; empty if they are.
  public List<Alternative> alternatives(
      Crossing crossing, String country, String other, ZoneId zone, Mode mode) {
    var usual = crossing.practice().map(practices::get);
    if (hours.containsKey(key(crossing.id(), country, mode)) || usual.isEmpty()) {
      return List.of();
    }
    return usual.get().stream()
        .map(p -> new Alternative(p.weight(), practiced(crossing, p, country, other, zone, mode)))
        .toList();
  }

  /// One alternative of hours that are not known, with its probability.
  public record Alternative(double weight, OpenTimes open) {}

  /// When a seasonal link is passable.
  public OpenTimes season(Season season, ZoneId zone) {
    return build(
        zone, date -> season.contains(MonthDay.from(date)) ? List.of(wholeDay()) : List.of());
  }

  private static Days wholeDay() {
    return new Days(Set.of(java.time.DayOfWeek.values()), 0, DAY);
  }

  private OpenTimes rows(Crossing crossing, List<OpeningHours> rows, ZoneId zone, Mode mode) {
    return spans(zone, crossing, mode, date -> {
      var valid = rows.stream().filter(row -> holds(row, date)).toList();
      var latest =
          valid.stream().map(Calendars::from).max(Comparator.naturalOrder()).orElse(date);
      return valid.stream()
          .filter(row -> from(row).equals(latest))
          .filter(row -> row.holidays().stream().noneMatch(c -> isHoliday(c, date)))
          .map(OpeningHours::days)
          .toList();
    });
  }

  private static LocalDate from(OpeningHours row) {
    return row.validFrom().orElse(LocalDate.MIN);
  }

  private static boolean holds(OpeningHours row, LocalDate date) {
    return !from(row).isAfter(date)
        && row.validTo().map(to -> !to.isBefore(date)).orElse(true)
        && row.season().map(s -> s.contains(MonthDay.from(date))).orElse(true);
  }

  private OpenTimes practiced(
      Crossing crossing, Practice p, String country, String other, ZoneId zone, Mode mode) {
    return spans(
        zone,
        crossing,
        mode,
        date -> p.holidays() && (isHoliday(country, date) || isHoliday(other, date))
            ? List.of()
            : List.of(p.days()));
  }

  private boolean isHoliday(String country, LocalDate date) {
    return holidays.getOrDefault(country, Set.of()).contains(date);
  }

  private OpenTimes spans(
      ZoneId zone, Crossing crossing, Mode mode, Function<LocalDate, List<Days>> on) {
    var closed = closures.getOrDefault(crossing.id(), List.of()).stream()
        .filter(e -> e.modes().contains(mode))
        .toList();
    return build(
        zone, date -> closed.stream().anyMatch(e -> during(e, date)) ? List.of() : on.apply(date));
  }

  private static boolean during(Event event, LocalDate date) {
    return !event.from().isAfter(date)
        && event.to().map(to -> !to.isBefore(date)).orElse(true);
  }

  private OpenTimes build(ZoneId zone, Function<LocalDate, List<Days>> on) {
    var clock = clock(zone);
    var spans = new Spans();
    for (var day = firstDay; day < firstDay + days; day++) {
      var date = LocalDate.ofEpochDay(day);
      var local = day * DAY;
      on.apply(date).stream()
          .filter(d -> d.days().contains(date.getDayOfWeek()))
          .sorted(Comparator.comparingInt(Days::opens))
          .forEach(d -> spans.add(clock.utc(local + d.opens()), clock.utc(local + d.closes())));
    }
    return spans.isWhole(days - 2) ? OpenTimes.ALWAYS : spans.toOpenTimes();
  }

  private static String key(String crossing, String country, Mode mode) {
    return crossing + '|' + country + '|' + mode;
  }

  /// Open spans in the making: those that touch are joined.
  private static final class Spans {
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void add(int start, int end) {
      if (!ends.isEmpty() && start <= ends.getLast()) {
        ends.set(ends.size() - 1, Math.max(end, ends.getLast()));
      } else if (start < end) {
        starts.add(start);
        ends.add(end);
      }
    }

    boolean isWhole(int days) {
      return starts.size() == 1 && ends.getLast() - starts.getFirst() >= days * DAY;
    }

    OpenTimes toOpenTimes() {
      return OpenTimes.of(
          starts.stream().mapToInt(Integer::intValue).toArray(),
          ends.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
