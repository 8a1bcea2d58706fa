package ortoo.web.kit;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import ortoo.data.question.QuestionFile;
import ortoo.data.question.QuestionReader;
import ortoo.unit.BadInput;

/// Reads a question file that is the body of a request.
///
/// @param check throws [BadInput] if the words of a question are bad
public record QuestionBody(Consumer<QuestionFile> check) {
  /// What its faults are told of.
  private static final String NAME = "question";

  /// A client that takes longer to send one holds a thread for too long.
  private static final Duration WITHIN = Duration.ofSeconds(5);

  /// The question, or [BadInput] that says where in the body each fault is.
  public QuestionFile read(Context request) {
    var type = Optional.ofNullable(request.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      throw new Refusal(
          Refusal.Reason.BAD_INPUT,
          415,
          "the body is \"%s\", not a question.".formatted(type),
          "send a question file with Content-Type: application/json.");
    }
    var placed = QuestionReader.read(NAME, bytes(request));
    try {
      check.accept(placed.question());
    } catch (BadInput bad) {
      throw placed.place(bad);
    }
    return placed.question();
  }

  private static byte[] bytes(Context request) {
    if (request.req().getContentLengthLong() > QuestionFile.BYTES) {
      throw tooLarge(); // at once: what it says of itself need not be waited for
    }
    var connection = ServletContextRequest.getServletContextRequest(request.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
    var silence = connection.getIdleTimeout();
    // A client that sends nothing more is known by silence alone: reading waits for it.
    connection.setIdleTimeout(WITHIN.toMillis());
    try {
      return bytesWithin(request);
    } finally {
      connection.setIdleTimeout(silence);
    }
  }

  private static byte[] bytesWithin(Context request) {
    try (var in = request.bodyInputStream()) {
      var bytes = new ByteArrayOutputStream();
      var buffer = new byte[8 << 10];
      var until = System.nanoTime() + WITHIN.toNanos();
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        bytes.write(buffer, 0, got);
        if (bytes.size() > QuestionFile.BYTES) {
          throw tooLarge();
        }
        if (System.nanoTime() - until > 0) {
          throw tooSlow();
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      if (e instanceof InterruptedIOException || e.getCause() instanceof TimeoutException) {
        throw tooSlow();
      }
      throw new Refusal(
          Refusal.Reason.BAD_INPUT,
          400,
          "the body of the request cannot be read to its end.",
          "send it again.");
    }
  }

  private static Refusal tooLarge() {
    return new Refusal(
        Refusal.Reason.TOO_LARGE,
        413,
        "the question has more than %,d bytes.".formatted(QuestionFile.BYTES),
        "make it shorter.");
  }

  private static Refusal tooSlow() {
    return new Refusal(
        Refusal.Reason.TOO_LARGE,
        408,
        "sending the question took longer than %d s.".formatted(WITHIN.toSeconds()),
        "send it faster.");
  }
}
