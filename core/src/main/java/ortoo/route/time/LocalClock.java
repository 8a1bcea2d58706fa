package ortoo.route.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Local time of one zone over a horizon, without making objects.
///
/// Immutable; exact within the horizon given, the nearest offset outside it.
public final class LocalClock {
  private final ZoneId zone;
  private final int[] changes;
  private final int[] offsets;

  private LocalClock(ZoneId zone, int[] changes, int[] offsets) {
    this.zone = zone;
    this.changes = changes;
    this.offsets = offsets;
  }

  /// The clock of a zone from minute `from` to minute `to`.
  public static LocalClock of(ZoneId zone, int from, int to) {
    var rules = zone.getRules();
    var changes = new java.util.ArrayList<Integer>();
    var offsets = new java.util.ArrayList<Integer>();
    var start = Instant.ofEpochSecond(from * 60L);
    offsets.add(minutes(rules.getOffset(start)));
    var next = rules.nextTransition(start);
    while (next != null && next.toEpochSecond() / 60 <= to) {
      changes.add((int) (next.toEpochSecond() / 60));
      offsets.add(minutes(next.getOffsetAfter()));
      next = rules.nextTransition(next.getInstant());
    }
    return new LocalClock(zone, ints(changes), ints(offsets));
  }

  public ZoneId zone() {
    return zone;
  }

  /// Minutes since the epoch on the local clock.
  public int local(int utc) {
    var i = 0;
    while (i < changes.length && changes[i] <= utc) {
      i++;
    }
    return utc + offsets[i];
  }

  /// The instant at which the local clock shows `local`; in a gap or overlap, the later offset.
  public int utc(int local) {
    var guess = local - offsets[0];
    for (var i = 0; i < changes.length; i++) {
      if (local - offsets[i + 1] >= changes[i]) {
        guess = local - offsets[i + 1];
      }
    }
    return guess;
  }

  private static int minutes(ZoneOffset offset) {
    return offset.getTotalSeconds() / 60;
  }

  private static int[] ints(java.util.List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
