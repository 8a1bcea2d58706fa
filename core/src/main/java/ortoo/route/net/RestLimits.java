package ortoo.route.net;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.route.time.Driving;

/// The rests no driver can do without in one part of the road network, whatever its countries.
///
/// A part is all that can be reached without a ship or plane, clocks that are kept over a change of
/// vehicle included; so rules that hold beyond a sea do not weaken it. Who drives x minutes with d
/// driven before rests at least (d + x - 1) / D
/// times, whole numbers: every rest, daily or weekly, allows at most D more. Likewise weekly rests
/// fall due after W. A weekly rest is counted as a daily one, and as what it is longer.
///
/// @param day D: the longest driving between two rests that any rule here allows
/// @param rest the shortest daily rest
/// @param week W: the longest driving between two weekly rests
/// @param more by how much the shortest weekly rest is longer than the shortest daily one
public record RestLimits(int day, int rest, int week, int more) {
  /// Where nobody drives by a rule, nothing counts as driven.
  static final RestLimits NONE = new RestLimits(0, 0, 0, 0);

  /// Minutes of daily rest that fall due on so much driving after a rest.
  public int daily(int driven) {
    return driven <= day ? 0 : (driven - 1) / day * rest;
  }

  /// Minutes by which weekly rests make that longer.
  public int weekly(int driven) {
    return driven <= week ? 0 : (driven - 1) / week * more;
  }

  /// Most minutes of rest by which so much more driving since a rest can make a difference.
  public int most(int daily, int weekly) {
    return (daily > 0 ? (daily + day - 1) / day * rest : 0)
        + (weekly > 0 ? (weekly + week - 1) / week * more : 0);
  }

  /// The limits at each node: one object for each part of the network.
  static RestLimits[] of(int nodes, List<Arc> arcs) {
    var part = new int[nodes];
    Arrays.setAll(part, n -> n);
    for (var arc : arcs) {
      if (arc.kind != Arc.Kind.RIDE && (arc.kind != Arc.Kind.TRANSFER || arc.drivenFrom())) {
        part[root(part, arc.from)] = root(part, arc.to);
      }
    }
    var limits = new RestLimits[nodes];
    Arrays.fill(limits, NONE);
    for (var arc : arcs) {
      var at = root(part, arc.from);
      limits[at] = limits[at].with(arc.along.rule()).with(arc.exit.rule()).with(arc.entry.rule());
    }
    for (var n = 0; n < nodes; n++) {
      limits[n] = limits[root(part, n)];
    }
    return limits;
  }

  private static int root(int[] part, int node) {
    var n = node;
    while (part[n] != n) {
      part[n] = part[part[n]];
      n = part[n];
    }
    return n;
  }

  private RestLimits with(@Nullable Driving rule) {
    if (rule == null) {
      return this;
    }
    var shortest = Math.min(rule.restMinutes(), rule.weekRestMinutes());
    var weekly = rule.weekRestMinutes();
    if (day == 0) {
      return new RestLimits(
          rule.dayMinutes(), shortest, rule.weekMinutes(), Math.max(0, weekly - shortest));
    }
    var least = Math.min(rest, shortest);
    return new RestLimits(
        Math.max(day, rule.dayMinutes()),
        least,
        Math.max(week, rule.weekMinutes()),
        Math.max(0, Math.min(rest + more, weekly) - least));
  }
}
