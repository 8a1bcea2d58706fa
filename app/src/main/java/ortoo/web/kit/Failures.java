package ortoo.web.kit;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.show.text.Json;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Refusal.Reason;

/// Tells what went wrong as `application/problem+json` (RFC 9457); never a stack trace.
public final class Failures {
  public static final String MEDIA = "application/problem+json";

  private Failures() {}

  /// Makes every exception of an endpoint an answer, and memory that does not suffice too.
  public static void add(JavalinConfig config) {
    config.router.javaLangErrorHandler(Failures::tell);
    var routes = config.routes;
    routes.exception(BadInput.class, (bad, request) -> tell(request, bad));
    routes.exception(Refusal.class, (no, request) -> tell(request, no));
    routes.exception(HttpResponseException.class, (no, request) -> {
      var methods = no.getDetails().get("availableMethods");
      if (no.getStatus() == 405 && methods != null) {
        request.header("Allow", methods);
      }
      tell(request, refusal(no.getStatus()));
    });
    routes.exception(Exception.class, (e, request) -> tell(request, ours(e)));
  }

  /// What is left half made of an answer is let go first; one that is half sent cannot be mended.
  private static void tell(HttpServletResponse to, Error e) {
    if (to.isCommitted()) {
      return;
    }
    var no = e instanceof OutOfMemoryError ? Refusal.ofMemory() : ours(e);
    to.resetBuffer();
    to.setStatus(no.status());
    to.setHeader("Content-Encoding", null); // removes it
    to.setHeader("Cache-Control", "no-store");
    to.setContentType(MEDIA);
    if (no.reason() == Reason.BUSY) {
      to.setHeader("Retry-After", "2");
    }
    try {
      to.getOutputStream().write(text(no).getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      // nobody is there to be told
    }
  }

  private static void tell(Context request, BadInput bad) {
    write(request, Reason.BAD_INPUT, 400, bad.problems(), bad.found());
  }

  private static void tell(Context request, Refusal no) {
    if (no.reason() == Reason.BUSY) {
      request.header("Retry-After", "2");
    }
    write(request, no.reason(), no.status(), List.of(no.problem()), 1);
  }

  /// What a status of the HTTP library means, whoever in it refuses.
  public static Refusal refusal(int status) {
    return switch (status) {
      case 404 ->
        new Refusal(
            Reason.NOT_FOUND,
            404,
            "there is nothing at this address.",
            "see /api/ for what the server answers.");
      case 405 ->
        new Refusal(
            Reason.REFUSED,
            405,
            "this address does not take that method.",
            "see /api/ for what the server answers.");
      case 413, 414, 431 ->
        new Refusal(
            Reason.TOO_LARGE,
            status,
            "the address or the headers of the request are too long.",
            "ask with fewer or shorter words.");
      default ->
        new Refusal(
            status < 500 ? Reason.BAD_INPUT : Reason.OURS,
            status,
            "the request cannot be read.",
            "see /api/ for what the server takes.");
    };
  }

  private static Refusal ours(Throwable e) {
    if (System.getenv("ORTOO_TRACE") != null) {
      e.printStackTrace(System.err);
    }
    return new Refusal(
        Reason.OURS,
        500,
        "Ortoo failed: %s.".formatted(e.getClass().getSimpleName()),
        "send us the address that was asked.");
  }

  /// The document that tells of a refusal.
  public static String text(Refusal no) {
    return Json.text(fields(no.reason(), no.status(), List.of(no.problem()), 1));
  }

  private static void write(
      Context request, Reason reason, int status, List<Problem> problems, long found) {
    write(request, status, fields(reason, status, problems, found));
  }

  /// Tells one problem, and more that helps with it.
  public static void write(
      Context request, Reason reason, int status, Problem problem, Map<String, ?> more) {
    var fields = fields(reason, status, List.of(problem), 1);
    fields.putAll(more);
    write(request, status, fields);
  }

  private static void write(Context request, int status, Map<String, ?> fields) {
    request.status(status);
    request.header("Cache-Control", "no-store");
    request.contentType(MEDIA);
    request.result(Json.text(fields).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, @Nullable Object> fields(
      Reason reason, int status, List<Problem> problems, long found) {
    return Json.object(
        "type",
        reason.urn(),
        "title",
        reason.title(),
        "status",
        status,
        "detail",
        problems.getFirst().what(),
        "problems",
        problems.stream().map(Failures::fields).toList(),
        "found",
        found);
  }

  private static Map<String, @Nullable Object> fields(Problem problem) {
    var placed = problem.line() > 0;
    return Json.object(
        "what",
        problem.what(),
        "remedy",
        problem.remedy(),
        "name",
        problem.word(),
        "file",
        placed ? problem.file() : null,
        "line",
        placed ? problem.line() : null,
        "column",
        placed ? problem.column() : null);
  }
}
