package ortoo.route.net;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper.Run;
import ortoo.atlas.customs.Permit;
import ortoo.route.trip.Consignment;

/// Which trucks may load, enter, pass and unload where, on the day of departure.
///
/// A truck is known by its country of registration r and the country l it was loaded in. It may
/// load at home; abroad if it has a right to bilateral or third-country carriage there. It may
/// enter
/// a country it has any right in, leave it on the other side if it may transit, and unload at home,
/// or abroad as far as bilateral (loaded at home) or third-country rights (loaded elsewhere) go.
/// Carriage inside one foreign country is never allowed (cabotage).
final class TruckRules {
  private static final int BILATERAL = 1;
  private static final int TRANSIT = 2;
  private static final int THIRD = 4;

  private final Names names;
  private final int[][] rights;
  private final @Nullable BitSet[][] only;
  /// Registrations a truck may have, as country indices, besides that of the place.
  private final int[] foreign;
  /// For each country, registrations that may load there.
  private final int[][] loading;
  /// The one registration asked for, or -1.
  private final int carrier;

  TruckRules(Names names, Atlas atlas, Consignment consignment, Bars bars) {
    this.names = names;
    var n = names.countries.size();
    rights = new int[n][n];
    only = new BitSet[n][n];
    for (var permit : atlas.customs().permits()) {
      if (permit.holds(consignment.departs())) {
        add(permit, useful(permit, bars));
      }
    }
    carrier = consignment.carrier().map(names::country).orElse(-1);
    var allowed = new HashSet<Integer>();
    allowed.add(names.country(consignment.from().country()));
    allowed.add(names.country(consignment.to().country()));
    foreign = carrier >= 0 ? new int[] {carrier} : sorted(allowed);
    loading = new int[n][];
    Arrays.setAll(loading, this::loading);
  }

  /// A row left without any right is none; one that gives none says so of its crossings.
  private void add(Permit permit, int useful) {
    if (useful == 0 && bits(permit) != 0) {
      return;
    }
    var r = names.country(permit.registration());
    var c = names.country(permit.territory());
    var by = crossings(permit.crossings());
    only[r][c] = rights[r][c] == 0 ? by : union(only[r][c], by);
    rights[r][c] |= useful;
  }

  private static int bits(Permit permit) {
    return (permit.bilateral() ? BILATERAL : 0)
        | (permit.transit() ? TRANSIT : 0)
        | (permit.third() ? THIRD : 0);
  }

  /// The rights of a row but those whose permit cannot be had.
  private static int useful(Permit permit, Bars bars) {
    return bits(permit)
        & ~((bars.takes(permit, Run.BILATERAL) ? BILATERAL : 0)
            | (bars.takes(permit, Run.TRANSIT) ? TRANSIT : 0)
            | (bars.takes(permit, Run.THIRD) ? THIRD : 0));
  }

  private static int[] sorted(Set<Integer> set) {
    var list = set.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(list);
    return list;
  }

  private @Nullable BitSet crossings(Set<String> ids) {
    if (ids.isEmpty()) {
      return null;
    }
    var bits = new BitSet();
    ids.forEach(id -> bits.set(names.crossing(id)));
    return bits;
  }

  /// Several rows of one pair add up; null = any crossing.
  private static @Nullable BitSet union(@Nullable BitSet a, @Nullable BitSet b) {
    if (a == null || b == null) {
      return null;
    }
    var both = (BitSet) a.clone();
    both.or(b);
    return both;
  }

  /// Registrations of trucks that can be had at a place of this country and may load there. Not to
  /// be changed.
  int[] registrations(int country) {
    return loading[country];
  }

  private int[] loading(int country) {
    var list = new int[foreign.length + 1];
    var n = 0;
    if (carrier < 0 || carrier == country) {
      list[n++] = country;
    }
    for (var r : foreign) {
      if (r != country && (rights[r][country] & (BILATERAL | THIRD)) != 0) {
        list[n++] = r;
      }
    }
    return Arrays.copyOf(list, n);
  }

  /// May a truck of r, loaded in l, pass a crossing from country a to country b?
  boolean mayCross(int r, int l, int crossing, int a, int b) {
    var leaves = a == r || a == l || (rights[r][a] & TRANSIT) != 0;
    var enters = b == r || rights[r][b] != 0;
    if (!leaves || !enters) {
      return false;
    }
    if (r != a && r != b && !names.crossings.get(crossing).thirdCountryVehicles()) {
      return false;
    }
    return allows(only[r][a], crossing) && allows(only[r][b], crossing);
  }

  private static boolean allows(@Nullable BitSet crossings, int crossing) {
    return crossings == null || crossings.get(crossing);
  }

  /// May a truck of r, loaded in l, unload in country u?
  boolean mayUnload(int r, int l, int u) {
    if (u == r) {
      return l == r || (rights[r][l] & BILATERAL) != 0;
    }
    if (l == r) {
      return (rights[r][u] & BILATERAL) != 0;
    }
    return l != u && (rights[r][l] & THIRD) != 0 && (rights[r][u] & THIRD) != 0;
  }
}
