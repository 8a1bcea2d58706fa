package ortoo.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Shortens output as a page shows it: `…` alone stands for paragraphs left out, `…` as the last
/// line of a paragraph for the rest of that paragraph.
///
/// A paragraph is known by its first line: the whole of it where it names a corridor, else its
/// first word. So a page keeps its choice of paragraphs when the figures in them change.
final class Shown {
  static final String MORE = "…";

  private Shown() {}

  /// The output, shortened as the page shortened what it showed before; all of it if the page
  /// showed nothing or left nothing out.
  static String shorten(String output, String before) {
    if (before.lines().noneMatch(line -> line.strip().equals(MORE))) {
      return output;
    }
    var wanted = paragraphs(before);
    var shown = new ArrayList<String>();
    for (var paragraph : paragraphs(output)) {
      var part = wanted.stream()
          .filter(w -> key(w).equals(key(paragraph)))
          .findFirst()
          .map(w -> cut(paragraph, w));
      if (part.isPresent() || shown.isEmpty() || !shown.getLast().equals(MORE)) {
        shown.add(part.orElse(MORE));
      }
    }
    return String.join("\n\n", shown) + "\n";
  }

  /// As many lines of a paragraph as were wanted.
  private static String cut(String paragraph, String wanted) {
    var shown = wanted.lines().toList();
    var lines = paragraph.lines().toList();
    var kept = shown.size() - 1;
    return shown.getLast().strip().equals(MORE) && kept < lines.size()
        ? String.join("\n", lines.subList(0, kept)) + "\n" + indent(lines.get(kept)) + MORE
        : paragraph;
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String key(String paragraph) {
    var first = Optional.of(paragraph.lines().findFirst().orElse("").strip());
    return first
        .filter(line -> line.contains(" · "))
        .or(() -> first.map(line -> line.replaceFirst("[ :].*", "")))
        .orElseThrow();
  }

  private static List<String> paragraphs(String text) {
    return Pattern.compile("\n\n+").splitAsStream(text.stripTrailing()).toList();
  }
}
