package ortoo.atlas.carriage;

import ortoo.unit.Figure;

/// How many units of a consignment one vehicle carries; no row = it cannot carry the unit.
///
/// @param fill hours until other consignments fill a vehicle that has nothing in it yet
public record Load(String vehicle, String unit, Figure units, Figure fill, int row) {}
