package ortoo.atlas.check;

import ortoo.atlas.Row;

/// One thing to look at in an atlas.
///
/// @param row where it stands
/// @param what what was found, with the figures it was found by
/// @param remedy what to do about it, as an order
public record Finding(Doubt doubt, Row row, String what, String remedy) {}
