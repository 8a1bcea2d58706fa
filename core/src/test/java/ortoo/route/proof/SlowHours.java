package ortoo.route.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.Practice;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.unit.Mode;

/// Calendars and departures read plainly: is it open in this quarter of an hour?
///
/// Opening hours of invented atlases begin and end on quarters, so each is open or closed whole.
final class SlowHours {
  static final int NEVER = Integer.MAX_VALUE;
  private static final int QUARTER = 15;
  private static final int DAYS = 400;

  private final Atlas atlas;
  private final int from;
  private final Map<String, List<Days>> known = new HashMap<>();

  SlowHours(Atlas atlas, int depart) {
    this.atlas = atlas;
    this.from = Math.floorDiv(depart, QUARTER) * QUARTER;
  }

  /// When work of `minutes` from `now` is done at one side of a crossing.
  int finish(Crossing crossing, Place at, Place other, Mode mode, int now, int minutes) {
    var left = minutes;
    var t = now;
    while (left > 0) {
      if (t > from + DAYS * 1440) {
        return NEVER;
      }
      var local = Instant.ofEpochSecond(60L * t).atZone(at.zone()).toLocalDateTime();
      var hours = today(crossing, at, other.country(), mode, local.toLocalDate());
      if (hours.isEmpty()) {
        var tomorrow = local.toLocalDate().plusDays(1).atStartOfDay(at.zone());
        t = (int) (tomorrow.toEpochSecond() / 60);
        continue;
      }
      var step = QUARTER - Math.floorMod(t, QUARTER);
      var clock = local.getHour() * 60 + local.getMinute();
      if (hours.stream().anyMatch(d -> d.opens() <= clock && clock < d.closes())) {
        step = Math.min(step, left);
        left -= step;
      }
      t += step;
    }
    return t;
  }

  private List<Days> today(Crossing crossing, Place at, String other, Mode mode, LocalDate date) {
    return known.computeIfAbsent(
        crossing.id() + at.id() + mode + date,
        _ -> hours(crossing, at, other, mode, date).stream()
            .filter(d -> d.days().contains(date.getDayOfWeek()))
            .toList());
  }

  /// The hours that count at one side on a date.
  private List<Days> hours(Crossing crossing, Place at, String other, Mode mode, LocalDate date) {
    for (var event : atlas.borders().events()) {
      if (event.effect() == Event.Effect.CLOSED
          && event.crossings().contains(crossing.id())
          && event.modes().contains(mode)
          && within(date, event.from(), event.to().orElse(LocalDate.MAX))) {
        return List.of();
      }
    }
    var rows = atlas.borders().hours().stream()
        .filter(h -> h.crossing().equals(crossing.id()))
        .filter(h -> h.country().equals(at.country()) && h.mode() == mode)
        .toList();
    return rows.isEmpty() ? byPractice(crossing, at.country(), other, date) : byRows(rows, date);
  }

  private List<Days> byRows(List<OpeningHours> rows, LocalDate date) {
    var valid = rows.stream()
        .filter(h -> within(date, since(h), h.validTo().orElse(LocalDate.MAX)))
        .filter(h -> h.season().map(s -> s.contains(MonthDay.from(date))).orElse(true))
        .toList();
    var latest = valid.stream().map(SlowHours::since).max(Comparator.naturalOrder());
    return valid.stream()
        .filter(h -> since(h).equals(latest.orElseThrow()))
        .filter(h -> h.holidays().stream().noneMatch(c -> holiday(c, date)))
        .map(OpeningHours::days)
        .toList();
  }

  private List<Days> byPractice(Crossing crossing, String country, String other, LocalDate date) {
    if (crossing.practice().isEmpty()) {
      return List.of(new Days(Sketch.DAILY, 540, 1080));
    }
    var usual = atlas.borders().practices().stream()
        .filter(p -> p.id().equals(crossing.practice().get()))
        .max(Comparator.comparingDouble(Practice::weight))
        .orElseThrow();
    return usual.holidays() && (holiday(country, date) || holiday(other, date))
        ? List.of()
        : List.of(usual.days());
  }

  private boolean holiday(String country, LocalDate date) {
    return atlas.borders().holidays().stream()
        .anyMatch(h -> h.postsClose() && h.country().equals(country) && h.date().equals(date));
  }

  private static LocalDate since(OpeningHours row) {
    return row.validFrom().orElse(LocalDate.MIN);
  }

  private static boolean within(LocalDate date, LocalDate first, LocalDate last) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /// When a link can be entered, from `now` on: seasons begin at midnight.
  static int passable(Link link, ZoneId zone, int now) {
    var season = link.season();
    if (season.isEmpty() || season.get().contains(MonthDay.from(local(now, zone)))) {
      return now;
    }
    for (var date = local(now, zone).plusDays(1); ; date = date.plusDays(1)) {
      if (season.get().contains(MonthDay.from(date))) {
        return (int) (date.atStartOfDay(zone).toEpochSecond() / 60);
      }
    }
  }

  /// The departure of a service for goods ready at `now`.
  static int departure(Service service, ZoneId zone, int now) {
    var ready = now + (int) Math.round(60 * service.cutoffHours());
    var first = service.validFrom().orElse(LocalDate.EPOCH);
    var last = service.validTo().orElse(LocalDate.MAX);
    if (service.days().isEmpty()) {
      var wait = ready + (int) Math.round(1440 * service.intervalDays()) / 2;
      var leaves = Math.max(wait, (int) (first.atStartOfDay(zone).toEpochSecond() / 60));
      return local(leaves, zone).isAfter(last) ? NEVER : leaves;
    }
    var date = local(ready, zone).isBefore(first) ? first : local(ready, zone);
    for (; !date.isAfter(last); date = date.plusDays(1)) {
      var at = date.atStartOfDay().plusMinutes(service.departs()).atZone(zone);
      var leaves = (int) (at.toEpochSecond() / 60);
      if (service.days().contains(date.getDayOfWeek()) && leaves >= ready) {
        return leaves;
      }
    }
    return NEVER;
  }

  private static LocalDate local(int minute, ZoneId zone) {
    return Instant.ofEpochSecond(60L * minute).atZone(zone).toLocalDate();
  }
}
