package ortoo.atlas.border;

import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// The slow regime of a post: how often, how long, how much slower.
///
/// @param share long-run share of time in the slow regime, 0 to 1
/// @param meanDays mean length of a spell
/// @param extra hours added to one passage in a slow spell
public record Spell(
    String crossing, Mode mode, double share, double meanDays, Figure extra, int row) {}
