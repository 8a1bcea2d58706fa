package ortoo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fifty who ask at once: none is turned away, and each gets what one alone would get.
final class ManyUsersTest {
  private static final int USERS = 50;
  private static final List<String> TO = List.of("Bishkek", "Osh", "Tashkent", "Almaty", "Naryn");

  @Test
  void asks(@TempDir Path workspace) throws InterruptedException, ExecutionException {
    try (var served = Served.steppe(workspace);
        var users = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new ArrayList<Callable<String>>();
      for (var user = 0; user < USERS; user++) {
        var path = path(user);
        asked.add(() -> text(served, path));
      }
      var answers = users.invokeAll(asked);
      for (var user = 0; user < USERS; user++) {
        assertEquals(text(served, path(user)), answers.get(user).get());
      }
    }
  }

  /// Ten questions, each asked by five of them.
  private static String path(int user) {
    var to = TO.get(user % TO.size());
    return user % 2 == 0
        ? "/api/v1/routes?from=Incheon&goods=car&draws=0&to=" + to
        : "/api/v1/landed?from=Incheon&goods=car&engine=1998&fuel=petrol&age=5&draws=0&to=" + to;
  }

  private static String text(Served served, String path) {
    var reply = served.get(path);
    assertEquals(200, reply.statusCode(), () -> path + ": " + reply.body());
    return reply.body();
  }
}
