package ortoo.landed.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ortoo.route.chance.Drawn;
import ortoo.route.chance.Percentiles;

/// Every line of a statement in every draw. Mutable.
final class DrawnLines {
  private final List<Entry> entries;
  private final Drawn drawn;
  private final Moment moment;
  private final double[][] sums;
  private final double[] totals;
  private final double[] hours;
  private int trips;

  /// What the draws make of the lines.
  ///
  /// @param hours from door to door
  record Draws(List<Line> lines, Percentiles total, Percentiles hours) {}

  DrawnLines(List<Entry> entries, Drawn drawn, Moment moment) {
    this.entries = entries;
    this.drawn = drawn;
    this.moment = moment;
    var all = drawn.worlds() * drawn.tripsEach();
    sums = new double[entries.size()][];
    for (var i = 0; i < sums.length; i++) {
      sums[i] = new double[ofTrip(i) ? all : drawn.worlds()];
    }
    totals = new double[all];
    hours = new double[all];
    count(all);
  }

  private boolean ofTrip(int entry) {
    return entries.get(entry).ofTrip();
  }

  private void count(int all) {
    var ofWorld = 0.0;
    for (var n = 0; n < all; n++) {
      if (moment.to(n)) {
        ofWorld = world(n / drawn.tripsEach());
      }
      if (drawn.arrives(n)) {
        totals[trips] = ofWorld + trip();
        hours[trips] = drawn.hours(n);
        trips++;
      }
    }
  }

  private double world(int world) {
    var sum = 0.0;
    for (var i = 0; i < sums.length; i++) {
      if (!ofTrip(i) && entries.get(i).line().known()) {
        sums[i][world] = entries.get(i).sampler().usd(moment);
        sum += sums[i][world];
      }
    }
    return sum;
  }

  private double trip() {
    var sum = 0.0;
    for (var i = 0; i < sums.length; i++) {
      if (ofTrip(i) && entries.get(i).line().known()) {
        sums[i][trips] = entries.get(i).sampler().usd(moment);
        sum += sums[i][trips];
      }
    }
    return sum;
  }

  Draws draws() {
    var lines = new ArrayList<Line>();
    for (var i = 0; i < sums.length; i++) {
      var line = entries.get(i).line();
      var drawnSums = ofTrip(i) ? Arrays.copyOf(sums[i], trips) : sums[i];
      lines.add(line.known() ? line.with(Percentiles.of(drawnSums)) : line);
    }
    return new Draws(
        lines,
        Percentiles.of(Arrays.copyOf(totals, trips)),
        Percentiles.of(Arrays.copyOf(hours, trips)));
  }
}
