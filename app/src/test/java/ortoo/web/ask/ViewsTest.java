package ortoo.web.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ortoo.show.reply.Replies.By;

class ViewsTest {
  private final Views<Object> views = new Views<>();
  private final List<Object> reckoned = new ArrayList<>();

  private Object find(By by, String to, String draws) {
    return views.find(by, Map.of("to", to, "draws", draws), () -> {
      var view = new Object();
      reckoned.add(view);
      return view;
    });
  }

  @Test
  void reckonsAPlanOnceForAllItsForms() {
    var first = find(By.PLAN, "Osh", "0");
    assertSame(first, find(By.PLAN, "Osh", "0"));
    assertEquals(1, reckoned.size());
  }

  @Test
  void reckonsAnewWhatIsAskedOtherwise() {
    var first = find(By.PLAN, "Osh", "0");
    assertNotSame(first, find(By.LANDED, "Osh", "0"));
    assertNotSame(first, find(By.PLAN, "Naryn", "0"));
  }

  @Test
  void keepsNoDrawsAndFewPlans() {
    find(By.PLAN, "Osh", "200");
    find(By.PLAN, "Osh", "200");
    assertEquals(2, reckoned.size());
    for (var n = 0; n < 5; n++) {
      find(By.PLAN, "place" + n, "0");
    }
    find(By.PLAN, "place0", "0");
    assertEquals(8, reckoned.size());
  }
}
