package ortoo.route.chance;

/// What every drawn trip cost and when it arrived.
///
/// Each draw of what we do not know fills its own places, so threads that fill different draws need
/// no lock and their order leaves no trace.
final class Tally {
  final Trial trial;
  final int[] departs;
  /// USD by way and draw of what we do not know.
  final double[][] usd;
  /// Minutes since the epoch by way and trip; the trips of one draw lie together.
  final int[][] arrivals;

  Tally(Trial trial, int[] departs) {
    this.trial = trial;
    this.departs = departs;
    usd = new double[departs.length][trial.unknowns()];
    arrivals = new int[departs.length][trial.trips()];
  }

  int ways() {
    return departs.length;
  }
}
