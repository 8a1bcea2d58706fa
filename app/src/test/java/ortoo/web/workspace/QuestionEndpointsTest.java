package ortoo.web.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.web.Booth;
import ortoo.web.kit.QuestionBody;
import ortoo.web.kit.Questions;

/// Saved questions over HTTP: plain files, and no lost update.
class QuestionEndpointsTest {
  private static final String CAR = question("Incheon", "Bishkek");

  @TempDir
  private Path folder = Path.of("");

  private Booth booth = Booth.of();

  private static String question(String from, String to) {
    return """
        {"ask": "routes", "version": 1, "title": "A car", "words": {"from": "%s", "to": "%s"}}
        """.formatted(from, to);
  }

  @BeforeEach
  void open() {
    booth.close();
    booth = booth();
  }

  private Booth booth() {
    var saved = new SavedQuestions(
        new Workspace(folder.resolve("ours")), q -> Questions.draws(Booth.REPLIES, q));
    var body = new QuestionBody(q -> Questions.draws(Booth.REPLIES, q));
    return Booth.of(new QuestionEndpoints(saved, body));
  }

  @AfterEach
  void close() {
    booth.close();
  }

  private Path file(String name) {
    return folder.resolve("ours/questions").resolve(name);
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<String> create(String name) {
    return booth.put("questions/" + name, CAR, "If-None-Match", "*");
  }

  private static void refused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response::body);
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
    assertFalse(Booth.json(response).get("problems").isEmpty());
  }

  @Test
  void nothingIsMadeBeforeSomethingIsSaved() {
    assertEquals("[ ]", booth.get("questions").body().strip());
    assertFalse(Files.exists(folder.resolve("ours")));
  }

  @Test
  void aQuestionIsAPlainFile() throws IOException {
    var made = create("car");
    assertEquals(201, made.statusCode(), made::body);
    assertEquals("/api/v1/questions/car", made.headers().firstValue("Location").orElse(""));
    var text = Files.readString(file("car.json"));
    assertTrue(text.contains("\"Incheon\""), text);
    assertEquals(text, booth.get("questions/car?format=question").body());
    var shown = booth.get("questions/car");
    assertEquals(tag(made), tag(shown));
    assertEquals(tag(made), Booth.json(shown).get("etag").asString());
    assertEquals("A car", Booth.json(booth.get("questions")).at("/0/title").asString());
  }

  @Test
  void questionsOutliveTheServer() {
    var tag = tag(create("car"));
    booth.close();
    booth = booth();
    assertEquals(tag, tag(booth.get("questions/car")));
  }

  @Test
  void aChangeNamesWhatItChanges() {
    var first = tag(create("car"));
    var second = booth.put("questions/car", question("Busan", "Osh"), "If-Match", first);
    assertEquals(200, second.statusCode(), second::body);
    var late = booth.put("questions/car", question("Incheon", "Osh"), "If-Match", first);
    refused(412, late);
    assertEquals("Busan", Booth.json(late).at("/current/words/from").asString());
    assertEquals(tag(second), Booth.json(late).at("/current/etag").asString());
  }

  @Test
  void aNewQuestionTakesNoOthersPlace() {
    create("car");
    var again = create("car");
    refused(412, again);
    assertEquals("Incheon", Booth.json(again).at("/current/words/from").asString());
  }

  @Test
  void whoSaysNothingOfTheStateIsRefused() {
    refused(428, booth.put("questions/car", CAR));
    create("car");
    var unsaid = booth.delete("questions/car");
    refused(428, unsaid);
    assertFalse(unsaid.body().contains("If-None-Match"), unsaid::body);
  }

  @Test
  void aWeakTagIsNotEnoughToWriteBy() {
    var tag = tag(create("car"));
    refused(412, booth.put("questions/car", CAR, "If-Match", "W/" + tag));
    refused(412, booth.delete("questions/car", "If-Match", "W/" + tag));
    assertEquals(
        204, booth.delete("questions/car", "If-Match", "W/\"old\", " + tag).statusCode());
  }

  @Test
  void aFileThatCannotBeGivenIsRefusedNotCut() throws IOException {
    create("car");
    Files.write(file("big.json"), new byte[1_000_000]);
    Files.write(file("empty.json"), new byte[0]);
    var big = booth.get("questions/big?format=question");
    refused(409, big);
    assertTrue(big.body().contains("the file has 1,000,000 bytes, more than 65,536."), big::body);
    refused(409, booth.get("questions/empty?format=question"));
    assertEquals(200, booth.get("questions/empty").statusCode());
    var tag = tag(booth.get("questions/big"));
    assertEquals(204, booth.delete("questions/big", "If-Match", tag).statusCode());
  }

  /// Of many who change the same state at once one wins, and all others are told.
  @Test
  void noUpdateIsLost() throws Exception {
    var tag = tag(create("car"));
    var clients = 8;
    var start = new CyclicBarrier(clients);
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var tasks = IntStream.range(0, clients)
          .mapToObj(i -> (Callable<Integer>) () -> {
            start.await();
            var words =
                question("Incheon", i % 2 == 0 ? "Osh" : "Bishkek").replace("A car", "Car " + i);
            return booth.put("questions/car", words, "If-Match", tag).statusCode();
          })
          .toList();
      var codes =
          threads.invokeAll(tasks).stream().map(f -> f.resultNow()).sorted().toList();
      assertEquals(200, codes.getFirst());
      assertEquals(clients - 1, codes.stream().filter(code -> code == 412).count());
    }
  }

  @Test
  void aFileChangedByHandCountsAsChanged() throws IOException {
    var tag = tag(create("car"));
    Files.writeString(file("car.json"), question("Busan", "Bishkek"));
    refused(412, booth.put("questions/car", CAR, "If-Match", tag));
  }

  @Test
  void deletingTakesTheStateToo() {
    var tag = tag(create("car"));
    refused(412, booth.delete("questions/car", "If-Match", "\"old\""));
    assertEquals(204, booth.delete("questions/car", "If-Match", tag).statusCode());
    refused(404, booth.get("questions/car"));
    refused(404, booth.put("questions/car", CAR, "If-Match", tag));
  }

  @Test
  void faultyFilesAreListedWithTheirFault() throws IOException {
    create("car");
    Files.writeString(file("torn.json"), "{\n  \"ask\": \"routes\",\n");
    Files.writeString(file("odd.json"), question("Incheon", "Nowhereville"));
    Files.writeString(file("Not A Name.json"), CAR);
    Files.writeString(file("UPPER.json"), CAR);
    Files.writeString(file(".hidden.json"), CAR);
    Files.write(file("huge.json"), new byte[100_000]);
    var list = Booth.json(booth.get("questions"));
    assertEquals(6, list.size(), list::toString);
    assertTrue(list.at("/0/fault").isNull(), list::toString);
    assertEquals("huge", list.at("/1/name").asString());
    assertEquals("questions/odd.json", list.at("/2/fault/file").asString());
    assertEquals(1, list.at("/2/fault/line").asInt());
    assertTrue(list.at("/2/fault/column").asInt() > 50, list::toString);
    assertTrue(list.at("/3/fault/line").asInt() >= 2, list::toString);
    assertEquals("Not A Name", list.at("/4/name").asString());
    assertEquals(
        "\"UPPER\" cannot be the name of a question.", list.at("/5/fault/what").asString());
    assertTrue(list.at("/5/fault/remedy").asString().startsWith("rename the file; use small"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"con", "lpt1", "Car", "a_b", "-a", "..%2f..%2fetc", "a%00", "a%2Fb", "%2e%2e"})
  void namesAreChecked(String name) {
    var response = booth.put("questions/" + name, CAR, "If-None-Match", "*");
    assertTrue(List.of(400, 404).contains(response.statusCode()), response::body);
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    create("car");
    var secret = folder.resolve("secret.json");
    Files.writeString(secret, CAR);
    Files.createSymbolicLink(file("link.json"), secret);
    Files.createSymbolicLink(file("nothing.json"), folder.resolve("no-such"));
    var shown = Booth.json(booth.get("questions/link"));
    assertTrue(shown.get("words").isNull(), shown::toString);
    assertTrue(shown.get("fault").isObject(), shown::toString);
    refused(409, booth.get("questions/link?format=question"));
    assertTrue(Booth.json(booth.get("questions/nothing")).get("fault").isObject());
    // Saving over a link puts a file in its place, and leaves what it led to.
    var over = booth.put("questions/link", question("Busan", "Osh"), "If-Match", "*");
    assertEquals(200, over.statusCode(), over::body);
    assertEquals(CAR, Files.readString(secret));
    assertFalse(Files.isSymbolicLink(file("link.json")));
  }

  @Test
  void aFolderThatLeadsOutIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("ours"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("ours/questions"), folder.resolve("elsewhere"));
    refused(409, create("car"));
    refused(409, booth.get("questions"));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(folder.resolve("ours"), "a file in its place");
    refused(507, create("car"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"ask\": \"routes\", \"version\": 2, \"words\": {}}",
        "{\"ask\": \"routes\", \"version\": 1, \"words\": {\"from\": \"Incheon\"}}",
        "{\"ask\": \"routes\", \"version\": 1, \"words\": {\"from\": {}, \"to\": \"Bishkek\"}}"
      })
  void badQuestionsAreNotSaved(String body) {
    refused(400, booth.put("questions/car", body, "If-None-Match", "*"));
    refused(404, booth.get("questions/car"));
  }

  @Test
  void aLargeBodyIsRefused() {
    refused(413, booth.put("questions/car", " ".repeat(70_000), "If-None-Match", "*"));
  }

  @Test
  void anotherKindOfBodyIsRefused() {
    var request = booth
        .request("questions/car", "If-None-Match", "*", "Content-Type", "text/plain")
        .PUT(BodyPublishers.ofString(CAR));
    refused(415, booth.send(request));
  }

  @Test
  void thereIsAMost() throws IOException {
    create("car");
    for (var i = 1; i < SavedQuestions.MOST; i++) {
      Files.writeString(file("q%d.json".formatted(i)), "{}");
    }
    refused(409, create("one-more"));
  }
}
