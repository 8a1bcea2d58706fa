package ortoo.route.post;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.unit.Mode;

/// Moving goods from vehicle to vehicle at a post, which published times contain and a plan
/// adds as a transfer of its own.
///
/// A post where that is done as a rule has a handling row of its own in the atlas: from road to
/// road vehicle where trucks may not run on (done before leaving the country), from rail to
/// rail where the gauge changes (done after entering). The quickest such row is taken out, so
/// that too little is taken rather than too much.
final class Reloading {
  private final Map<String, Transfer> quickest = new HashMap<>();

  Reloading(Atlas atlas) {
    var modes = new HashMap<String, Mode>();
    for (Vehicle vehicle : atlas.carriage().vehicles()) {
      modes.put(vehicle.id(), vehicle.mode());
    }
    for (var row : atlas.carriage().transfers()) {
      var from = modes.get(row.from());
      if (from != null && from == modes.get(row.to()) && row.place().isPresent()) {
        quickest.merge(
            row.place().get() + '|' + from,
            row,
            (a, b) -> a.hours().value() <= b.hours().value() ? a : b);
      }
    }
  }

  /// The handling that a mean published for this place and direction contains, if any.
  Optional<Transfer> find(String place, Mode mode, Direction direction) {
    var contains = mode == Mode.RAIL ? Direction.INBOUND : Direction.OUTBOUND;
    return direction == contains
        ? Optional.ofNullable(quickest.get(place + '|' + mode))
        : Optional.empty();
  }
}
