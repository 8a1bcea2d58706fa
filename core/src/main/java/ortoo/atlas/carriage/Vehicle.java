package ortoo.atlas.carriage;

import java.util.Optional;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// What goods travel in or on: a truck, a wagon, a container on a train, a ship.
///
/// @param gauge rail gauge in mm
/// @param registered the country of registration decides where it may go
/// @param driver drivers' hours hold
/// @param emptyReturn share of the way back that is driven empty and charged
/// @param co2e grams a tonne-km, well to wheel
public record Vehicle(
    String id,
    String name,
    Mode mode,
    Optional<Integer> gauge,
    Form form,
    boolean registered,
    boolean driver,
    Figure emptyReturn,
    Figure co2e,
    int row) {}
