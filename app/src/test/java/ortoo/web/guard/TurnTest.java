package ortoo.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ortoo.unit.BadInput;
import ortoo.web.kit.Refusal;

/// What is refused while the asker waits, and in which words.
final class TurnTest {
  private final Turn turn = new Turn(1);

  @Test
  void manyWaysAreRefusedWhenTheyAreCounted() {
    var bad = assertThrows(BadInput.class, () -> found(Turn.MOST_WAYS + 1, 0));
    var problem = bad.problems().getFirst();
    assertEquals("251 ways are more than an answer can hold, which are 250.", problem.what());
    assertEquals("ask for a smaller tolerance or fewer corridors.", problem.remedy());
    assertEquals(Optional.of("tolerance"), problem.word());
    assertEquals(Turn.MOST_WAYS, found(Turn.MOST_WAYS, 0));
  }

  private int found(int ways, int draws) {
    return turn.take(watch -> {
      watch.found(ways, draws);
      return ways;
    });
  }

  /// Others may have taken it: so it is not said that the answer was too large.
  @Test
  void shortMemoryIsToldAsItIs() {
    var no = assertThrows(
        Refusal.class,
        () -> turn.take(_ -> {
          throw new OutOfMemoryError("as if");
        }));
    assertEquals(503, no.status());
    assertEquals("memory is short now.", no.problem().what());
    assertTrue(no.problem().remedy().startsWith("ask again in some seconds, or for less"));
    assertEquals(1, found(1, 0)); // its place is free again
  }
}
