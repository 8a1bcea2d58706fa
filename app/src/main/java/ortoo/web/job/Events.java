package ortoo.web.job;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import ortoo.show.text.Json;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// Tells listeners how far a job is, by server-sent events.
///
/// Each has a virtual thread: one that does not read holds up nobody else, hears only of the last
/// change when it reads again, and is let go when the connection has been idle for too long. After
/// a while every listener is let go: browsers then ask again by themselves.
final class Events implements AutoCloseable {
  private final Bounds bounds;
  private final BooleanSupplier closing;
  private final Semaphore free;
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("ortoo-events-", 1).factory());

  Events(Bounds bounds, BooleanSupplier closing) {
    this.bounds = bounds;
    this.closing = closing;
    free = new Semaphore(bounds.listeners());
  }

  /// Keeps the answer to a request open until the job has ended.
  void tell(Context request, Job job) {
    if (!free.tryAcquire()) {
      throw new Refusal(
          Reason.BUSY,
          503,
          "%d listen to jobs already.".formatted(bounds.listeners()),
          "ask for the job itself now and then, or close other windows.");
    }
    try {
      var response = request.res();
      response.setContentType("text/event-stream");
      response.setCharacterEncoding("UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      request.async(
          config -> {
            config.executor = threads;
            config.timeout = 0;
          },
          () -> {
            try {
              follow(job, response.getOutputStream());
            } finally {
              free.release();
            }
          });
    } catch (RuntimeException e) {
      free.release();
      throw e;
    }
  }

  private void follow(Job job, OutputStream out) throws InterruptedException {
    try {
      var version = -1L;
      var until = System.nanoTime() + bounds.listening().toNanos();
      while (!closing.getAsBoolean() && !job.forgotten() && System.nanoTime() - until < 0) {
        var news = job.news(version, bounds.heartbeat());
        if (news.isEmpty()) {
          write(out, ": still here\n\n");
          continue;
        }
        version = news.get().version();
        write(out, event("progress", news.get().progress()));
        if (news.get().now().state().ended()) {
          write(out, event("end", Json.line(job.json())));
          return;
        }
      }
    } catch (IOException e) {
      // the listener has gone
    }
  }

  private static String event(String name, String data) {
    return "event: %s\ndata: %s\n\n".formatted(name, data);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
