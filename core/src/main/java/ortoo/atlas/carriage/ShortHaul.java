package ortoo.atlas.carriage;

import ortoo.unit.Figure;

/// What hauliers ask once for taking a load out of a country, beside the kilometres: the wait for a
/// slot, the way back without a load, and that a short haul over a border is hard to get a truck
/// for.
///
/// @param crossing where it is asked
/// @param country the country that is left, ISO 3166-1 alpha-2
/// @param usd a truck
public record ShortHaul(String crossing, String country, Figure usd, int row) {}
