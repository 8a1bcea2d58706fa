package ortoo.web.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ortoo.data.question.QuestionFile;
import ortoo.data.question.QuestionReader;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;
import ortoo.web.kit.Tag;

/// The questions a user keeps: `NAME.json` in the workspace's `questions/`, also by hand.
///
/// A change names the tag of what it changes, so that of two who change the same question at once
/// one is told. That holds between servers too, by a lock on a file.
public final class SavedQuestions {
  /// Questions kept at most.
  public static final int MOST = 1_000;

  static final String FOLDER = "questions";

  /// What a name may be, as an order.
  private static final String NAMES = "use small letters a to z, digits and hyphens, 64 at most,"
      + " beginning with a letter or digit.";

  private static final String ENDING = ".json";

  /// Names that some systems keep for devices, whatever follows them.
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin", "conout");

  private final Workspace workspace;
  private final Consumer<QuestionFile> check;
  private final ReentrantLock lock = new ReentrantLock();

  /// What was written.
  ///
  /// @param fresh true if there was no question of that name
  public record Put(Saved saved, boolean fresh) {}

  /// @param check throws [BadInput] if the words of a question are bad
  public SavedQuestions(Workspace workspace, Consumer<QuestionFile> check) {
    this.workspace = workspace;
    this.check = check;
  }

  /// All of them by name, the faulty ones with their fault.
  public List<Saved> list() {
    var names = names();
    var usable = names.stream().filter(SavedQuestions::isName).flatMap(name -> find(name).stream());
    var others = names.stream().filter(name -> !isName(name)).map(SavedQuestions::misnamed);
    return Stream.concat(usable, others).limit(MOST).toList();
  }

  /// A file whose name no address can have; it is told, or its owner would miss it.
  private static Saved misnamed(String name) {
    return unusable(
        name,
        "\"%s\" cannot be the name of a question.".formatted(name),
        "rename the file; " + NAMES);
  }

  private static Saved unusable(String name, String what, String remedy) {
    var fault = new Problem("%s/%s%s".formatted(FOLDER, name, ENDING), 1, 1, what, remedy);
    return new Saved(
        name, Optional.empty(), Tag.of(what), Instant.EPOCH, Optional.empty(), List.of(fault));
  }

  /// All names of files, those that no question may have included.
  private List<String> names() {
    var folder = workspace.find(FOLDER);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (var files = Files.list(folder.get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING) && !file.startsWith("."))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Workspace.unwritten(folder.get(), e);
    }
  }

  static boolean isName(String name) {
    return name.matches("[a-z0-9][a-z0-9-]{0,63}") && !isDevice(name);
  }

  private static boolean isDevice(String name) {
    return DEVICES.contains(name) || name.matches("(com|lpt)[0-9]");
  }

  /// A question by its name; one whose file leads out of the folder has that as its fault.
  public Optional<Saved> find(String name) {
    requireName(name);
    return workspace.find(FOLDER).map(f -> file(f, name)).flatMap(file -> read(name, file));
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name + ENDING);
  }

  private Optional<Saved> read(String name, Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file) || !workspace.isInside(file)) {
      return Optional.of(unusable(
          name,
          "this is not a file of the workspace that may be read.",
          "put a question file there, not a link to somewhere else."));
    }
    var size = file.toFile().length();
    if (size > QuestionFile.BYTES) {
      return Optional.of(unusable(
          name,
          "the file has %,d bytes, more than %,d.".formatted(size, QuestionFile.BYTES),
          "make it shorter."));
    }
    var bytes = workspace.read(file, QuestionFile.BYTES);
    return Optional.of(bytes
        .map(there -> saved(name, there, modified(file)))
        .orElseGet(() -> unusable(
            name,
            "the file is empty, or cannot be read.",
            "put a question file there, or delete it.")));
  }

  private Saved saved(String name, byte[] bytes, Instant modified) {
    var text = Optional.of(new String(bytes, StandardCharsets.UTF_8));
    var place = FOLDER + "/" + name + ENDING;
    try {
      var placed = QuestionReader.read(place, bytes);
      return new Saved(
          name, text, Tag.of(bytes), modified, Optional.of(placed.question()), faults(placed));
    } catch (BadInput bad) {
      return new Saved(name, text, Tag.of(bytes), modified, Optional.empty(), bad.problems());
    }
  }

  private List<Problem> faults(QuestionReader.Placed placed) {
    try {
      check.accept(placed.question());
      return List.of();
    } catch (BadInput bad) {
      return placed.place(bad).problems();
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /// Writes a question under a name that is free.
  public Put create(String name, QuestionFile question) {
    requireName(name);
    return alone(() -> {
      var there = find(name);
      if (there.isPresent()) {
        throw Changed.exists(there.get());
      }
      if (names().stream().filter(SavedQuestions::isName).count() >= MOST) {
        throw new Refusal(
            Reason.CONFLICT,
            409,
            "there are %,d saved questions already.".formatted(MOST),
            "delete some that are no longer needed.");
      }
      return new Put(write(name, question), true);
    });
  }

  /// Writes a question over the one that the writer knows.
  ///
  /// @param tags those that the writer knows, as in the header `If-Match`
  public Put change(String name, String tags, QuestionFile question) {
    requireName(name);
    return alone(() -> {
      requireKnown(name, tags);
      return new Put(write(name, question), false);
    });
  }

  /// Deletes the question that the writer knows.
  public void delete(String name, String tags) {
    requireName(name);
    alone(() -> {
      requireKnown(name, tags);
      workspace.remove(file(workspace.make(FOLDER), name));
      return true;
    });
  }

  private void requireKnown(String name, String tags) {
    var there = find(name);
    if (there.isEmpty()) {
      throw noSuch(name);
    }
    var tag = there.get().tag();
    if (!Tag.isExactlyIn(tags, tag)) {
      throw Tag.isIn(tags, tag) ? Changed.weak(there.get()) : Changed.meanwhile(there.get());
    }
  }

  private Saved write(String name, QuestionFile question) {
    var bytes = question.text().getBytes(StandardCharsets.UTF_8);
    var file = file(workspace.make(FOLDER), name);
    workspace.write(file, bytes);
    return saved(name, bytes, modified(file));
  }

  /// Nobody else writes meanwhile: no thread of this server, and no other server.
  private <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return alone(workspace.make(FOLDER).resolve(".lock"), work);
    } finally {
      lock.unlock();
    }
  }

  private static <T> T alone(Path guard, Supplier<T> work) {
    try (var channel =
            FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      return work.get();
    } catch (IOException e) {
      throw Workspace.unwritten(guard, e);
    }
  }

  static Refusal noSuch(String name) {
    return new Refusal(
        Reason.NOT_FOUND,
        404,
        "there is no saved question \"%s\".".formatted(name),
        "see /api/v1/questions for those there are.");
  }

  private static void requireName(@Nullable String name) {
    if (name != null && isDevice(name)) {
      throw new BadInput(Problem.argument(
          "\"%s\" is a name that Windows keeps for a device.".formatted(name),
          "choose another, such as %s-1.".formatted(name)));
    }
    if (name == null || !isName(name)) {
      throw new BadInput(
          Problem.argument("\"%s\" cannot be the name of a question.".formatted(name), NAMES));
    }
  }
}
