package ortoo.web.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent recent = new Recent(400);

  private static Recent.Key key(int n) {
    return Recent.Key.of("routes", Map.of("units", String.valueOf(n)));
  }

  private static Recent.Text text(int length) {
    return new Recent.Text("a", "x".repeat(length));
  }

  @Test
  void forgetsWhatWasAskedForLeastRecently() {
    for (var n = 0; n < 4; n++) {
      recent.keep(key(n), text(100));
    }
    assertTrue(recent.find(key(0)).isPresent());
    recent.keep(key(4), text(100));
    assertTrue(recent.find(key(0)).isPresent());
    assertEquals(Optional.empty(), recent.find(key(1)));
  }

  @Test
  void keepsNothingThatWouldTakeTheRoomOfTheRest() {
    recent.keep(key(0), text(101));
    assertEquals(Optional.empty(), recent.find(key(0)));
  }

  @Test
  void keepsOneAnswerOfAQuestionAndFewOfAll() {
    for (var n = 0; n < 100; n++) {
      recent.keep(key(0), text(100));
      recent.keep(key(n), text(1));
    }
    assertEquals(Optional.empty(), recent.find(key(20)));
    assertTrue(recent.find(key(99)).isPresent());
  }
}
