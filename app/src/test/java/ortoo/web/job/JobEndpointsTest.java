package ortoo.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.route.chance.Watch;
import ortoo.show.RoutesCsv;
import ortoo.show.RoutesGeoJson;
import ortoo.show.RoutesJson;
import ortoo.show.reply.Replies;
import ortoo.web.Booth;

/// Long runs over HTTP: made, watched, stopped, kept and forgotten.
class JobEndpointsTest extends JobFixture {
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
    var lines = booth.get("jobs/%s/answer?format=geojson".formatted(id));
    refused(400, lines);
    assertTrue(lines.body().contains("use json, csv, html, question."), lines.body());
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
    var question = booth.get("jobs/%s/answer?format=question".formatted(id));
    assertEquals(
        job.get("trips").asString(), Booth.json(question).at("/words/draws").asString());
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
  void aJobThatWritesJustThenCanBeDeleted() throws IOException {
    var id = start(routes(LONG));
    gate.awaitDrawing();
    var written = folder.resolve("ours/answers").resolve(id).resolve("new/file");
    Files.createDirectories(written); // it was not there when the files were counted
    assertEquals(204, booth.delete("jobs/" + id).statusCode());
    refused(404, booth.get("jobs/" + id));
    Files.delete(written);
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
    assertTrue(job(id).at("/problem/detail").asString().contains("twice"));
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
  void aFolderThatLeadsOutIsTold() throws IOException {
    Files.createDirectories(folder.resolve("ours"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("ours/answers"), folder.resolve("elsewhere"));
    reopen(Bounds.USUAL);
    refused(409, booth.post("jobs", routes(20)));
    listen(start("jobs?keep=false", routes(20)));
    try (var files = Files.list(folder.resolve("elsewhere"))) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void foldersThatAreNoJobsArePassedOver() throws IOException {
    var id = start(routes(20));
    listen(id);
    close();
    var answers = folder.resolve("ours/answers");
    Files.createDirectories(answers.resolve("notes"));
    Files.createDirectories(answers.resolve("0123456789abcdef"));
    Files.writeString(answers.resolve(id).resolve("job.json"), "{ torn");
    reopen(Bounds.USUAL);
    assertEquals("[ ]", booth.get("jobs").body().strip());
    assertTrue(Files.exists(answers.resolve(id).resolve("answer.json")));
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
