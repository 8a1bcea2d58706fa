package ortoo.route.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Minute 0 is Thursday, 1 January 1970, 00:00; in Seoul it is nine o'clock then.
class DeparturesTest {
  private static final int DAY = 1440;
  private static final LocalClock SEOUL = LocalClock.of(ZoneId.of("Asia/Seoul"), 0, 100 * DAY);
  private static final int FRIDAY = Departures.bits(Set.of(DayOfWeek.FRIDAY));

  /// Fridays at 18:00, or every four days; goods must be there two hours before.
  private static Departures departures(int days, int firstDay, int lastDay) {
    return new Departures(days, 4 * DAY, 18 * 60, 120, firstDay, lastDay, SEOUL);
  }

  @Test
  void leavesOnTheWeekdayByTheLocalClock() {
    var fridays = departures(FRIDAY, 0, 1000);
    assertEquals(DAY + 9 * 60, fridays.next(0));
    assertEquals(DAY + 9 * 60, fridays.next(DAY + 7 * 60));
    assertEquals(8 * DAY + 9 * 60, fridays.next(DAY + 7 * 60 + 1));
  }

  @Test
  void onDaysNotKnownThePlanWaitsHalfTheInterval() {
    var spread = departures(0, 0, 1000);
    assertEquals(120 + 2 * DAY, spread.next(0));
    assertEquals(120 + 4 * DAY, spread.next(0, 1.0));
    assertEquals(20 * DAY - 9 * 60, departures(0, 20, 1000).next(0));
  }

  @Test
  void afterItsLastDayItNeverLeaves() {
    assertEquals(OpenTimes.NEVER, departures(FRIDAY, 0, 7).next(2 * DAY));
    assertEquals(OpenTimes.NEVER, departures(0, 0, 1).next(0));
  }

  @Test
  void whatIsNeverReadyNeverLeaves() {
    for (var days : new int[] {0, FRIDAY}) {
      var always = departures(days, 0, Integer.MAX_VALUE);
      assertEquals(OpenTimes.NEVER, always.next(OpenTimes.NEVER));
      assertEquals(OpenTimes.NEVER, always.next(OpenTimes.NEVER, 0.5));
      assertEquals(OpenTimes.NEVER, always.next(OpenTimes.NEVER - 60));
      assertEquals(OpenTimes.NEVER, departures(days, Integer.MAX_VALUE, 1000).next(0));
    }
  }
}
