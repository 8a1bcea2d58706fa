package ortoo.atlas.carriage;

import java.util.Optional;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Speed in motion, and the stops that are neither border nor rest nor waiting for a departure.
///
/// @param vehicle empty = every vehicle of the mode
/// @param country ISO 3166-1 alpha-2, or `*`
/// @param stops hours a 1,000 km
public record Speed(
    Mode mode, Optional<String> vehicle, String country, Figure kmh, Figure stops, int row) {}
