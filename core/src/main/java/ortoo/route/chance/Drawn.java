package ortoo.route.chance;

import java.util.ArrayList;
import java.util.List;
import ortoo.route.step.Charge;
import ortoo.route.step.Way;
import ortoo.route.time.OpenTimes;

/// Every drawn trip of one way, and what groups of charges come to in every state of the world, for
/// those who reckon on with them.
///
/// A *world* is one draw of what we do not know. The worlds and trips are those of [Chance] for the
/// same trial, so sums over groups agree with its money, and ways can be set against each other.
public final class Drawn {
  private final int depart;
  private final int tripsEach;
  /// USD by group and world.
  private final double[][] usd;
  private final int[] arrivals;
  /// Minutes since the epoch by mark and trip.
  private final int[][] marks;

  private Drawn(Way way, Trial trial, int groups, int marked) {
    depart = way.depart();
    tripsEach = trial.tripsEach();
    usd = new double[groups][trial.unknowns()];
    arrivals = new int[trial.trips()];
    marks = new int[marked][trial.trips()];
  }

  /// Draws all trips of a way.
  ///
  /// @param groups charges whose sums are asked for, of the way or beside it
  /// @param marks indices of steps whose end is asked for
  public static Drawn of(Way way, List<List<Charge>> groups, List<Integer> marks, Trial trial) {
    var drawn = new Drawn(way, trial, groups.size(), marks.size());
    var unknowns = new Unknowns(trial);
    var lots = new Lots(trial.seed());
    var trip = new Trip(new Program(way, unknowns, lots));
    var sums = groups.stream().map(group -> terms(group, unknowns)).toList();
    var state = unknowns.new State();
    var drawer = lots.drawer();
    var luck = new double[drawer.size()];
    for (var world = 0; world < trial.unknowns(); world++) {
      state.draw(world, trial.unknowns());
      trip.prepare(state);
      for (var group = 0; group < sums.size(); group++) {
        drawn.usd[group][world] = sum(sums.get(group), state);
      }
      for (var n = world * drawn.tripsEach; n < (world + 1) * drawn.tripsEach; n++) {
        drawer.draw(n, luck);
        drawn.arrivals[n] = trip.arrive(luck);
        for (var mark = 0; mark < drawn.marks.length; mark++) {
          drawn.marks[mark][n] = trip.end(marks.get(mark));
        }
      }
    }
    return drawn;
  }

  /// A charge as a factor and slots of figures.
  private record Term(double factor, List<Integer> figures) {}

  private static List<Term> terms(List<Charge> charges, Unknowns unknowns) {
    var terms = new ArrayList<Term>();
    for (var charge : charges) {
      terms.add(new Term(
          charge.factor(), charge.figures().stream().map(unknowns::figure).toList()));
    }
    return terms;
  }

  private static double sum(List<Term> terms, Unknowns.State state) {
    var sum = 0.0;
    for (var term : terms) {
      var product = term.factor;
      for (var figure : term.figures) {
        product *= state.value(figure);
      }
      sum += product;
    }
    return sum;
  }

  public int worlds() {
    return arrivals.length / tripsEach;
  }

  public int tripsEach() {
    return tripsEach;
  }

  /// What a group of charges comes to in a world, USD.
  public double usd(int group, int world) {
    return usd[group][world];
  }

  /// True if a trip arrives; trips of world w are w × tripsEach and those that follow.
  public boolean arrives(int trip) {
    return arrivals[trip] != OpenTimes.NEVER;
  }

  /// Hours from door to door of a trip that arrives.
  public double hours(int trip) {
    return (arrivals[trip] - depart) / 60.0;
  }

  /// When a marked step ends on a trip that arrives, minutes since the epoch.
  public int minute(int mark, int trip) {
    return marks[mark][trip];
  }
}
