package ortoo.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ortoo.web.Booth;
import ortoo.web.kit.QuestionBody;
import ortoo.web.kit.Questions;
import ortoo.web.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/// A server of jobs with a workspace of its own, and what tests of it need.
@Timeout(120)
abstract class JobFixture {
  /// Enough trips that a run cannot end before it is stopped.
  static final int LONG = 1_000_000;

  @TempDir
  Path folder = Path.of("");

  final Gate gate = new Gate(new Forms(Booth.REPLIES));
  Jobs jobs = jobs(Bounds.USUAL);
  Booth booth = Booth.of();

  @BeforeEach
  void open() {
    reopen(Bounds.USUAL);
  }

  void reopen(Bounds bounds) {
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

  static String routes(int draws) {
    return """
        {"ask": "routes", "version": 1,
         "words": {"from": "Incheon", "to": "Bishkek", "draws": "%d"}}
        """.formatted(draws);
  }

  String start(String question) {
    return start("jobs", question);
  }

  String start(String path, String question) {
    var response = booth.post(path, question);
    assertEquals(202, response.statusCode(), response::body);
    var id = Booth.json(response).get("id").asString();
    assertEquals("/api/v1/jobs/" + id, response.headers().firstValue("Location").orElse(""));
    return id;
  }

  JsonNode job(String id) {
    var response = booth.get("jobs/" + id);
    assertEquals(200, response.statusCode(), response::body);
    return Booth.json(response);
  }

  String state(String id) {
    return job(id).get("state").asString();
  }

  /// Waits for the end by listening, not by asking again and again.
  List<Event> listen(String id) {
    var response = booth.get("jobs/%s/events".formatted(id), "Accept", "text/event-stream");
    assertEquals(200, response.statusCode(), response::body);
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
    return Event.all(response.body());
  }

  static void refused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response::body);
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
    assertFalse(Booth.json(response).get("problems").isEmpty());
  }
}
