package ortoo.route.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.carriage.DrivingRule;

class DrivingTest {
  /// Of the size of the AETR agreement's limits.
  private static final Driving RULE =
      Driving.of(new DrivingRule("rule", "invented", 4.5, 0.75, 9, 11, 56, 45, 1, 0));

  @ParameterizedTest(name = "{0} and {1} h driven, {2} h to drive")
  @CsvSource({
    // day, week, hours, rest, day after, week after
    "0,  0,  9,   0,  9,  9", // a rest falls due only when there is more to drive
    "9,  9,  1,  11,  1, 10",
    "4,  4, 20,  22,  6, 24",
    "0, 56,  1,  45,  1,  1",
    "5, 54,  9,  45,  7,  7",
    "0,  0, 56,  66,  2, 56" // six daily rests of 11 h, no weekly one yet
  })
  void restsFallDueAsTheLawCounts(int day, int week, int hours, int rest, int dayTo, int weekTo) {
    assertEquals(60 * rest, RULE.rest(60 * day, 60 * week, 60 * hours));
    assertEquals((60 * weekTo) << 16 | 60 * dayTo, RULE.after(60 * day, 60 * week, 60 * hours));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # limits        | what is told
      0 660 3360 2700 | Driving: a day of 0 minutes is not from 1 to 65535, nor unlimited.
      540 660 0 2700  | Driving: a week of 0 minutes is not from 1 to 65535, nor unlimited.
      540 1 65536 2 | Driving: a week of 65536 minutes is not from 1 to 65535, nor unlimited.
      540 -1 3360 2700 | Driving: rests of -1 and 2700 minutes, stretch 1.0 are not usable.
      """)
  void limitsThatNoClockCanKeepAreRefused(String limits, String told) {
    var minutes =
        Arrays.stream(limits.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    var refused = assertThrows(
        IllegalArgumentException.class,
        () -> new Driving(minutes[0], minutes[1], minutes[2], minutes[3], 1));
    assertEquals(told, refused.getMessage());
  }

  @Test
  void agreesWithADriverWhoLooksAtTheClockEachMinute() {
    var random = new Random(3);
    for (var i = 0; i < 2000; i++) {
      var day = random.nextInt(RULE.dayMinutes() + 1);
      var week = random.nextInt(RULE.weekMinutes() + 1);
      var minutes = random.nextInt(6000);
      var rest = 0;
      var d = day;
      var w = week;
      for (var minute = 0; minute < minutes; minute++) {
        if (w == RULE.weekMinutes()) {
          rest += RULE.weekRestMinutes();
          w = 0;
          d = 0;
        } else if (d == RULE.dayMinutes()) {
          rest += RULE.restMinutes();
          d = 0;
        }
        d++;
        w++;
      }
      assertEquals(rest, RULE.rest(day, week, minutes));
      assertEquals(w << 16 | d, RULE.after(day, week, minutes));
    }
  }
}
