package ortoo.route.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ortoo.route.net.Arc;
import ortoo.route.net.Moves;
import ortoo.route.net.State;
import ortoo.route.time.OpenTimes;

/// The distinct corridors (countries passed, in order, none twice) by which goods can go, the best
/// first.
///
/// Best-first search by ranking cost (money plus what the time is worth), one label settled for
/// each
/// state and corridor. It finds candidates; the exact ways of a corridor are then found by a
/// [ParetoSearch] held to it. As rests and opening hours are not compared here, a corridor may be
/// ranked one place off; its ways are not affected.
public final class CorridorSearch {
  private static final int MOST_LABELS = 2_000_000;
  /// Corridors looked at for each that is asked for.
  private static final int LOOK = 6;
  /// A corridor that shares more than this of its ranking cost with a better one is a variant of
  /// it.
  private static final double MOST_SHARED = 0.6;
  /// A corridor that costs more than this many times the best is no way to go.
  private static final double DEAREST = 4;

  private final Moves moves;
  private final Bounds bounds;
  private final double centsAMinute;
  private final Labels labels = new Labels();
  private final LongIndex states = new LongIndex();
  private final Heap heap = new Heap();
  private final LongIndex settled = new LongIndex();
  /// How many corridors each state has settled.
  private byte[] counts = new byte[4096];
  /// Corridors as a tree: parent × 64 + country → child.
  private final Map<Long, Integer> tree = new HashMap<>();
  private final List<List<Integer>> corridors = new ArrayList<>();

  /// @param valueOfDayUsd what a day is worth, USD
  public CorridorSearch(Moves moves, double valueOfDayUsd) {
    this.moves = moves;
    this.bounds = new Bounds(moves);
    this.centsAMinute = valueOfDayUsd * 100 / 1440;
  }

  /// A corridor, and the ranking cost of a way that goes by it: cents + minutes since the epoch ×
  /// cents a minute.
  public record Candidate(List<String> countries, double rank) {}

  /// At most `most` corridors, best first, as country ids.
  ///
  /// Corridors that go their own way come before variants of better ones, such as the same train
  /// after another feeder ship: an answer should show what is different.
  public List<Candidate> find(int depart, int most, BooleanSupplier cancelled) {
    var found = new ArrayList<Candidate>();
    var variants = new ArrayList<Candidate>();
    var paths = new ArrayList<Set<Arc>>();
    if (!bounds.reachable(moves.start())) {
      return found;
    }
    corridors.add(List.of(moves.country(moves.start())));
    heap.push(0, 0, labels.add(moves.start(), 0, depart, 0, 0, Labels.NONE, null, 0));
    var done = new HashSet<Integer>();
    var look = Math.min(most * LOOK, Byte.MAX_VALUE);
    while (!heap.isEmpty() && found.size() < most && done.size() < look && !full()) {
      var label = heap.top();
      heap.pop();
      var corridor = labels.group(label);
      var state = labels.state(label);
      if (done.contains(corridor) || !settle(state, corridor, look)) {
        continue;
      }
      if (moves.isEnd(state)) {
        done.add(corridor);
        var candidate = new Candidate(
            corridors.get(corridor).stream().map(moves::countryId).toList(),
            labels.cents(label) + labels.time(label) * centsAMinute);
        var start = depart * centsAMinute;
        if (!found.isEmpty()
            && candidate.rank() - start > DEAREST * (found.getFirst().rank() - start)) {
          break;
        }
        var path = path(label);
        if (shared(path, paths) > MOST_SHARED) {
          variants.add(candidate);
        } else {
          found.add(candidate);
          paths.add(path);
        }
        continue;
      }
      if ((settled.size() & 1023) == 0 && cancelled.getAsBoolean()) {
        break;
      }
      expand(label, corridor, depart);
    }
    variants.stream().limit(most - found.size()).forEach(found::add);
    return found;
  }

  private Set<Arc> path(int label) {
    var path = new LinkedHashSet<Arc>();
    for (var l = label; l != Labels.NONE; l = labels.parent(l)) {
      labels.arc(l).ifPresent(path::add);
    }
    return path;
  }

  /// The largest share of a path's ranking cost that it has in common with one of others.
  private double shared(Set<Arc> path, List<Set<Arc>> others) {
    var all = path.stream().mapToDouble(this::cost).sum();
    return others.stream()
        .mapToDouble(other ->
            path.stream().filter(other::contains).mapToDouble(this::cost).sum())
        .map(common -> common / all)
        .max()
        .orElse(0);
  }

  private double cost(Arc arc) {
    return arc.cents + arc.minutes * centsAMinute;
  }

  /// True when there are so many labels or corridors that what is found must do.
  private boolean full() {
    return labels.size() >= MOST_LABELS || corridors.size() >= State.MOST_CORRIDORS;
  }

  public int size() {
    return labels.size();
  }

  /// True if this state is reached by this corridor for the first time, and by not too many others.
  private boolean settle(long state, int corridor, int most) {
    var id = states.of(state);
    if (id >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    if (counts[id] >= most) {
      return false;
    }
    var known = settled.size();
    if (settled.of(State.withCorridor(state, corridor)) < known) {
      return false;
    }
    counts[id]++;
    return true;
  }

  private void expand(int label, int corridor, int depart) {
    moves.from(
        labels.state(label),
        labels.cents(label),
        labels.time(label),
        labels.clock(label),
        (state, cents, time, clock, arc, rests) -> {
          if (time == OpenTimes.NEVER || !bounds.reachable(state) || rests != 0) {
            return;
          }
          var next = follow(corridor, arc.passedCountries(), moves.country(state));
          if (next < 0) {
            return;
          }
          var rank = cents
              + bounds.cents(state)
              + (long) ((time - depart + bounds.minutes(state, 0)) * centsAMinute);
          var added = labels.add(state, cents, time, clock, 0, label, arc, 0);
          labels.setGroup(added, next);
          heap.push(rank, time, added);
        });
  }

  /// The corridor after passing more countries, or -1 if one would be entered twice.
  private int follow(int corridor, int[] passes, int country) {
    var at = corridor;
    for (var c : passes) {
      at = step(at, c);
      if (at < 0) {
        return -1;
      }
    }
    return step(at, country);
  }

  private int step(int corridor, int country) {
    var passed = corridors.get(corridor);
    if (passed.getLast() == country) {
      return corridor;
    }
    if (passed.contains(country) || corridors.size() >= State.MOST_CORRIDORS) {
      return -1;
    }
    return tree.computeIfAbsent((long) corridor * 64 + country, _ -> {
      var longer = new ArrayList<>(passed);
      longer.add(country);
      corridors.add(longer);
      return corridors.size() - 1;
    });
  }
}
