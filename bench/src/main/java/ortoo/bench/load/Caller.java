package ortoo.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Asks the server and writes down how long it took; an answer of another status is a fault.
final class Caller {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client;
  private final URI server;
  private final Tally tally;

  Caller(HttpClient client, URI server, Tally tally) {
    this.client = client;
    this.server = server;
    this.tally = tally;
  }

  /// Asks as a browser does, compressed answers welcome; the whole body is read.
  ///
  /// @param etag what is known already, empty = nothing
  /// @return the ETag of the answer, empty where there is none
  Optional<String> get(String kind, String path, Optional<String> etag)
      throws InterruptedException {
    var request = request(path).header("Accept-Encoding", "gzip").GET();
    etag.ifPresent(tag -> request.header("If-None-Match", tag));
    var good = etag.isPresent() ? Set.of(200, 304) : Set.of(200);
    return send(kind, request.build(), good).flatMap(a -> a.headers().firstValue("ETag"));
  }

  /// Asks for a job, follows its events to the end, fetches its answer, and times each.
  void job(String question) throws InterruptedException {
    var began = System.nanoTime();
    var body = HttpRequest.BodyPublishers.ofString(question);
    var asked = request("/api/v1/jobs?keep=false")
        .header("Content-Type", "application/json")
        .POST(body)
        .build();
    var job =
        send("job: accepted", asked, Set.of(202)).flatMap(a -> a.headers().firstValue("Location"));
    if (job.isEmpty()) {
      return;
    }
    var path = server.resolve(job.orElseThrow()).getRawPath();
    if (follow(path + "/events", began)) {
      get("job: answer", path + "/answer", Optional.empty());
    }
  }

  private boolean follow(String path, long began) throws InterruptedException {
    var request = request(path).header("Accept", "text/event-stream").GET().build();
    try {
      var answer = client.send(request, BodyHandlers.ofLines());
      var ended = false;
      var first = true;
      try (var lines = answer.body()) {
        for (var line : (Iterable<String>) lines::iterator) {
          if (first && line.startsWith("event: progress")) {
            first = false;
            tally.done("job: first draws", System.nanoTime() - began, line.length());
          }
          if (line.startsWith("event: end")) {
            ended = true;
            tally.done("job: all draws", System.nanoTime() - began, line.length());
          }
        }
      }
      if (!ended) {
        tally.fault("job: all draws", "events stopped before the end");
      }
      return ended;
    } catch (IOException | java.io.UncheckedIOException e) {
      tally.fault("job: all draws", String.valueOf(e));
      return false;
    }
  }

  private Optional<HttpResponse<byte[]>> send(String kind, HttpRequest request, Set<Integer> good)
      throws InterruptedException {
    var began = System.nanoTime();
    try {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      var took = System.nanoTime() - began;
      if (good.contains(answer.statusCode())) {
        tally.done(kind, took, answer.body().length);
        return Optional.of(answer);
      }
      var text = new String(answer.body(), StandardCharsets.UTF_8);
      tally.fault(
          kind, answer.statusCode() + " " + text.substring(0, Math.min(300, text.length())));
    } catch (IOException e) {
      tally.fault(kind, String.valueOf(e));
    }
    return Optional.empty();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
  }
}
