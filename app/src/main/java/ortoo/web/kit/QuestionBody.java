package ortoo.web.kit;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import ortoo.data.question.QuestionFile;
import ortoo.data.question.QuestionReader;
import ortoo.unit.BadInput;

/// Reads a question file that is the body of a request.
///
/// @param check throws [BadInput] if the words of a question are bad
public record QuestionBody(Consumer<QuestionFile> check) {
  /// What its faults are told of.
  private static final String NAME = "question";

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
    try {
      var bytes = request.bodyInputStream().readNBytes(QuestionFile.BYTES + 1);
      if (bytes.length > QuestionFile.BYTES) {
        throw new Refusal(
            Refusal.Reason.TOO_LARGE,
            413,
            "the question has more than %,d bytes.".formatted(QuestionFile.BYTES),
            "make it shorter.");
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Reason.BAD_INPUT,
          400,
          "the body of the request cannot be read to its end.",
          "send it again.");
    }
  }
}
