package ortoo.atlas.border;

import java.util.Optional;
import ortoo.unit.Mode;

/// Observed: mean hours and payments at one post, mode and direction in one year.
///
/// The hours contain queue, closed hours and transloading.
///
/// @param crossing empty for a post outside the network
/// @param usd payments a crossing, informal ones included
public record PostObservation(
    String post,
    Optional<String> crossing,
    String country,
    Mode mode,
    Direction direction,
    int year,
    double hours,
    Optional<Double> usd,
    int row) {}
