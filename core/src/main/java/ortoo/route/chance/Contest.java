package ortoo.route.chance;

import ortoo.math.Sample;

/// Holds two ways against each other, draw by draw and trip by trip.
///
/// Both ways met the same rates, posts and weather in each. A tie counts half to each. A trip that
/// never arrives is later than any that does, by so much that a draw with fewer of them is the
/// earlier on average.
final class Contest {
  private final Tally tally;
  private final int draws;
  private final int first;
  private final int second;

  Contest(Tally tally, int draws, int first, int second) {
    this.tally = tally;
    this.draws = draws;
    this.first = first;
    this.second = second;
  }

  Odds odds() {
    var cheaper = new double[draws];
    var earlier = new double[draws];
    var earlierTrip = new double[draws];
    var each = tally.trial.tripsEach();
    for (var draw = 0; draw < draws; draw++) {
      cheaper[draw] = below(tally.usd[first][draw], tally.usd[second][draw]);
      // OpenTimes.NEVER is the largest int: the penalty of a trip that never arrives.
      var lead = 0.0;
      var wins = 0.0;
      for (var trip = draw * each; trip < (draw + 1) * each; trip++) {
        var one = tally.arrivals[first][trip];
        var other = tally.arrivals[second][trip];
        lead += (double) other - one;
        wins += below(one, other);
      }
      earlier[draw] = below(0, lead);
      earlierTrip[draw] = wins / each;
    }
    // No cost hangs on the luck of a trip yet, so each trip of a draw costs the same.
    var cheaperShare = Sample.mean(cheaper);
    return new Odds(
        first,
        second,
        cheaperShare,
        cheaperShare,
        Sample.mean(earlier),
        Sample.mean(earlierTrip),
        error(cheaper),
        error(earlier),
        error(earlierTrip));
  }

  private static double below(double one, double other) {
    return one < other ? 1 : one > other ? 0 : 0.5;
  }

  /// Standard error of a share; after n draws all alike still 1 / (n + 2), the standard deviation
  /// of an unknown share of which n draws saw nothing (Laplace's rule of succession).
  private double error(double[] shares) {
    return Math.max(Sample.error(shares), 1.0 / (draws + 2));
  }
}
