package ortoo.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ortoo.data.question.Ask;
import ortoo.data.question.QuestionFile;
import ortoo.web.Booth;

/// Jobs take no more than they may: of time, memory, room, and of those who listen.
class JobBoundsTest extends JobFixture {
  @Test
  void moreThanAFewAreRefused() {
    gate.shut();
    var most = Bounds.USUAL.running() + Bounds.USUAL.waiting();
    for (var i = 0; i < most; i++) {
      start("jobs?keep=false", routes(20));
    }
    var more = booth.post("jobs", routes(20));
    refused(503, more);
    assertTrue(more.headers().firstValue("Retry-After").isPresent());
    gate.open();
  }

  @Test
  void aFullWorkspaceIsTold() {
    reopen(few().kept(1).build());
    listen(start(routes(20)));
    refused(409, booth.post("jobs", routes(20)));
    start("jobs?keep=false", routes(20));
    reopen(few().keptBytes(1_000).build());
    refused(409, booth.post("jobs", routes(20)));
  }

  private static BoundsBuilder few() {
    return new BoundsBuilder();
  }

  @Test
  void passingAnswersAreForgotten() {
    reopen(few().passing(2).build());
    var first = start("jobs?keep=false", routes(20));
    listen(first);
    for (var i = 0; i < 2; i++) {
      listen(start("jobs?keep=false", routes(20)));
    }
    assertEquals(2, Booth.json(booth.get("jobs")).size());
    refused(404, booth.get("jobs/" + first));
  }

  @Test
  void aRunThatTakesTooLongIsStopped() {
    reopen(few().time(Duration.ofMillis(300)).build());
    var id = start(routes(LONG));
    listen(id);
    assertEquals("stopped", state(id));
    assertTrue(job(id).at("/problem/detail").asString().contains("longer"));
  }

  @Test
  void whatIsDrawnIsBoundedInMemory() {
    reopen(few().thousands(2).build());
    var large = start(routes(10_000));
    listen(large);
    assertEquals("failed", state(large));
    var ways = ways();
    assertEquals(
        "ask for at most %,d draws over these %d ways, or for a smaller tolerance."
            .formatted(2_000 / ways, ways),
        job(large).at("/problem/problems/0/remedy").asString());
    var ids = List.of(start(routes(50)), start(routes(50)), start(routes(50)));
    for (var id : ids) { // each has most of the room, so they wait for one another
      listen(id);
      assertEquals("done", state(id));
    }
  }

  private int ways() {
    var id = start(routes(20));
    listen(id);
    var answer = Booth.json(booth.get("jobs/%s/answer".formatted(id)));
    return answer.get("itineraries").size();
  }

  /// The usual memory of a server holds the trips of two jobs that run, and three times as much.
  @Test
  void jobsLeaveMemoryToOthers() {
    var memory = 320L << 20;
    assertTrue(Bounds.thousands(memory) * 5_000L <= memory / 4);
    assertTrue(Bounds.thousands(memory) * 1_000L >= 400_000L * 35);
  }

  @Test
  void aRunThatWaitsForRoomSaysSo() throws InterruptedException {
    var room = new Room(1);
    var job = new Job(
        new Job.Made("0", QuestionFile.of(Ask.ROUTES, Map.of()), false, Instant.EPOCH),
        Job.Now.waiting(1_000));
    assertTrue(job.begin());
    assertTrue(room.take(1)); // another has all of it
    var states = new ArrayList<State>();
    var looks = new AtomicInteger();
    BooleanSupplier look = () -> {
      states.add(job.now().state());
      if (looks.incrementAndGet() == 2) {
        room.give(1);
      }
      return false;
    };
    try (var run = new Run(job, Bounds.USUAL, InstantSource.system(), look, room)) {
      run.found(1, 1_000);
      assertEquals(List.of(State.WAITING, State.WAITING), states);
      assertEquals(State.RUNNING, job.now().state());
    }
  }

  @Test
  void moreWaysThanAnAnswerHoldsAreRefused() {
    var id = start("""
        {"ask": "routes", "version": 1, "words": {"from": "Incheon", "to": "Bishkek",
         "draws": "0", "tolerance": "1", "corridors": "15"}}
        """);
    listen(id);
    assertEquals("failed", state(id));
    var remedy = job(id).at("/problem/problems/0/remedy").asString();
    assertEquals("ask for a smaller tolerance or fewer corridors.", remedy);
  }

  @Test
  void listenersAreBounded() {
    gate.shut();
    reopen(few().listeners(1).build());
    var id = start(routes(20));
    var first = lines(id);
    refused(503, booth.get("jobs/%s/events".formatted(id)));
    gate.open();
    assertTrue(first.toList().contains("event: end"));
    listen(id); // there is room again
  }

  /// The lines of a stream of events, once its first has come.
  private Stream<String> lines(String id) {
    var request = booth.request("jobs/%s/events".formatted(id)).build();
    return booth.client().sendAsync(request, BodyHandlers.ofLines()).join().body();
  }

  @Test
  void aListenerThatHasGoneMakesRoom() throws IOException {
    gate.shut();
    reopen(few().listeners(1).heartbeat(Duration.ofMillis(20)).build());
    var id = start(routes(20));
    var events = booth.at("jobs/%s/events".formatted(id));
    try (var socket = new Socket(events.getHost(), events.getPort())) {
      var request =
          "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(events.getPath(), events.getAuthority());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertEquals('H', socket.getInputStream().read()); // it is heard
    }
    while (booth
            .client()
            .sendAsync(
                booth.request("jobs/%s/events".formatted(id)).build(), BodyHandlers.ofLines())
            .join()
            .statusCode()
        == 503) {
      Thread.onSpinWait(); // until the server has found that nobody is there
    }
    gate.open();
  }

  @Test
  void aListenerIsNotKeptForever() {
    gate.shut();
    reopen(
        few().listening(Duration.ofMillis(100)).heartbeat(Duration.ofMillis(20)).build());
    var id = start(routes(20));
    assertTrue(lines(id).noneMatch(line -> line.equals("event: end")));
    gate.open();
  }

  @Test
  void aListenerHearsAHeartbeat() {
    gate.shut();
    reopen(few().heartbeat(Duration.ofMillis(50)).build());
    var id = start(routes(20));
    var lines = lines(id).iterator();
    var line = "";
    while (!line.startsWith(":")) {
      line = lines.next();
    }
    gate.open();
  }
}
