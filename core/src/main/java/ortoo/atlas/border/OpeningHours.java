package ortoo.atlas.border;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.network.Season;
import ortoo.unit.Mode;

/// When one side of a crossing works, in one mode and period; hours are in that post's own zone.
///
/// Several rows for one side and mode add up, save that a row valid for a period takes the place of
/// an earlier one: on a date, the rows with the latest `validFrom` count.
///
/// @param holidays countries whose public holidays close it
public record OpeningHours(
    String crossing,
    String country,
    Mode mode,
    Days days,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<Season> season,
    Set<String> holidays,
    int row) {

  public OpeningHours {
    holidays = Set.copyOf(holidays);
  }
}
