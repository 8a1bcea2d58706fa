package ortoo.data.text;

import java.util.regex.Pattern;

/// What the JSON parser found wrong, in words of a reader who need not know the parser.
final class PlainFault {
  private static final Pattern TOKEN = Pattern.compile("Non-standard token '([^']*)'.*");
  private static final Pattern END =
      Pattern.compile("Unexpected end-of-input.* (Object|Array|String)\\b.*");

  /// What the parser says to programmers: its options, and where it thinks the text comes from.
  private static final Pattern INNER = Pattern.compile(
      "[:,;]? *enable `[^`]*` to allow|,? *from `[^`]*`|\\(start marker at \\[Source.*?]\\)"
          + "|\\[Source.*?]|`[^`]*`| *\\(not recognized as one[^)]*\\)");

  private PlainFault() {}

  /// @param said by the parser
  /// @param depth to which lists and objects may nest
  static String of(String said, int depth) {
    if (said.contains("nesting depth")) {
      return "lists and objects are nested deeper than %d.".formatted(depth);
    }
    var token = TOKEN.matcher(said);
    if (token.matches()) {
      return "%s is no number of JSON.".formatted(token.group(1));
    }
    if (said.startsWith("Unexpected end-of-input")) {
      return "the file ends %s.".formatted(where(said));
    }
    var plain = INNER.matcher(said).replaceAll("").replaceAll(" +", " ").strip();
    return "this is not JSON: %s.".formatted(plain.replaceFirst("[.:,; ]+$", ""));
  }

  private static String where(String said) {
    var end = END.matcher(said);
    return switch (end.matches() ? end.group(1) : said.contains("string") ? "String" : "") {
      case "Object" -> "inside an object";
      case "Array" -> "inside a list";
      case "String" -> "inside a text";
      default -> "too early";
    };
  }
}
