package ortoo.atlas.carriage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Departures of a ship, ferry, block train or flight.
///
/// @param arrivalVehicle what the goods lie in on arrival; differs where the gauge changes on the
/// way
/// @param links those it runs over; empty = the one direct link, or for rail the shortest way
/// @param days weekdays it leaves; empty = only the interval is known
/// @param intervalDays days between departures
/// @param departs minute of the local day
/// @param cutoffHours goods must be there this long before
/// @param hours from departure to arrival, borders on the way included
/// @param usd a container, car or truck carried
public record Service(
    String id,
    String name,
    Mode mode,
    String vehicle,
    String arrivalVehicle,
    String from,
    String to,
    boolean bothWays,
    List<String> links,
    Set<DayOfWeek> days,
    double intervalDays,
    int departs,
    double cutoffHours,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    boolean running,
    Figure hours,
    Figure usd,
    int row) {

  public Service {
    links = List.copyOf(links);
    days = Set.copyOf(days);
  }
}
