package ortoo.atlas.carriage;

import ortoo.unit.Figure;

/// How many units of a consignment one vehicle carries; no row = it cannot carry the unit.
public record Load(String vehicle, String unit, Figure units, int row) {}
