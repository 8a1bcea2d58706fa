package ortoo.web.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.data.question.QuestionFile;
import ortoo.data.question.QuestionReader;
import ortoo.data.text.JsonReader;
import ortoo.show.text.Json;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Refusal;
import ortoo.web.workspace.Workspace;

/// Jobs as folders of files: `answers/ID/` with `question.json`, `job.json` and, once it has ended,
/// a file for each form of the answer.
///
/// `job.json` is written last: where it says that a job has ended, its answer is whole.
final class JobFolder {
  private static final String FOLDER = "answers";
  private static final String QUESTION = "question.json";
  private static final String JOB = "job.json";

  /// Bytes of an answer's file that are read back.
  private static final int MOST = 64 << 20;

  private static final JsonReader.Form FORM =
      new JsonReader.Form(JOB, 64 << 10, 5, "delete the folder of the job.");

  private final Workspace workspace;

  JobFolder(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Writes a job that has just been asked for.
  void create(Job job) {
    var folder = workspace.make(FOLDER + "/" + job.made().id());
    write(folder.resolve(QUESTION), job.made().question().text());
    save(job);
  }

  /// Writes how far a job is.
  void save(Job job) {
    var now = job.now();
    var folder = workspace.make(FOLDER + "/" + job.made().id());
    write(
        folder.resolve(JOB),
        Json.text(Json.object(
            "state", now.state().word(),
            "trips", now.trips(),
            "of", now.of(),
            "starts", now.starts(),
            "what", now.problem().map(Problem::what),
            "remedy", now.problem().map(Problem::remedy),
            "made", job.made().at().toString(),
            "ended", now.ended().map(Instant::toString))));
  }

  /// Writes the answer, a file each form.
  void answer(String id, Map<String, String> files) {
    var folder = workspace.make(FOLDER + "/" + id);
    files.forEach((name, text) -> write(folder.resolve(name), text));
  }

  private void write(Path file, String text) {
    workspace.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// One form of an answer.
  Optional<String> read(String id, String file) {
    return workspace
        .find(FOLDER + "/" + id)
        .flatMap(folder -> workspace.read(folder.resolve(file), MOST))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  void delete(String id) {
    workspace.find(FOLDER + "/" + id).ifPresent(workspace::removeFolder);
  }

  /// Bytes of all that is kept.
  long bytes() {
    return workspace.find(FOLDER).map(JobFolder::bytes).orElse(0L);
  }

  private static long bytes(Path folder) {
    try (var files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(f -> f.toFile().length())
          .sum();
    } catch (IOException e) {
      return 0; // a file was removed meanwhile
    }
  }

  /// The jobs that are there, the oldest first; folders that are none are passed over.
  List<Job> load() {
    Optional<Path> folder;
    try {
      folder = workspace.find(FOLDER);
    } catch (Refusal _) {
      return List.of(); // it leads out of the workspace; who wants to keep a job is told
    }
    if (folder.isEmpty()) {
      return List.of();
    }
    try (var inner = Files.list(folder.get())) {
      return inner
          .filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
          .map(one -> one.getFileName().toString())
          .filter(Jobs::isId)
          .flatMap(id -> load(id).stream())
          .sorted((a, b) -> a.made().at().compareTo(b.made().at()))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<Job> load(String id) {
    var question = read(id, QUESTION);
    var job = read(id, JOB);
    if (question.isEmpty() || job.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(load(id, question(question.get()), new Fields(job.get())));
    } catch (BadInput | DateTimeException _) {
      return Optional.empty(); // changed by hand, or of a later Ortoo
    }
  }

  private static QuestionFile question(String text) {
    return QuestionReader.read(QUESTION, text.getBytes(StandardCharsets.UTF_8)).question();
  }

  private static Job load(String id, QuestionFile question, Fields fields) {
    var made =
        new Job.Made(id, question, true, Instant.parse(fields.text("made").orElse("")));
    var problem = fields
        .text("what")
        .map(what -> Problem.argument(what, fields.text("remedy").orElse("")));
    var now = new Job.Now(
        fields.text("state").flatMap(State::find).orElse(State.WAITING),
        fields.whole("trips"),
        fields.whole("of"),
        fields.whole("starts"),
        problem,
        fields.text("ended").map(Instant::parse));
    return new Job(made, now);
  }

  /// The fields of `job.json`.
  private static final class Fields {
    private final Map<String, ortoo.data.text.Json> fields;

    Fields(String text) {
      var json = JsonReader.read(FORM, text.getBytes(StandardCharsets.UTF_8));
      fields = json instanceof ortoo.data.text.Json.Obj object ? object.fields() : Map.of();
    }

    Optional<String> text(String name) {
      return fields.get(name) instanceof ortoo.data.text.Json.Text text
          ? Optional.of(text.value())
          : Optional.empty();
    }

    int whole(String name) {
      return fields.get(name) instanceof ortoo.data.text.Json.Other other
              && other.written().matches("[0-9]{1,9}")
          ? Integer.parseInt(other.written())
          : 0;
    }
  }
}
