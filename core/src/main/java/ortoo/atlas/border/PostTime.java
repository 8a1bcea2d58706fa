package ortoo.atlas.border;

import java.util.Optional;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Parameter: what one side of a crossing takes when open and not in a slow spell.
///
/// @param containers empty = any goods; true = containers only; false = all but containers
/// @param hours clearance and ordinary queue
/// @param usd payments a vehicle or container
public record PostTime(
    String crossing,
    String country,
    Mode mode,
    Direction direction,
    Optional<Boolean> containers,
    Figure hours,
    Figure usd,
    int row) {}
