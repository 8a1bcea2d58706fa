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
/// @param cheaperError Monte Carlo standard error of the odds of money
/// @param earlierError the same of `earlierOnAverage`
/// @param earlierTripError the same of `earlierTrip`
public record Odds(
    int first,
    int second,
    double cheaperOnAverage,
    double cheaperTrip,
    double earlierOnAverage,
    double earlierTrip,
    double cheaperError,
    double earlierError,
    double earlierTripError) {

  /// The largest of the errors.
  public double error() {
    return Math.max(cheaperError, Math.max(earlierError, earlierTripError));
  }
}
