package ortoo.data.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.data.text.Json;
import ortoo.data.text.JsonReader;
import ortoo.data.text.Spot;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;

/// Reads a question file and remembers where each word stands, so that a fault found later, when
/// the words are held against an atlas, can still be pointed at.
public final class QuestionReader {
  private static final String REMEDY = "mend it, or begin anew from what --format question prints.";
  private static final List<String> FIELDS = List.of("ask", "version", "title", "words");

  /// Characters of a title or word at most.
  private static final int LONGEST = 2_000;

  private static final int DEPTH = 5;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  private QuestionReader(String file) {
    this.file = file;
  }

  /// A question and where its words stand.
  public record Placed(String file, QuestionFile question, Map<String, Spot> spots) {
    public Placed {
      spots = Map.copyOf(spots);
    }

    /// Faults of the question's words, told where they stand in the file.
    public BadInput place(BadInput bad) {
      return new BadInput(bad.problems().stream().map(this::place).toList(), bad.found());
    }

    private Problem place(Problem problem) {
      if (problem.line() > 0) {
        return problem;
      }
      var spot = problem.word().flatMap(word -> Optional.ofNullable(spots.get(word)));
      return spot.map(at -> problem.at(file, at.line(), at.column()))
          .orElseGet(() -> problem.at(file, 1, 1));
    }
  }

  /// Reads a whole file.
  ///
  /// @param name for messages
  /// @throws BadInput with all that is wrong with its form; the words are not looked into
  public static Placed read(String name, byte[] file) {
    var form = new JsonReader.Form(name, QuestionFile.BYTES, DEPTH, REMEDY);
    return new QuestionReader(name).read(JsonReader.read(form, file));
  }

  private Placed read(Json json) {
    if (!(json instanceof Json.Obj top)) {
      throw new BadInput(
          problem(json.spot(), "a question is an object, not %s.".formatted(json.kind()), REMEDY));
    }
    top.fields().forEach((name, value) -> known(name, value.spot()));
    version(top);
    var ask = ask(top);
    var title = Optional.ofNullable(top.fields().get("title")).map(json1 -> text("title", json1));
    var words = words(top);
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return new Placed(file, new QuestionFile(ask.orElseThrow(), title, words), spots);
  }

  private void known(String name, Spot spot) {
    if (!FIELDS.contains(name)) {
      fault(
          spot,
          "\"%s\" is no field of a question file.".formatted(name),
          Spelling.didYouMean(name, FIELDS, "use only: %s.".formatted(String.join(", ", FIELDS))));
    }
  }

  private void version(Json.Obj top) {
    var version = top.fields().get("version");
    var written = version instanceof Json.Other other ? other.written() : "";
    if (!written.equals(String.valueOf(QuestionFile.VERSION))) {
      fault(
          Optional.ofNullable(version).map(Json::spot).orElse(top.spot()),
          version == null
              ? "version is not there."
              : "version %s is not known.".formatted(version.kind()),
          "write \"version\": %d.".formatted(QuestionFile.VERSION));
    }
  }

  private Optional<Ask> ask(Json.Obj top) {
    var json = top.fields().get("ask");
    var found = json instanceof Json.Text text ? Ask.find(text.value()) : Optional.<Ask>empty();
    if (found.isEmpty()) {
      fault(
          Optional.ofNullable(json).map(Json::spot).orElse(top.spot()),
          json == null ? "ask is not there." : "ask %s is not known.".formatted(json.kind()),
          "write one of: routes, landed, duty.");
    }
    return found;
  }

  private Map<String, String> words(Json.Obj top) {
    var json = top.fields().get("words");
    if (!(json instanceof Json.Obj object)) {
      fault(
          Optional.ofNullable(json).map(Json::spot).orElse(top.spot()),
          json == null ? "words are not there." : "words are %s.".formatted(json.kind()),
          "write an object, such as {\"from\": \"Incheon\", \"to\": \"Bishkek\"}.");
      return Map.of();
    }
    var words = new LinkedHashMap<String, String>();
    object.fields().forEach((name, value) -> {
      spots.put(name, value.spot());
      words.put(name, text(name, value));
    });
    return words;
  }

  /// A word is text; a number counts as it is written.
  private String text(String name, Json value) {
    var text = switch (value) {
      case Json.Text word -> word.value();
      case Json.Other other when isNumber(other.written()) -> other.written();
      default -> {
        fault(
            value.spot(),
            "%s is %s, not text.".formatted(name, value.kind()),
            "write it between quotation marks.");
        yield "";
      }
    };
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      fault(
          value.spot(),
          "%s is longer than %,d characters, or has control characters.".formatted(name, LONGEST),
          "write it shorter, on one line.");
    }
    return text;
  }

  private static boolean isNumber(String written) {
    return !written.isEmpty() && (Character.isDigit(written.charAt(0)) || written.charAt(0) == '-');
  }

  private void fault(Spot spot, String what, String remedy) {
    problems.add(problem(spot, what, remedy));
  }

  private Problem problem(Spot spot, String what, String remedy) {
    return new Problem(file, spot.line(), spot.column(), what, remedy);
  }
}
