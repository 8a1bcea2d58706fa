package ortoo.route.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;
import ortoo.route.net.RestBound;
import ortoo.route.net.State;

/// Lower bounds of what is still to pay and to wait from every node to the receiver's door.
///
/// Backward searches over the network without waits, papers and forbidden trucks: what is left out
/// only adds, so the bounds never exceed the truth. At first there are two, of money and of time
/// with its rests spread. A search that turns out long asks for finer ones: of time with its rests
/// one by one, and of money plus time at a rate, which bounds both together.
final class Bounds {
  static final long NONE = Long.MAX_VALUE / 4;

  private static final int MOST_RATE = 1_000_000;

  final long[] cents;
  final long[] minutes;
  private final Moves moves;
  private final RestBound rests;
  private final Point cheap;
  private final Point quick;
  private final @Nullable ViaBound viaCents;
  private final @Nullable ViaBound viaMinutes;
  private @Nullable FineBound time;
  private @Nullable FineBound sum;
  /// Cents a minute in the sum.
  private int rate;

  Bounds(Moves moves) {
    this.moves = moves;
    rests = moves.restBound();
    var cheapest = new Coarse(1, 0);
    var quickest = new Coarse(0, 1);
    cents = cheapest.least;
    minutes = quickest.least;
    cheap = cheapest.point();
    quick = quickest.point();
    var vias = moves.waypoints() != 0;
    viaCents = vias ? new ViaBound(moves, cents, arc -> arc.cents) : null;
    viaMinutes = vias ? new ViaBound(moves, minutes, arc -> arc.spread(rests)) : null;
  }

  /// Minutes still to come in a state with this drivers' clock.
  long minutes(long state, int clock) {
    var spread =
        least(minutes, viaMinutes, state) + rests.of(clock & 0xffff) + moves.pendingMinutes(state);
    return time == null
        ? spread
        : Math.max(spread, time.of(State.node(state), clock) + moves.owedMinutes(state));
  }

  /// Cents still to come in a state.
  long cents(long state) {
    return least(cents, viaCents, state) + moves.pendingCents(state);
  }

  /// Cents of all ways through a state plus their arrival at a rate, at least.
  ///
  /// Only when [#isFine].
  long sum(long state, long paid, int now, int clock) {
    var owed = moves.pendingCents(state) + (long) rate * (now + moves.owedMinutes(state));
    return paid + owed + (sum == null ? 0 : sum.of(State.node(state), clock));
  }

  /// Cents that such ways cost at least if they arrive before an instant: the quick are dear.
  long cents(long sum, long before) {
    return sum - rate * (before - 1);
  }

  /// False if goods in this state can never arrive, the waypoints they miss passed.
  boolean reachable(long state) {
    return least(cents, viaCents, state) < NONE;
  }

  private long least(long[] after, @Nullable ViaBound before, long state) {
    var node = State.node(state);
    return before == null
        ? after[node]
        : Math.max(after[node], before.of(node, moves.missing(state)));
  }

  boolean isFine() {
    return time != null;
  }

  /// Makes the bounds finer if that is no great work beside the search.
  ///
  /// The bound of the sum holds at any rate. Most labels of a long search compete among the
  /// quick ways. So the rate is twice, as tried, the slope between the quickest way and the one
  /// that is best at the slope between the cheapest and the quickest, all three without waits.
  void refine() {
    var between = new Coarse(1, rate(cheap, quick)).point();
    rate = 2 * rate(between, quick);
    var fine = new FineBound(moves, 0, 1);
    var fineSum = new FineBound(moves, 1, rate);
    if (fine.isWhole() && fineSum.isWhole()) {
      time = fine;
      sum = fineSum;
    }
  }

  private record Point(long cents, long minutes) {}

  /// Cents a minute between two ways.
  private static int rate(Point cheap, Point quick) {
    var sooner = Math.max(1, cheap.minutes - quick.minutes);
    return Math.clamp((quick.cents - cheap.cents) / sooner, 1, MOST_RATE);
  }

  /// A weighted sum of money and time to the receiver's door from each node, rests spread.
  private final class Coarse {
    final long[] least;
    private final int perCent;
    private final int perMinute;
    /// Cents and minutes of the way on.
    private final long[] cents;
    private final long[] minutes;
    private final Heap heap = new Heap();

    Coarse(int perCent, int perMinute) {
      this.perCent = perCent;
      this.perMinute = perMinute;
      var graph = moves.graph();
      least = new long[graph.nodes()];
      cents = new long[graph.nodes()];
      minutes = new long[graph.nodes()];
      Arrays.fill(least, NONE);
      least[graph.end()] = 0;
      moves.endArcs().forEach(this::relax);
      while (!heap.isEmpty()) {
        var node = heap.top();
        var sofar = heap.topMajor();
        heap.pop();
        if (sofar > least[node]) {
          continue;
        }
        for (var i = graph.intoStart(node); i < graph.intoEnd(node); i++) {
          var arc = graph.intoArc(i);
          if (moves.usable(arc)) {
            relax(arc);
          }
        }
      }
      moves.startArcs().forEach(this::relax);
    }

    /// Of the best way from the sender's door.
    Point point() {
      return new Point(cents[moves.graph().start()], minutes[moves.graph().start()]);
    }

    private void relax(Arc arc) {
      var spread = perMinute == 0 ? 0 : arc.spread(rests);
      var through = least[arc.to] + perCent * arc.cents + (long) perMinute * spread;
      if (through < least[arc.from]) {
        least[arc.from] = through;
        cents[arc.from] = cents[arc.to] + arc.cents;
        minutes[arc.from] = minutes[arc.to] + arc.minutes;
        heap.push(through, 0, arc.from);
      }
    }
  }
}
