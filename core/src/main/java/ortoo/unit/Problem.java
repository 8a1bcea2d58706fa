package ortoo.unit;

import java.util.Optional;

/// One thing wrong with an input, told to the person who can mend it.
///
/// @param file the file's name as the user knows it, or `command line`
/// @param line 1 is the first line, headers included
/// @param column 1 is the first character of the line
/// @param what what was found, quoting the value
/// @param remedy what to do about it, as an order
/// @param word name of the word of a question that is at fault; empty = none, or not one alone
public record Problem(
    String file, int line, int column, String what, String remedy, Optional<String> word) {

  public Problem(String file, int line, int column, String what, String remedy) {
    this(file, line, column, what, remedy, Optional.empty());
  }

  /// A fault of an argument on the command line, which has neither line nor column.
  public static Problem argument(String what, String remedy) {
    return new Problem("command line", 0, 0, what, remedy);
  }

  /// The same fault, known to be of one word of a question.
  public Problem of(String name) {
    return new Problem(file, line, column, what, remedy, Optional.of(name));
  }

  /// The same fault, where the word at fault stands in a file.
  public Problem at(String place, int row, int start) {
    return new Problem(place, row, start, what, remedy, word);
  }

  /// Starts with `file:line:column:`, the form editors and terminals turn into a link.
  @Override
  public String toString() {
    var place = line == 0 ? file : "%s:%d:%d".formatted(file, line, column);
    return "%s: %s%n  Fix: %s".formatted(place, what, remedy);
  }
}
