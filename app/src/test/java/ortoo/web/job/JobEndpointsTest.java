package ortoo.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.route.chance.Watch;
import ortoo.show.RoutesCsv;
import ortoo.show.RoutesGeoJson;
import ortoo.show.RoutesJson;
import ortoo.show.reply.Replies;
import ortoo.web.Booth;
import ortoo.web.kit.QuestionBody;
import ortoo.web.kit.Questions;
import ortoo.web.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/// Long runs over HTTP: made, watched, stopped, kept and forgotten.
@Timeout(120)
class JobEndpointsTest {
  /// Enough trips that a run cannot end before it is stopped.
  private static final int LONG = 1_000_000;

  @TempDir
  private Path folder = Path.of("");

  private final Gate gate = new Gate(new Forms(Booth.REPLIES));
  private Jobs jobs = jobs(Bounds.USUAL);
  private Booth booth = Booth.of();

  @BeforeEach
  void open() {
    reopen(Bounds.USUAL);
  }

  private void reopen(Bounds bounds) {
    close();
    jobs = jobs(bounds);
    booth =
        Booth.of(new JobEndpoints(jobs, new QuestionBody(q -> Questions.draws(Booth.REPLIES, q))));
  }

  private Jobs jobs(Bounds bounds) {
    return new Jobs(
        gate,
        new Workspace(folder.resolve("ours")),
        new Workspace(folder.resolve("scratch")),
        bounds,
        InstantSource.system());
  }

  @AfterEach
  void close() {
    jobs.close();
    booth.close();
  }

  private static String routes(int draws) {
    return """
        {"ask": "routes", "version": 1,
         "words": {"from": "Incheon", "to": "Bishkek", "draws": "%d"}}
        """.formatted(draws);
  }

  private String start(String question) {
    return start("jobs", question);
  }

  private String start(String path, String question) {
    var response = booth.post(path, question);
    assertEquals(202, response.statusCode(), response::body);
    var id = Booth.json(response).get("id").asString();
    assertEquals("/api/v1/jobs/" + id, response.headers().firstValue("Location").orElse(""));
    return id;
  }

  private JsonNode job(String id) {
    var response = booth.get("jobs/" + id);
    assertEquals(200, response.statusCode(), response::body);
    return Booth.json(response);
  }

  private String state(String id) {
    return job(id).get("state").asString();
  }

  /// Waits for the end by listening, not by asking again and again.
  private List<Event> listen(String id) {
    var response = booth.get("jobs/%s/events".formatted(id), "Accept", "text/event-stream");
    assertEquals(200, response.statusCode(), response::body);
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
    return Event.all(response.body());
  }

  private static void refused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response::body);
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
    assertFalse(Booth.json(response).get("problems").isEmpty());
  }

  @Test
  void aListenerHearsOfProgressAndThenOfTheEnd() {
    gate.shut();
    var id = start(routes(2_000));
    gate.open();
    var events = listen(id);
    assertEquals("end", events.getLast().name());
    assertTrue(events.size() > 1);
    var progress = events.get(events.size() - 2);
    assertEquals("progress", progress.name());
    assertEquals(2_000, progress.data().get("trips").asInt());
    assertEquals(2_000, progress.data().get("of").asInt());
    var usd = progress.data().at("/spreads/0/usd");
    assertTrue(usd.get("p10").asDouble() <= usd.get("p50").asDouble());
    assertTrue(progress.data().at("/spreads/0/hours/p90").asDouble() > 0);
    assertEquals("done", events.getLast().data().get("state").asString());
  }

  @Test
  void whoComesLateHearsTheLastAtOnce() {
    var id = start(routes(200));
    listen(id);
    var again = listen(id);
    assertEquals(List.of("progress", "end"), again.stream().map(Event::name).toList());
    assertEquals(200, again.getFirst().data().get("trips").asInt());
  }

  @Test
  void theAnswerIsThatOfTheQuestion() {
    var id = start(routes(200));
    listen(id);
    var words = Map.of("from", "Incheon", "to", "Bishkek", "draws", "200");
    var view = Booth.REPLIES.routes(Replies.By.PLAN, words).reckon(Watch.NONE);
    var answer = "jobs/%s/answer".formatted(id);
    assertEquals(RoutesJson.of(view), booth.get(answer).body());
    assertEquals(RoutesCsv.of(view), booth.get(answer + "?format=csv").body());
    assertEquals(RoutesGeoJson.of(view), booth.get(answer + "?format=geojson").body());
    assertTrue(booth.get(answer + "?format=svg").body().contains("<svg"));
    var question = booth.get(answer + "?format=question&download=1");
    assertEquals("routes", Booth.json(question).get("ask").asString());
    assertTrue(question.headers().firstValue("Content-Disposition").isPresent());
  }

  @Test
  void landedCostIsPrintedWayByWay() {
    var id = start("""
        {"ask": "landed", "version": 1, "words": {"from": "Incheon", "to": "Bishkek",
         "goods": "870323", "engine": "1998", "built": "2020", "draws": "20"}}
        """);
    listen(id);
    assertEquals("done", state(id));
    var page = booth.get("jobs/%s/answer?format=html&way=2".formatted(id));
    assertEquals(200, page.statusCode(), page::body);
    assertTrue(page.body().contains("<html"), page::body);
    refused(400, booth.get("jobs/%s/answer?format=html&way=999".formatted(id)));
    refused(400, booth.get("jobs/%s/answer?format=geojson".formatted(id)));
  }

  @Test
  void dutyIsAJobToo() {
    var id = start("""
        {"ask": "duty", "version": 1, "words": {"importer": "KG", "hs": "870323",
         "origin": "KR", "value": "8631", "engine": "1998", "built": "2020"}}
        """);
    listen(id);
    assertEquals("done", state(id));
    assertEquals(200, booth.get("jobs/%s/answer".formatted(id)).statusCode());
  }

  @Test
  void aRunThatIsStoppedKeepsWhatIsDrawn() {
    var id = start(routes(LONG));
    gate.awaitDrawing();
    refused(409, booth.get("jobs/%s/answer".formatted(id)));
    var stopped =
        booth.send(booth.request("jobs/%s/stop".formatted(id)).POST(BodyPublishers.noBody()));
    assertEquals(200, stopped.statusCode(), stopped::body);
    listen(id);
    var job = job(id);
    assertEquals("stopped", job.get("state").asString());
    assertTrue(job.get("trips").asInt() > 0 && job.get("trips").asInt() < LONG, job::toString);
    var answer = booth.get("jobs/%s/answer".formatted(id));
    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(job.get("trips"), Booth.json(answer).at("/question/draws"));
  }

  @Test
  void aRunningJobCanBeDeleted() {
    var id = start(routes(LONG));
    gate.awaitDrawing();
    assertEquals(204, booth.delete("jobs/" + id).statusCode());
    refused(404, booth.get("jobs/" + id));
    jobs.close(); // waits for the run to end
    assertFalse(Files.exists(folder.resolve("ours/answers").resolve(id)));
  }

  @Test
  void aWaitingJobThatIsStoppedHasNoAnswer() {
    gate.shut();
    for (var i = 0; i < Bounds.USUAL.running(); i++) {
      start(routes(20));
    }
    var id = start(routes(20));
    booth.send(booth.request("jobs/%s/stop".formatted(id)).POST(BodyPublishers.noBody()));
    assertEquals("stopped", state(id));
    refused(409, booth.get("jobs/%s/answer".formatted(id)));
    gate.open();
  }

  @Test
  void keptAnswersOutliveTheServer() {
    var kept = start(routes(200));
    var passing = start("jobs?keep=false", routes(20));
    listen(kept);
    listen(passing);
    var answer = booth.get("jobs/%s/answer".formatted(kept)).body();
    var job = job(kept);
    reopen(Bounds.USUAL);
    assertEquals(job, job(kept));
    assertEquals(answer, booth.get("jobs/%s/answer".formatted(kept)).body());
    refused(404, booth.get("jobs/" + passing));
    assertEquals(1, Booth.json(booth.get("jobs")).size());
    assertEquals(204, booth.delete("jobs/" + kept).statusCode());
    reopen(Bounds.USUAL);
    assertEquals("[ ]", booth.get("jobs").body().strip());
  }

  @Test
  void aJobThatWasRunningBeginsAnew() {
    var id = start(routes(100_000));
    gate.awaitDrawing();
    reopen(Bounds.USUAL);
    listen(id);
    assertEquals("done", state(id));
    assertEquals(100_000, job(id).get("trips").asInt());
  }

  @Test
  void aJobThatTookTheServerDownTwiceIsNotBegunAgain() throws IOException {
    var id = start(routes(20));
    listen(id);
    close();
    var file = folder.resolve("ours/answers").resolve(id).resolve("job.json");
    var text = Files.readString(file);
    Files.writeString(
        file, text.replace("\"done\"", "\"running\"").replace("\"starts\": 1", "\"starts\": 2"));
    reopen(Bounds.USUAL);
    assertEquals("failed", state(id));
    assertTrue(job(id).at("/problem/what").asString().contains("twice"));
  }

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
    assertTrue(job(id).at("/problem/what").asString().contains("longer"));
  }

  @Test
  void whatIsDrawnIsBoundedInMemory() {
    reopen(few().thousands(2).build());
    var large = start(routes(10_000));
    listen(large);
    assertEquals("failed", state(large));
    assertTrue(job(large).at("/problem/remedy").asString().contains("draws"));
    var ids = List.of(start(routes(50)), start(routes(50)), start(routes(50)));
    for (var id : ids) { // each has most of the room, so they wait for one another
      listen(id);
      assertEquals("done", state(id));
    }
  }

  @Test
  void listenersAreBounded() {
    gate.shut();
    reopen(few().listeners(1).build());
    var id = start(routes(20));
    var first = lines(id);
    refused(503, booth.get("jobs/%s/events".formatted(id)));
    gate.open();
    assertTrue(first.anyMatch(line -> line.equals("event: end")));
    listen(id); // there is room again
  }

  /// The lines of a stream of events, once its first has come.
  private Stream<String> lines(String id) {
    var request = booth.request("jobs/%s/events".formatted(id)).build();
    return booth.client().sendAsync(request, BodyHandlers.ofLines()).join().body();
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"ask":"routes","version":1,"words":{"from":"Incheon","to":"Nowhereville"}} | 400 | Nowhereville
      {"ask":"routes","version":1,"words":{"from":"Incheon","to":"Bishkek","draws":"1000001"}} | 400 | 1000000
      {"ask":"routes","version":1,"words":{"from":"Incheon","to":"Bishkek","by":"luck"}} | 400 | landed
      {"ask":"riddle","version":1,"words":{}} | 400 | riddle
      not json | 400 | JSON
      """)
  void badQuestionsAreNotBegun(String body, int status, String said) {
    var response = booth.post("jobs", body);
    refused(status, response);
    assertTrue(response.body().contains(said), response::body);
    assertEquals("[ ]", booth.get("jobs").body().strip());
  }

  @Test
  void unknownJobsAreTold() {
    for (var path : List.of("jobs/none", "jobs/none/events", "jobs/none/answer")) {
      refused(404, booth.get(path));
    }
    refused(404, booth.delete("jobs/..%2F..%2Fours"));
    refused(400, booth.get("jobs?keep=maybe"));
  }
}
