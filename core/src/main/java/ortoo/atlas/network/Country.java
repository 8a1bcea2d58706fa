package ortoo.atlas.network;

/// A state of the region.
///
/// @param id ISO 3166-1 alpha-2
/// @param iso3 ISO 3166-1 alpha-3
/// @param drivingRule id of the rule for drivers on its roads
/// @param territory the customs territory it belongs to: a bloc or its own code
public record Country(
    String id,
    String iso3,
    String name,
    String currency,
    String drivingRule,
    String territory,
    int row) {}
