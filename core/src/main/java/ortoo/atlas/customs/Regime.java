package ortoo.atlas.customs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// A customs regime under which goods pass a territory without duty.
///
/// @param territories customs territories it holds in
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
    documents = List.copyOf(documents);
  }
}
