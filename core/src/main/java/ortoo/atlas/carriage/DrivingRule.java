package ortoo.atlas.carriage;

/// Drivers' hours, as in the AETR agreement or national law.
///
/// @param blockHours longest driving without a break
/// @param breakHours length of that break
/// @param dailyHours driving between two daily rests
/// @param restHours daily rest
/// @param weeklyHours driving between two weekly rests
/// @param weeklyRestHours weekly rest
/// @param crew drivers aboard; each adds a daily driving time
public record DrivingRule(
    String id,
    String name,
    double blockHours,
    double breakHours,
    double dailyHours,
    double restHours,
    double weeklyHours,
    double weeklyRestHours,
    int crew,
    int row) {}
