package ortoo.atlas.border;

import java.util.Optional;
import ortoo.unit.Figure;

/// Dwell and dues at ports, rail terminals and airports, beyond the handling itself.
///
/// @param place empty = every place of the kind in the country that has no row of its own
/// @param usd a container, car or truck load
public record PortTime(
    Optional<String> place, String country, String kind, Figure hours, Figure usd, int row) {}
