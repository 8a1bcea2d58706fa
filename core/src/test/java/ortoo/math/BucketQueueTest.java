package ortoo.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketQueueTest {

  @ParameterizedTest(name = "largest step {0}")
  @ValueSource(ints = {0, 1, 63, 4_095, 4_096, 300_000, 40_000_000, 1 << 29})
  void takesKeysInTheOrderOfAPriorityQueue(int step) {
    var random = new Random(step);
    var queue = new BucketQueue(1);
    for (var round = 0; round < 3; round++) {
      queue.reset(step);
      var twin = new PriorityQueue<Integer>();
      var now = 0;
      for (var i = 0; i < 20_000; i++) {
        var key = now + (step == 0 ? 0 : random.nextInt(step) / (1 + random.nextInt(1_000)));
        if (key >= 0 && random.nextInt(20) < 11) {
          queue.push(key, ~key, i, -i);
          twin.add(key);
        } else if (!twin.isEmpty()) {
          assertTrue(queue.pop());
          now = twin.remove();
          assertEquals(now, queue.key());
          assertEquals(~now, queue.a());
          assertEquals(0, queue.b() + queue.c());
        }
        assertEquals(twin.size(), queue.size());
      }
    }
  }

  @Test
  void equalKeysPushedMeanwhileWaitForTheNextRound() {
    var queue = new BucketQueue(10);
    for (var i = 0; i < 40; i++) {
      queue.push(5, i, 0, 0);
    }
    var order = new ArrayList<Integer>();
    while (queue.pop()) {
      order.add(queue.a());
      if (queue.a() < 40) {
        queue.push(5, queue.a() + 40, 0, 0);
      }
    }
    assertEquals(80, order.size());
    assertTrue(order.subList(0, 40).stream().allMatch(a -> a < 40), order::toString);
  }

  @Test
  void resetForgetsWhatWaited() {
    var queue = new BucketQueue(10_000);
    queue.push(3, 1, 1, 1);
    queue.push(9_000, 1, 1, 1);
    queue.reset(10);
    assertFalse(queue.pop());
    queue.push(0, 7, 0, 0);
    assertTrue(queue.pop());
    assertEquals(7, queue.a());
  }

  @Test
  void refusesKeysOutOfReach() {
    var queue = new BucketQueue(10);
    queue.push(4, 0, 0, 0);
    queue.pop();
    assertMessage("Key 3 is not between the last one popped, 4, and 10 above it.", queue, 3);
    assertMessage("Key 15 is not between the last one popped, 4, and 10 above it.", queue, 15);
    var e = assertThrows(IllegalArgumentException.class, () -> queue.reset(-1));
    assertEquals("Largest step -1 is negative.", e.getMessage());
  }

  private static void assertMessage(String message, BucketQueue queue, int key) {
    var e = assertThrows(IllegalArgumentException.class, () -> queue.push(key, 0, 0, 0));
    assertEquals(message, e.getMessage());
  }
}
