package ortoo.atlas.customs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What trucks of one country may do in another; no row = they may not enter with a load.
///
/// @param bilateral load or unload there for or from the home country
/// @param transit pass through loaded
/// @param third carry between there and a third country
/// @param crossings only by these; empty = any that lets them
public record Permit(
    String registration,
    String territory,
    boolean bilateral,
    boolean transit,
    boolean third,
    Set<String> crossings,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    int row) {

  public Permit {
    crossings = Set.copyOf(crossings);
  }

  /// True if it holds on this day.
  public boolean holds(LocalDate day) {
    return validFrom.map(from -> !from.isAfter(day)).orElse(true)
        && validTo.map(to -> !to.isBefore(day)).orElse(true);
  }
}
