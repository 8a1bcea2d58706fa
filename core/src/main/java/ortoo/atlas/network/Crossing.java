package ortoo.atlas.network;

import java.util.Optional;
import java.util.Set;
import ortoo.unit.Mode;

/// A border crossing: two posts, one on each side.
///
/// @param bilateral only goods and vehicles of the two states pass
/// @param thirdCountryVehicles whether trucks registered in a third state pass; unknown counts as
/// no
/// @param practice whose usual hours hold where no calendar says more
public record Crossing(
    String id,
    String name,
    String placeA,
    String placeB,
    Set<Mode> modes,
    boolean bilateral,
    boolean thirdCountryVehicles,
    boolean gaugeChange,
    Optional<String> practice,
    Status status,
    int row) {

  public Crossing {
    modes = Set.copyOf(modes);
  }
}
