package ortoo.route.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenTimesTest {
  private static final int END = 12_000;

  @Test
  void agreesWithAClockThatTicksMinuteByMinute() {
    var random = new Random(1);
    for (var i = 0; i < 200; i++) {
      var open = new boolean[END];
      var times = times(random, open);
      for (var j = 0; j < 50; j++) {
        var from = random.nextInt(END);
        var minutes = random.nextInt(1500);
        assertEquals(nextOpen(open, from), times.nextOpen(from));
        assertEquals(finish(open, from, minutes), times.finish(from, minutes));
      }
    }
  }

  @Test
  void whoComesLaterNeverLeavesEarlier() {
    var random = new Random(2);
    for (var i = 0; i < 100; i++) {
      var times = times(random, new boolean[END]);
      var minutes = random.nextInt(1500);
      var before = 0;
      for (var from = 0; from < END; from += 7) {
        var done = times.finish(from, minutes);
        assertTrue(done >= before);
        before = done;
      }
    }
  }

  @Test
  void neverIsNever() {
    var times = OpenTimes.of(new int[] {100}, new int[] {200});
    assertEquals(OpenTimes.NEVER, times.nextOpen(200));
    assertEquals(OpenTimes.NEVER, times.finish(150, 51));
    assertEquals(OpenTimes.NEVER, times.nextOpen(OpenTimes.NEVER));
    assertEquals(100, times.nextOpen(0));
    assertEquals(OpenTimes.NEVER, OpenTimes.ALWAYS.finish(OpenTimes.NEVER, 5));
    assertEquals(OpenTimes.NEVER, OpenTimes.ALWAYS.finish(OpenTimes.NEVER - 1, 5));
    assertEquals(OpenTimes.NEVER, times.finish(150, OpenTimes.NEVER));
  }

  /// Spans of minutes to days, some touching, and the same as a row of flags.
  private static OpenTimes times(Random random, boolean[] open) {
    var starts = new ArrayList<Integer>();
    var ends = new ArrayList<Integer>();
    var at = 1 + random.nextInt(2000);
    while (at < END) {
      var end = Math.min(END, at + 1 + random.nextInt(random.nextBoolean() ? 100 : 3000));
      starts.add(at);
      ends.add(end);
      for (var minute = at; minute < end; minute++) {
        open[minute] = true;
      }
      at = end + random.nextInt(4) * random.nextInt(600);
    }
    return OpenTimes.of(
        starts.stream().mapToInt(Integer::intValue).toArray(),
        ends.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int nextOpen(boolean[] open, int from) {
    for (var at = from; at < END; at++) {
      if (open[at]) {
        return at;
      }
    }
    return OpenTimes.NEVER;
  }

  /// Work of no minutes still needs an officer: it is done when the post next opens.
  private static int finish(boolean[] open, int from, int minutes) {
    var at = nextOpen(open, from);
    var left = minutes;
    for (; at < END && left > 0; at++) {
      left -= open[at] ? 1 : 0;
    }
    return left > 0 ? OpenTimes.NEVER : at;
  }
}
