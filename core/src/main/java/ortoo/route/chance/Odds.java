package ortoo.route.chance;

/// How often one way beats another; a tie counts half.
///
/// No cost hangs on the luck of a trip yet, so the two odds of money are equal.
///
/// @param first index of the first way
/// @param second index of the second way
/// @param cheaperOnAverage share of draws of what we do not know in which the first is cheaper on
///     average over its trips
/// @param cheaperTrip share of single trips in which the first is cheaper
/// @param earlierOnAverage as `cheaperOnAverage`, for time
/// @param earlierTrip as `cheaperTrip`, for time
/// @param error Monte Carlo standard error, the largest of those of the shares
public record Odds(
    int first,
    int second,
    double cheaperOnAverage,
    double cheaperTrip,
    double earlierOnAverage,
    double earlierTrip,
    double error) {}
