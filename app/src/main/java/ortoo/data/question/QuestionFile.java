package ortoo.data.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A question that can be kept and asked again: `{"ask": "routes", "version": 1, "words": {…}}`.
///
/// The same file gives the same answer on the command line, over HTTP and in the workbench. Words
/// are those of the command line's options, by name; `by` says what ways are ranked by, as there.
///
/// @param title what a person calls it
/// @param words by name, in order
public record QuestionFile(Ask ask, Optional<String> title, Map<String, String> words) {

  /// Which form of the file this is.
  public static final int VERSION = 1;

  /// Bytes of a file at most.
  public static final int BYTES = 64 << 10;

  /// A word of [Ask#ROUTES] that says what ways are ranked by: `plan` or `landed`.
  public static final String BY = "by";

  /// Lines end in the same way on every system.
  private static final JsonMapper JSON = JsonMapper.builder()
      .defaultPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();

  public QuestionFile {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /// A question without a title, its words in the order of the command's help.
  public static QuestionFile of(Ask ask, Map<String, String> words) {
    var order = new LinkedHashMap<String, String>();
    ask.names(words).stream()
        .filter(words::containsKey)
        .forEach(name -> order.put(name, words.getOrDefault(name, "")));
    words.forEach(order::putIfAbsent);
    return new QuestionFile(ask, Optional.empty(), order);
  }

  /// The file, ending with a line end.
  public String text() {
    var root = new LinkedHashMap<String, Object>();
    root.put("ask", ask.word());
    root.put("version", VERSION);
    title.ifPresent(text -> root.put("title", text));
    root.put("words", words);
    return JSON.writeValueAsString(root) + "\n";
  }
}
