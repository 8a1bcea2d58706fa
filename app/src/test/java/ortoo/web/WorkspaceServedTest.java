package ortoo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole server: it is closed without losing anything, and goes on where it ended.
@Timeout(120)
class WorkspaceServedTest {
  @TempDir
  private Path workspace = Path.of("");

  private static String question(int draws) {
    return """
        {"ask": "routes", "version": 1,
         "words": {"from": "Incheon", "to": "Bishkek", "draws": "%d"}}
        """.formatted(draws);
  }

  private static HttpResponse<String> post(Served served, String path, String body) {
    var request = HttpRequest.newBuilder(served.at("/api/v1/" + path))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
    return served.send(request.build());
  }

  private static String events(Served served, String id) {
    return served.get("/api/v1/jobs/%s/events".formatted(id)).body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "network",
        "tables",
        "rows",
        "rows/links:2",
        "crossings/torugart",
        "jobs",
        "questions"
      })
  void everyGroupAnswers(String path) {
    try (var served = Served.steppe(workspace)) {
      assertEquals(200, served.get("/api/v1/" + path).statusCode());
    }
  }

  @Test
  void aServerThatIsClosedWhileItDrawsGoesOnLater() throws Exception {
    String id;
    try (var client = HttpClient.newHttpClient();
        var served = Served.steppe(workspace)) {
      id = Booth.json(post(served, "jobs", question(300_000))).get("id").asString();
      var request = HttpRequest.newBuilder(served.at("/api/v1/jobs/%s/events".formatted(id)));
      client.send(request.build(), BodyHandlers.ofLines()).body().iterator().next();
      client.shutdownNow();
    }
    try (var served = Served.steppe(workspace)) {
      assertTrue(events(served, id).contains("event: end"));
      var answer = served.get("/api/v1/jobs/%s/answer".formatted(id));
      assertEquals(200, answer.statusCode(), answer::body);
      assertEquals(300_000, Booth.json(answer).at("/question/draws").asInt());
    }
  }

  @Test
  void anEmptyFileIsNoAnswer() throws Exception {
    try (var served = Served.steppe(workspace)) {
      var id = Booth.json(post(served, "jobs", question(0))).get("id").asString();
      events(served, id);
      var file = workspace.resolve("answers").resolve(id).resolve("answer.json");
      assertTrue(Files.size(file) > 0);
      Files.write(file, new byte[0]);
      var answer = served.get("/api/v1/jobs/%s/answer".formatted(id));
      assertEquals(409, answer.statusCode(), answer::body);
    }
  }

  @Test
  void aFolderThatCanBeMadeIsOneToKeepThingsIn() {
    try (var served = Served.steppe(workspace.resolve("not/yet"))) {
      var about = Booth.json(served.get("/api/v1/about"));
      assertTrue(about.at("/workspace/writable").asBoolean(), about::toString);
    }
  }

  @Test
  void nothingIsWrittenBeforeSomethingIsKept() {
    try (var served = Served.steppe(workspace.resolve("ours"))) {
      var id =
          Booth.json(post(served, "jobs?keep=false", question(20))).get("id").asString();
      events(served, id);
      assertEquals(200, served.get("/api/v1/jobs/%s/answer".formatted(id)).statusCode());
    }
    assertTrue(Files.notExists(workspace.resolve("ours")));
  }
}
