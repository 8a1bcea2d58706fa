package ortoo.atlas.customs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.carriage.Vehicle;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// A customs regime under which goods pass a territory without duty.
///
/// @param territories customs territories it holds in
/// @param excludes vehicles it cannot be had for, as a carnet for a car on its own wheels
/// @param through one document over several territories, as TIR or SMGS
/// @param documents what it needs
/// @param fee USD a vehicle or container
/// @param guaranteePct price of the guarantee in percent of the value of the goods
/// @param openHours time to open it
public record Regime(
    String id,
    String name,
    Set<String> territories,
    Set<Mode> modes,
    Set<String> excludes,
    boolean through,
    List<String> documents,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Figure fee,
    Figure guaranteePct,
    Figure openHours,
    int row) {

  public Regime {
    territories = Set.copyOf(territories);
    modes = Set.copyOf(modes);
    excludes = Set.copyOf(excludes);
    documents = List.copyOf(documents);
  }

  /// True if goods in this vehicle can be under it.
  public boolean covers(Vehicle vehicle) {
    return modes.contains(vehicle.mode()) && !excludes.contains(vehicle.id());
  }

  /// True if it holds on this day.
  public boolean holds(LocalDate day) {
    return validFrom.map(from -> !from.isAfter(day)).orElse(true)
        && validTo.map(to -> !to.isBefore(day)).orElse(true);
  }
}
