package ortoo.web.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.data.question.QuestionFile;
import ortoo.show.text.Json;
import ortoo.unit.Problem;

/// A question in the workspace folder, as it is there now.
///
/// @param text of its file; empty if that cannot be given, for a fault
/// @param tag of its file: changes with every change of it
/// @param question empty if the file cannot be read as one
/// @param faults what is wrong with the file; a question may have faults too, in its words
public record Saved(
    String name,
    Optional<String> text,
    String tag,
    Instant modified,
    Optional<QuestionFile> question,
    List<Problem> faults) {

  public Saved {
    faults = List.copyOf(faults);
  }

  Map<String, @Nullable Object> json() {
    return Json.object(
        "name", name,
        "title", question.flatMap(QuestionFile::title),
        "ask", question.map(q -> q.ask().word()),
        "words", question.map(QuestionFile::words),
        "etag", tag,
        "modified", modified.toString(),
        "fault", faults.stream().findFirst().map(Saved::fault));
  }

  private static Map<String, @Nullable Object> fault(Problem fault) {
    return Json.object(
        "what", fault.what(),
        "remedy", fault.remedy(),
        "file", fault.file(),
        "line", fault.line(),
        "column", fault.column());
  }
}
