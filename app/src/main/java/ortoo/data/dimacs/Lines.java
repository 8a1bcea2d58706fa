package ortoo.data.dimacs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import ortoo.data.table.Problems;

/// Reads a text line by line and each line word by word, in constant memory.
///
/// A word ends at a blank or tab. What of a line is beyond [#LONGEST] bytes is not kept.
final class Lines {
  static final int LONGEST = 1_000;

  private static final int QUOTED = 40;

  private final String file;
  private final InputStream in;
  private final Problems problems;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] line = new byte[LONGEST];
  private int at;
  private int filled;
  private int length;
  private int number;
  private int word;
  private int next;

  Lines(String file, InputStream in, Problems problems) {
    this.file = file;
    this.in = in;
    this.problems = problems;
  }

  /// Goes to the next line; false at the end of the text.
  boolean nextLine() throws IOException {
    length = 0;
    next = 0;
    if (!more()) {
      return false;
    }
    number++;
    while (more()) {
      var one = buffer[at++];
      if (one == '\n') {
        break;
      }
      if (length < LONGEST && one != '\r') {
        line[length++] = one;
      }
    }
    return true;
  }

  private boolean more() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }

  /// Goes to the next word of the line; false at its end.
  boolean nextWord() {
    word = next;
    while (word < length && (line[word] == ' ' || line[word] == '\t')) {
      word++;
    }
    next = word;
    while (next < length && line[next] != ' ' && line[next] != '\t') {
      next++;
    }
    return word < next;
  }

  /// Goes back before the word at hand.
  void again() {
    next = word;
  }

  /// Goes back before the first word of the line.
  void fromStart() {
    next = 0;
  }

  /// True if the word at hand is just this character.
  boolean is(char one) {
    return next == word + 1 && line[word] == one;
  }

  /// True if the word at hand, the first of its line, makes it a comment.
  boolean isComment() {
    return line[word] == 'c';
  }

  boolean is(String text) {
    return text.equals(text());
  }

  private String text() {
    var size = Math.min(next - word, QUOTED);
    var text = new String(line, word, size, StandardCharsets.UTF_8);
    return size < next - word ? text + "…" : text;
  }

  /// Reads the next word as a whole number and hands it on; false, with a problem, if it is none
  /// or not within the bounds.
  boolean number(String name, long least, long most, LongConsumer to) {
    var remedy = "write a whole number from %d to %d.";
    if (!nextWord()) {
      problem("the %s is missing.".formatted(name), remedy.formatted(least, most));
      return false;
    }
    var value = value();
    if (value < least || value > most) {
      problem("%s \"%s\" will not do.".formatted(name, text()), remedy.formatted(least, most));
      return false;
    }
    to.accept(value);
    return true;
  }

  /// The word at hand as a number, -1 if it is none or has more than 18 digits.
  private long value() {
    if (next - word > 18) {
      return -1;
    }
    var value = 0L;
    for (var i = word; i < next; i++) {
      if (line[i] < '0' || line[i] > '9') {
        return -1;
      }
      value = 10 * value + line[i] - '0';
    }
    return value;
  }

  /// True if the line has no more words; otherwise says so.
  boolean end(String form) {
    if (nextWord()) {
      problem("\"%s\" is one word too many.".formatted(text()), "write %s.".formatted(form));
      return false;
    }
    return true;
  }

  /// The word at hand begins no line that is known.
  void unknown(String remedy) {
    problem("the line starts with \"%s\".".formatted(text()), remedy);
  }

  /// Something is wrong at the word at hand.
  void problem(String what, String remedy) {
    problems.add(file, number, word + 1, what, remedy);
  }
}
