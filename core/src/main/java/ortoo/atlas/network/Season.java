package ortoo.atlas.network;

import java.time.MonthDay;

/// A window of the year, both days included; it may run over New Year.
public record Season(MonthDay from, MonthDay to) {

  public boolean contains(MonthDay day) {
    return from.isAfter(to)
        ? !day.isBefore(from) || !day.isAfter(to)
        : !day.isBefore(from) && !day.isAfter(to);
  }
}
