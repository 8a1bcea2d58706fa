package ortoo.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers and lines of plain text, the same in every country.
public final class TextLines {
  public static final int WIDTH = 100;

  private TextLines() {}

  /// `1,850`.
  public static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /// `1,850.25`.
  public static String cents(long cents) {
    return String.format(Locale.ROOT, "%,.2f", cents / 100.0);
  }

  /// Hours as days: `24.1`.
  public static String days(double hours) {
    return Double.isFinite(hours) ? String.format(Locale.ROOT, "%.1f", hours / 24) : "never";
  }

  /// Minutes as `3 d 4 h` or `5 h 20 min`.
  public static String duration(int minutes) {
    if (minutes >= 2 * 1440) {
      var hours = Math.round(minutes / 60.0);
      return "%d d %d h".formatted(hours / 24, hours % 24);
    }
    return minutes % 60 == 0
        ? "%d h".formatted(minutes / 60)
        : "%d h %02d min".formatted(minutes / 60, minutes % 60);
  }

  /// A number with as many digits as it needs, at most four that count.
  public static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return whole(value);
    }
    var magnitude = Math.abs(value);
    var digits = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3;
    if (magnitude > 0 && magnitude < 0.01) {
      return String.format(Locale.ROOT, "%.2g", value);
    }
    var text = String.format(Locale.ROOT, "%,." + digits + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  /// `a, b and c`.
  public static String and(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : "%s and %s"
            .formatted(String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
  }

  /// Rising numbers with runs joined: `1–4, 7, 9`.
  public static String ranges(List<Integer> numbers) {
    var runs = new ArrayList<String>();
    for (var i = 0; i < numbers.size(); i++) {
      var first = numbers.get(i);
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      var last = numbers.get(i);
      runs.add(last.equals(first) ? "%d".formatted(first) : "%d–%d".formatted(first, last));
    }
    return String.join(", ", runs);
  }

  /// Text cut to so many characters, the cut shown.
  public static String shortened(String text, int most) {
    return length(text) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  public static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }

  public static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Breaks text between words so that no line is over [#WIDTH], each line after `indent` spaces.
  public static List<String> wrap(String text, int indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(" ".repeat(indent));
    for (var word : line(text).split(" ", -1)) {
      var empty = line.length() == indent;
      if (!empty && length(line.toString()) + 1 + length(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// Breaks text as [#wrap] does, with a mark in the margin of the first line.
  public static List<String> marked(String mark, String text, int indent) {
    var lines = wrap(text, indent);
    lines.set(0, padRight(mark, indent) + lines.getFirst().substring(indent));
    return lines;
  }

  /// Text without control characters, so that a name cannot break a line or steer a terminal.
  public static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
