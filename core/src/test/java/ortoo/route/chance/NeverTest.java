package ortoo.route.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ortoo.atlas.carriage.Vehicle;
import ortoo.route.step.Step;
import ortoo.route.step.Timing;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Mode;

/// A way that is stuck stays stuck: no step after it is done, nor waited for.
class NeverTest {
  private static final Vehicle TRUCK = World.TRUCK;
  private static final OpenTimes ONE_HOUR =
      OpenTimes.of(new int[] {World.START}, new int[] {World.START + 60});

  @Test
  void nothingIsDoneAfterAPostThatStaysShut() {
    var timing = new Timing(World.START);
    assertEquals(60, timing.run(World.handling("a", World.sure(1), World.sure(0))));
    assertEquals(OpenTimes.NEVER, timing.run(World.post("border", ONE_HOUR, World.sure(1), 0)));
    var after = new Step[] {
      World.ride("ship", Mode.SEA, 4, World.sure(10)),
      World.haul(TRUCK, "b", 100, World.sure(50), World.sure(0)),
      World.handling("b", World.sure(1), World.sure(1)),
      World.papers("b", World.sure(1)),
      World.rest("b", 660),
      World.post("border", OpenTimes.ALWAYS, World.sure(1), 0)
    };
    for (var step : after) {
      assertEquals(OpenTimes.NEVER, timing.run(step));
      assertEquals(OpenTimes.NEVER, timing.now());
      assertEquals(0, timing.waited());
    }
  }

  @Test
  void aRideThatNoLongerLeavesIsNeverRidden() {
    var timing = new Timing(World.START + (World.HORIZON + 1) * World.DAY);
    var ride = World.ride("ship", Mode.SEA, 4, World.sure(10));
    assertEquals(OpenTimes.NEVER, timing.run(ride));
    assertEquals(OpenTimes.NEVER, timing.now());
    assertEquals(OpenTimes.NEVER, timing.waited());
  }

  @Test
  void minutesBeyondAnIntAreNever() {
    var slow = World.haul(TRUCK, "a", 1e12, World.sure(1), World.sure(0));
    assertEquals(OpenTimes.NEVER, slow.drivingMinutes());
    assertEquals(OpenTimes.NEVER, World.papers("a", World.sure(1e9)).minutes());
    assertEquals(
        OpenTimes.NEVER,
        new Timing(World.START).run(World.handling("a", World.sure(1e9), World.sure(0))));
  }
}
