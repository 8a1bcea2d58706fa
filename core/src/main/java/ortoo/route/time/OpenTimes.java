package ortoo.route.time;

/// When a post works: open spans over a horizon, and how long work takes that goes on only then.
///
/// Immutable. Work that is not done at closing time goes on at the next opening, so a later start
/// never ends earlier (FIFO).
public final class OpenTimes {

  /// No end in sight: the post stays closed to the end of the horizon.
  public static final int NEVER = Integer.MAX_VALUE;

  /// Open at all times.
  public static final OpenTimes ALWAYS = new OpenTimes(new int[0], new int[0], true);

  private static final int DAY = 1440;

  private final int[] starts;
  private final int[] ends;
  /// Open minutes before span i.
  private final int[] before;
  private final boolean always;
  private final int first;
  private final int[] byDay;

  private OpenTimes(int[] starts, int[] ends, boolean always) {
    this.starts = starts;
    this.ends = ends;
    this.always = always;
    first = starts.length == 0 ? 0 : starts[0];
    byDay = byDay(ends, first);
    this.before = new int[starts.length + 1];
    for (var i = 0; i < starts.length; i++) {
      before[i + 1] = before[i] + ends[i] - starts[i];
    }
  }

  /// Spans `[starts[i], ends[i])`, in order and apart.
  public static OpenTimes of(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          "Open times: %d starts, %d ends.".formatted(starts.length, ends.length));
    }
    for (var i = 0; i < starts.length; i++) {
      if (starts[i] >= ends[i] || (i > 0 && starts[i] < ends[i - 1])) {
        throw new IllegalArgumentException(
            "Open times: span %d, %d to %d, is out of order.".formatted(i, starts[i], ends[i]));
      }
    }
    return new OpenTimes(starts.clone(), ends.clone(), false);
  }

  /// `at` so many minutes later; from [#NEVER], or beyond what an int can count to, [#NEVER].
  public static int plus(int at, int minutes) {
    return at == NEVER ? NEVER : Math.clamp((long) at + minutes, Integer.MIN_VALUE, NEVER);
  }

  /// True when it never closes.
  public boolean always() {
    return always;
  }

  /// The first instant at or after `from` when the post is open, or [#NEVER].
  public int nextOpen(int from) {
    if (always) {
      return from;
    }
    var i = spanEndingAfter(from);
    return i == ends.length ? NEVER : Math.max(from, starts[i]);
  }

  /// When work of `minutes` that begins at `from` is done, working only while open, or [#NEVER].
  public int finish(int from, int minutes) {
    if (always) {
      return plus(from, minutes);
    }
    var i = spanEndingAfter(from);
    if (i == ends.length) {
      return NEVER;
    }
    var start = Math.max(from, starts[i]);
    if (minutes <= ends[i] - start) {
      return start + minutes;
    }
    var target = plus(before[i] + (start - starts[i]), minutes);
    var span = i + 1;
    while (span < ends.length && before[span + 1] < target) {
      span++;
    }
    return span == ends.length ? NEVER : starts[span] + target - before[span];
  }

  /// The shortest time in which work of `minutes` can be done, over all instants to begin.
  ///
  /// Within a stretch without closing the time does not depend on the start. So it is enough to
  /// look at work that ends just when the post closes, and at work that begins when it opens.
  public int least(int minutes) {
    if (always || starts.length == 0) {
      return minutes;
    }
    var least = Integer.MAX_VALUE;
    var span = 0;
    for (var i = 0; i < starts.length; i++) {
      var worked = before[i + 1] - minutes;
      if (worked >= 0) {
        while (before[span + 1] <= worked && span < i) {
          span++;
        }
        least = Math.min(least, ends[i] - (starts[span] + worked - before[span]));
      }
      var done = finish(starts[i], minutes);
      least = done == NEVER ? least : Math.min(least, done - starts[i]);
    }
    return least == Integer.MAX_VALUE ? minutes : least;
  }

  /// The first span that ends after `from`, or their number: found by day, since work that is
  /// drawn ten thousand times over asks for it at every post.
  private int spanEndingAfter(int from) {
    var day = Math.clamp(((long) from - first) / DAY, 0, byDay.length - 1);
    var i = byDay[day];
    while (i < ends.length && ends[i] <= from) {
      i++;
    }
    return i;
  }

  /// For each day from the first opening, the first span that ends after its start.
  private static int[] byDay(int[] ends, int first) {
    var days = ends.length == 0 ? 1 : (ends[ends.length - 1] - first) / DAY + 2;
    var byDay = new int[days];
    var i = 0;
    for (var day = 0; day < days; day++) {
      while (i < ends.length && ends[i] <= first + day * DAY) {
        i++;
      }
      byDay[day] = i;
    }
    return byDay;
  }
}
