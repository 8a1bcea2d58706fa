package ortoo.atlas.border;

import java.time.DayOfWeek;
import java.util.Set;

/// Days of the week and hours of the day, in local time.
///
/// @param opens minute of the day, 0 to 1439
/// @param closes minute of the day, after `opens`, up to 1440
public record Days(Set<DayOfWeek> days, int opens, int closes) {

  public Days {
    days = Set.copyOf(days);
    if (days.isEmpty() || opens < 0 || closes <= opens || closes > 1440) {
      throw new IllegalArgumentException(
          "Days %s from minute %d to %d are not hours of a day.".formatted(days, opens, closes));
    }
  }
}
