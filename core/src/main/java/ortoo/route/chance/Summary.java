package ortoo.route.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import ortoo.math.Sample;
import ortoo.route.time.OpenTimes;

/// Judges ways by the draws tallied so far.
///
/// Every Monte Carlo error takes a draw of what we do not know, with all its trips, as one
/// observation, since trips of one draw are not independent. The draws are stratified, which makes
/// the true error somewhat smaller than the one stated.
final class Summary {
  /// Parts of the draws whose medians give the error of the median.
  private static final int BATCHES = 20;

  private final Tally tally;
  private final int draws;
  private final int each;

  private Summary(Tally tally, int draws) {
    this.tally = tally;
    this.draws = draws;
    this.each = tally.trial.tripsEach();
  }

  /// @param draws how many draws of what we do not know are tallied, from the first
  static Judgement of(Tally tally, int draws) {
    var summary = new Summary(tally, draws);
    var spreads = IntStream.range(0, tally.ways()).mapToObj(summary::spread).toList();
    var odds = new ArrayList<Odds>();
    for (var first = 0; first < tally.ways(); first++) {
      for (var second = first + 1; second < tally.ways(); second++) {
        odds.add(new Contest(tally, draws, first, second).odds());
      }
    }
    return new Judgement(spreads, odds, draws, summary.each);
  }

  private Spread spread(int way) {
    var hours = hours(way, 0, draws);
    var usd = Arrays.copyOf(tally.usd[way], draws);
    var usdIgnorance = Sample.variance(usd) > 0 ? 1.0 : 0.0;
    return new Spread(
        Percentiles.of(usd),
        Percentiles.of(hours),
        usdIgnorance,
        hoursIgnorance(way),
        onTime(way),
        medianError((from, to) -> Arrays.copyOfRange(tally.usd[way], from, to)),
        medianError((from, to) -> hours(way, from, to)),
        1 - (double) hours.length / (draws * each));
  }

  /// Hours of the trips that arrive, in some of the draws.
  private double[] hours(int way, int from, int to) {
    var hours = new double[(to - from) * each];
    var n = 0;
    for (var trip = from * each; trip < to * each; trip++) {
      var arrives = tally.arrivals[way][trip];
      if (arrives != OpenTimes.NEVER) {
        hours[n++] = (arrives - tally.departs[way]) / 60.0;
      }
    }
    return n == hours.length ? hours : Arrays.copyOf(hours, n);
  }

  private interface Part {
    double[] of(int from, int to);
  }

  /// Standard error of a median from the scatter of the medians of equal parts of the draws.
  private double medianError(Part part) {
    var batches = Math.min(BATCHES, draws);
    var medians = new double[batches];
    var n = 0;
    for (var batch = 0; batch < batches; batch++) {
      var x = part.of(start(batch, batches), start(batch + 1, batches));
      if (x.length > 0) {
        Arrays.sort(x);
        medians[n++] = Sample.quantile(x, 0.5);
      }
    }
    return n == 0 ? 0 : Sample.error(Arrays.copyOf(medians, n));
  }

  private int start(int batch, int batches) {
    return (int) ((long) draws * batch / batches);
  }

  private OptionalDouble onTime(int way) {
    if (tally.trial.deadline().isEmpty()) {
      return OptionalDouble.empty();
    }
    var deadline = tally.trial.deadline().getAsInt();
    var trips = draws * each;
    var arrivals = Arrays.stream(tally.arrivals[way], 0, trips);
    return OptionalDouble.of((double) arrivals.filter(at -> at <= deadline).count() / trips);
  }

  /// Share of the variance of time that lies between draws of what we do not know.
  ///
  /// One-way random effects by analysis of variance: the variance of the means of draws holds
  /// 1 / n of the variance of trips too, which is taken out; n differs where trips are stranded.
  /// Searle, Casella and McCulloch, "Variance components", 1992, section 3.6.
  private double hoursIgnorance(int way) {
    var groups = 0;
    var all = 0;
    var squares = 0.0;
    var within = 0.0;
    var sum = 0.0;
    var between = 0.0;
    for (var draw = 0; draw < draws; draw++) {
      var x = hours(way, draw, draw + 1);
      if (x.length == 0) {
        continue;
      }
      // Welford's update keeps the sums small: sum is the mean so far.
      var mean = Sample.mean(x);
      within += Sample.variance(x) * (x.length - 1);
      groups++;
      var before = all;
      all += x.length;
      squares += (double) x.length * x.length;
      var shift = mean - sum;
      sum += shift * x.length / all;
      between += shift * shift * before * x.length / all;
    }
    if (groups < 2 || all == groups) {
      return 0;
    }
    var luck = within / (all - groups);
    var n = (all - squares / all) / (groups - 1);
    var ignorance = Math.max(0, (between / (groups - 1) - luck) / n);
    return ignorance > 0 ? ignorance / (ignorance + luck) : 0;
  }
}
