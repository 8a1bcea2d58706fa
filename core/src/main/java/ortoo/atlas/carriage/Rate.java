package ortoo.atlas.carriage;

import ortoo.unit.Figure;

/// Freight of a vehicle or container a kilometre, line haul only.
///
/// @param country ISO 3166-1 alpha-2, or `*` where the country has no row of its own
public record Rate(String vehicle, String country, Figure usdPerKm, int row) {}
