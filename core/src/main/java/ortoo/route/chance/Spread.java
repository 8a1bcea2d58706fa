package ortoo.route.chance;

import java.util.OptionalDouble;

/// What one way costs and how long it takes, under both kinds of chance.
///
/// @param usd money for the whole consignment
/// @param hours door to door, of the trips that arrive; infinite if none does
/// @param usdIgnorance share of the variance of money that is what we do not know, 0 to 1
/// @param hoursIgnorance share of the variance of time that is what we do not know, 0 to 1
/// @param onTime chance to meet the deadline, of all trips; empty without one
/// @param usdError Monte Carlo standard error of the median of money, USD
/// @param hoursError Monte Carlo standard error of the median of time, h
/// @param stranded share of trips that never arrive within the horizon (a post that stays closed)
public record Spread(
    Percentiles usd,
    Percentiles hours,
    double usdIgnorance,
    double hoursIgnorance,
    OptionalDouble onTime,
    double usdError,
    double hoursError,
    double stranded) {}
