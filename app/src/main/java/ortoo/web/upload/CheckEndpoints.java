package ortoo.web.upload;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ortoo.atlas.check.AtlasCheck;
import ortoo.data.AtlasFolder;
import ortoo.show.atlas.Health;
import ortoo.unit.BadInput;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;
import ortoo.web.kit.Sheet;

/// `POST /check`: what is wrong or doubtful in an atlas that is sent as a zip file; nothing of it
/// is kept.
public final class CheckEndpoints implements Endpoints {
  private static final Set<String> ZIP = Set.of("application/zip", "application/x-zip-compressed");

  private final Bounds bounds;
  private final InstantSource clock;

  /// One atlas at a time: a large one takes most of the memory there is.
  private final Semaphore free = new Semaphore(1);

  public CheckEndpoints() {
    this(Bounds.USUAL, InstantSource.system());
  }

  CheckEndpoints(Bounds bounds, InstantSource clock) {
    this.bounds = bounds;
    this.clock = clock;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.post(BASE + "/check", this::check);
  }

  private void check(Context request) {
    Asked.of(request).end();
    requireZip(request);
    if (request.req().getContentLengthLong() > bounds.packed()) {
      throw new Refusal(
          Reason.TOO_LARGE,
          413,
          "the zip file has more than %d MB.".formatted(bounds.packed() >> 20),
          "send less, or check it here: ortoo check DIR.");
    }
    if (!free.tryAcquire()) {
      throw new Refusal(
          Reason.BUSY, 503, "another atlas is being checked.", "send it again in a few seconds.");
    }
    Sheet.JSON.show(request, await(begin(request)));
  }

  private static void requireZip(Context request) {
    var type = Optional.ofNullable(request.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!ZIP.contains(type.split(";", 2)[0].strip())) {
      throw new Refusal(
          Reason.BAD_INPUT,
          415,
          "the body is \"%s\", not a zip file.".formatted(type),
          "send the folder of the atlas as a zip file, with Content-Type: application/zip.");
    }
  }

  private record Checking(CompletableFuture<String> answer, Instant until) {}

  /// Unpacks on the thread that asks, and checks on another, which can be waited for or not.
  private Checking begin(Context request) {
    var until = clock.instant().plus(bounds.time());
    var folder = Optional.<Path>empty();
    try {
      var made = Files.createTempDirectory("ortoo-check-");
      folder = Optional.of(made);
      var atlas = Unzip.into(made, request.bodyInputStream(), bounds, clock, until);
      var answer = new CompletableFuture<String>();
      Thread.ofPlatform().name("ortoo-check").daemon().start(() -> check(atlas, made, answer));
      return new Checking(answer, until);
    } catch (IOException e) {
      folder.ifPresent(CheckEndpoints::delete);
      free.release();
      throw new UncheckedIOException("making a folder to unpack into", e);
    } catch (RuntimeException | Error e) { // memory that does not suffice too
      folder.ifPresent(CheckEndpoints::delete);
      free.release();
      throw e;
    }
  }

  /// Answers when nothing is left of what was sent.
  private void check(Path atlas, Path folder, CompletableFuture<String> answer) {
    try {
      var health = health(atlas);
      end(folder);
      answer.complete(health);
    } catch (Throwable e) { // memory that does not suffice too
      end(folder);
      answer.completeExceptionally(e);
    }
  }

  private void end(Path folder) {
    delete(folder);
    free.release();
  }

  private static String health(Path folder) {
    try {
      var atlas = AtlasFolder.load(folder);
      return Health.json(atlas, AtlasCheck.check(atlas));
    } catch (BadInput bad) {
      return Health.json(bad);
    }
  }

  private String await(Checking checking) {
    var left = Duration.between(clock.instant(), checking.until);
    try {
      return checking.answer.get(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw tooMuch(
          "to check it takes longer than %d s.".formatted(bounds.time().toSeconds()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(Reason.BUSY, 503, "the server is being stopped.", "send it again later.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        throw Refusal.ofMemory();
      }
      throw new CompletionException(e.getCause());
    }
  }

  private static Refusal tooMuch(String what) {
    return new Refusal(Reason.TOO_LARGE, 413, what, "check it at a terminal: ortoo check DIR.");
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // the system clears its folder of temporary files
    }
  }
}
