package ortoo.route.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;
import ortoo.route.net.State;
import ortoo.route.step.Way;
import ortoo.route.time.OpenTimes;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// All ways that no other way beats in both money and arrival, exactly.
///
/// Label setting in order of money plus its lower bound, then time (as BOA* of Hernandez Ulloa et
/// al., ICAPS 2020, does for two static costs). A label carries all that can change the future:
/// state, drivers' clock and, where they are limited, transfers; one label displaces another only
/// if it is at least as good in all of these. Who comes earlier can always do as who comes later:
/// all moves are FIFO and a driver may rest early, so a label that is displaced could never have
/// led to a better way. Of equal ways one is kept. Why this is exact: docs/method/routing.md.
///
/// A search that has taken twice as many labels as the network has nodes asks for finer bounds.
/// From then on a label also waits until the money is reached which a way through it costs at least
/// if
/// it is to be quicker than the quickest way found. So labels of a state may come out of order;
/// whether one covers another is always asked of their money too.
public final class ParetoSearch {
  private static final int MOST_LABELS = 20_000_000;
  private static final long UNSETTLED =
      ((long) Integer.MAX_VALUE << 32) | (Labels.NONE & 0xffffffffL);

  private final int patience;
  private final Labels labels = new Labels();
  /// Numbers for states, those that differ only in customs status as one.
  private final LongIndex groups = new LongIndex();
  private final Heap heap = new Heap();
  private int statuses;
  /// For each group and status, the earliest time of its settled labels in the high half, and in
  /// the low one the label settled last, which leads on to those settled before.
  private long[] settled = new long[4096];
  private int rests;
  private Within within = Within.ANY;
  private boolean first;

  /// A search of some patience.
  ///
  /// @param patience labels to take before bounds are made finer, if that is not late already
  public ParetoSearch(int patience) {
    this.patience = patience;
  }

  /// A limit on the ranking cost: cents + minutes since the epoch × cents a minute.
  ///
  /// @param most largest ranking cost allowed
  public record Within(double centsAMinute, double most) {
    public static final Within ANY = new Within(0, Double.POSITIVE_INFINITY);

    boolean allows(long cents, long time) {
      return cents + time * centsAMinute <= most;
    }
  }

  /// The Pareto set, cheapest first.
  ///
  /// @param depart minutes since the epoch
  /// @param maxTransfers most changes of vehicle, if limited
  /// @param cancelled asked now and then; true ends the search with what is found
  public List<Way> search(
      Moves moves, int depart, OptionalInt maxTransfers, BooleanSupplier cancelled) {
    return search(moves, depart, maxTransfers, Within.ANY, cancelled);
  }

  /// As above, but only the ways of the set whose ranking cost is within a limit.
  public List<Way> search(
      Moves moves, int depart, OptionalInt maxTransfers, Within limit, BooleanSupplier cancelled) {
    within = limit;
    first = false;
    var ends = run(moves, new Bounds(moves), depart, maxTransfers, cancelled);
    return ends.stream().map(label -> labels.way(label, depart, moves)).toList();
  }

  /// True if there is any way; stops at the first.
  public boolean reaches(Moves moves, int depart, OptionalInt maxTransfers) {
    within = Within.ANY;
    first = true;
    return !run(moves, new Bounds(moves), depart, maxTransfers, () -> false).isEmpty();
  }

  /// Labels settled in the last search, as a measure of its work.
  public int size() {
    return labels.size();
  }

  private List<Integer> run(
      Moves moves, Bounds bounds, int depart, OptionalInt maxTransfers, BooleanSupplier cancelled) {
    rests = moves.longestRests();
    labels.clear();
    groups.clear();
    statuses = moves.statuses();
    heap.clear();
    Arrays.fill(settled, UNSETTLED);
    var ends = new ArrayList<Integer>();
    if (!bounds.reachable(moves.start())) {
      return ends;
    }
    var expansion = new Expansion(moves, bounds, maxTransfers);
    var origin = labels.add(moves.start(), 0, depart, 0, 0, Labels.NONE, null, 0);
    file(origin);
    heap.push(0, 0, origin);
    var pops = 0;
    var fineFrom = Math.min(patience, 2 * moves.graph().nodes());
    while (!heap.isEmpty()) {
      var label = heap.top();
      var least = heap.topMajor();
      var arrives = heap.topMinor();
      heap.pop();
      if (arrives >= expansion.latest
          || expansion.putsOff(label, least, arrives)
          || covered(moves, label)) {
        continue;
      }
      if (pops == fineFrom && !first) {
        bounds.refine();
      }
      if ((++pops & 1023) == 0 && cancelled.getAsBoolean()) {
        break;
      }
      settle(label);
      if (moves.isEnd(labels.state(label))) {
        expansion.latest = labels.time(label);
        ends.add(label);
        if (first) {
          break;
        }
        continue;
      }
      expansion.of(label);
    }
    return ends;
  }

  /// Takes the moves out of a label and keeps those that may still lead to a way of the set.
  private final class Expansion implements Moves.Sink {
    private final Moves moves;
    private final Bounds bounds;
    private final boolean limited;
    private final int most;
    /// Arrival of the quickest way found; all that come later are dearer, so must be quicker.
    private long latest = Long.MAX_VALUE;
    private int label;
    /// The first label made by the arc that is being followed, and that arc.
    private int siblings;

    private @Nullable Arc along;

    Expansion(Moves moves, Bounds bounds, OptionalInt maxTransfers) {
      this.moves = moves;
      this.bounds = bounds;
      limited = maxTransfers.isPresent();
      most = maxTransfers.orElse(0);
    }

    void of(int from) {
      label = from;
      siblings = labels.size();
      moves.from(
          labels.state(from), labels.cents(from), labels.time(from), labels.clock(from), this);
    }

    @Override
    public void accept(long state, long cents, int time, int clock, Arc arc, int taken) {
      if (time == OpenTimes.NEVER || !bounds.reachable(state)) {
        return;
      }
      var changes = labels.transfers(label) + (limited && changesVehicle(arc, moves) ? 1 : 0);
      var arrives = time + bounds.minutes(state, clock);
      var pays = cents + bounds.cents(state);
      if (arrives >= latest || (limited && changes > most) || !within.allows(pays, arrives)) {
        return;
      }
      if (labels.size() >= MOST_LABELS) {
        throw new BadInput(Problem.argument(
            "there are more than %,d ways to try in part.".formatted(MOST_LABELS),
            "narrow it: fewer waypoints, countries to --avoid, fewer --modes, --max-transfers."));
      }
      var next = labels.add(state, cents, time, clock, changes, label, arc, taken);
      file(next);
      if (arc != along) {
        along = arc;
        siblings = next;
      }
      if (covered(moves, next) || labels.covered(siblings, next, rests)) {
        labels.removeLast();
      } else {
        heap.push(Math.max(pays, leastCents(next)), arrives, next);
      }
    }

    /// What a way through this label costs at least if it is to be quicker than those found.
    private long leastCents(int made) {
      if (!bounds.isFine()) {
        return 0;
      }
      if (labels.sum(made) == 0) {
        var sum = bounds.sum(
            labels.state(made), labels.cents(made), labels.time(made), labels.clock(made));
        labels.setSum(made, sum);
      }
      return latest == Long.MAX_VALUE ? 0 : bounds.cents(labels.sum(made), latest);
    }

    /// True if a label, once the bounds are fine, leads nowhere or must wait its turn.
    ///
    /// @param sofar the money it was thought to lead to at least
    /// @param soonest and the time
    boolean putsOff(int made, long sofar, long soonest) {
      if (!bounds.isFine()) {
        return false;
      }
      var arrives = labels.sum(made) != 0
          ? soonest
          : labels.time(made) + bounds.minutes(labels.state(made), labels.clock(made));
      if (arrives >= latest) {
        return true;
      }
      var pays = leastCents(made);
      if (pays <= sofar) {
        return false;
      }
      if (within.allows(pays, arrives)) {
        heap.push(pays, arrives, made);
      }
      return true;
    }
  }

  private static boolean changesVehicle(Arc arc, Moves moves) {
    return arc.kind == Arc.Kind.TRANSFER
        && arc.from != moves.graph().start()
        && arc.to != moves.graph().end();
  }

  /// True if a label settled in this state, or in one that differs by a better customs status, is
  /// as good in all.
  private boolean covered(Moves moves, int label) {
    var state = labels.state(label);
    var group = labels.group(label) * statuses;
    if (coveredIn(group + State.regime(state), label)) {
      return true;
    }
    for (var better : moves.covering(state)) {
      if (coveredIn(group + better, label)) {
        return true;
      }
    }
    return false;
  }

  private boolean coveredIn(int slot, int label) {
    var head = settled[slot];
    if (labels.time(label) < head >> 32) {
      return false;
    }
    for (var l = (int) head; l != Labels.NONE; l = labels.next(l)) {
      if (labels.covers(l, label, rests)) {
        return true;
      }
    }
    return false;
  }

  /// Files a new label under its state.
  private void file(int label) {
    var group = groups.of(State.withRegime(labels.state(label), 0));
    while ((group + 1) * statuses > settled.length) {
      var before = settled.length;
      settled = Arrays.copyOf(settled, 2 * before);
      Arrays.fill(settled, before, settled.length, UNSETTLED);
    }
    labels.setGroup(label, group);
  }

  /// Puts a label at the head of those of its state, and takes away those it makes useless.
  ///
  /// Labels of a state are mostly settled in order of money. So one that is no later, no less
  /// rested and no more often reloaded than an earlier one covers all that the earlier one does
  /// from now on, but for cheaper ones that were put off; not to cover these is no harm.
  private void settle(int label) {
    var slot = labels.group(label) * statuses + State.regime(labels.state(label));
    var kept = label;
    var head = settled[slot];
    for (var l = (int) head; l != Labels.NONE; l = labels.next(l)) {
      if (!labels.coversAtAnyPrice(label, l, rests)) {
        labels.setNext(kept, l);
        kept = l;
      }
    }
    labels.setNext(kept, Labels.NONE);
    settled[slot] = (Math.min(head >> 32, labels.time(label)) << 32) | label;
  }
}
