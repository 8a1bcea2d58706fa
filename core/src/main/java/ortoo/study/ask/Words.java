package ortoo.study.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;

/// The words of a question by name, read one after the other; every fault is kept for the end.
final class Words {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3},\\d{3}");
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}([ _'’,]\\d{3})+(\\.\\d+)?");
  private static final Pattern POWER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

  private final Map<String, String> words;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> absent = new HashSet<>();
  private List<String> names = List.of();

  Words(Map<String, String> words) {
    this.words = words;
  }

  /// Numbers from `least` to `most`.
  record Range(double least, double most, String remedy) {
    boolean has(double value) {
      return value >= least && value <= most;
    }
  }

  /// Refuses names that are not part of the question, and words that are there but blank.
  ///
  /// @param known names of the question
  /// @param apart names whose blank is told elsewhere
  void check(List<String> known, List<String> apart) {
    names = known;
    words.forEach((name, word) -> {
      if (!known.contains(name)) {
        var remedy = "use only: %s.".formatted(String.join(", ", known));
        problems.add(Problem.argument(
                "\"%s\" is not part of the question.".formatted(name),
                Spelling.didYouMean(name, known, remedy))
            .of(name));
      } else if (word.isBlank() && !apart.contains(name)) {
        fault(
            "%s is given, but empty.".formatted(name),
            "write what you mean, or leave %s out.".formatted(name));
      }
    });
  }

  /// Keeps a fault; one that begins with the name of a word is of that word.
  void fault(String what, String remedy) {
    var problem = Problem.argument(what, remedy);
    var first = what.split(" ", 2)[0];
    problems.add(names.contains(first) ? problem.of(first) : problem);
  }

  /// Keeps what another found wrong with a word.
  void faults(String name, BadInput bad) {
    bad.problems().forEach(problem -> problems.add(problem.of(name)));
  }

  void throwIfBad() {
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
  }

  /// True if a word is there, be it blank.
  boolean given(String name) {
    return words.containsKey(name);
  }

  /// Names that were looked for and not given.
  Set<String> absent() {
    return absent;
  }

  Optional<String> find(String name) {
    var word = words.getOrDefault(name, "").strip();
    if (word.isEmpty()) {
      absent.add(name);
      return Optional.empty();
    }
    return Optional.of(word);
  }

  /// The parts of a word between commas.
  List<String> list(String name) {
    var word = find(name);
    if (word.isEmpty()) {
      return List.of();
    }
    var parts = Arrays.stream(word.get().split(",", -1)).map(String::strip).toList();
    if (parts.contains("")) {
      fault(
          "%s \"%s\" has nothing between two commas, or at an end.".formatted(name, word.get()),
          "leave out the comma, or write what is missing.");
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  /// A number; a percentage counts as a share.
  Optional<Double> number(String name, Range range) {
    var word = find(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var text = word.get();
    var percent = text.endsWith("%");
    var digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    if (!NUMBER.matcher(digits).matches()) {
      fault(
          "%s \"%s\" is not a number.".formatted(name, text), numberRemedy(digits, percent, range));
      return Optional.empty();
    }
    var value = Double.parseDouble(digits) / (percent ? 100 : 1);
    if (!range.has(value)) {
      fault(outside(name, text, value, range), range.remedy);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /// A whole number.
  Optional<Integer> whole(String name, Range range) {
    var value = number(name, range);
    if (value.isPresent() && value.get() != Math.rint(value.get())) {
      fault("%s \"%s\" is not a whole number.".formatted(name, words.get(name)), range.remedy);
      return Optional.empty();
    }
    return value.map(Double::intValue);
  }

  /// How to write it so that it is read; where that would be refused too, what may be written.
  private static String numberRemedy(String digits, boolean percent, Range range) {
    var plain = plain(digits);
    if (plain.isEmpty() || !range.has(plain.get().doubleValue() / (percent ? 100 : 1))) {
      return range.remedy;
    }
    if (COMMA.matcher(digits).matches()) {
      return THOUSANDS.matcher(digits).matches()
          ? "write %s, or %s if the comma parts decimals; thousands take no mark."
              .formatted(digits.replace(",", ""), digits.replace(',', '.'))
          : "write %s; decimals take a point.".formatted(digits.replace(',', '.'));
    }
    if (GROUPS.matcher(digits).matches()) {
      return "write %s; thousands take no mark.".formatted(digits.replaceAll("[^\\d.]", ""));
    }
    return "write %s%s; a number is digits, with a point and more digits if need be."
        .formatted(plain.get().toPlainString(), percent ? "%" : "");
  }

  /// The number that was meant, if it can be told; a comma is taken to part decimals.
  private static Optional<BigDecimal> plain(String digits) {
    if (GROUPS.matcher(digits).matches() && !THOUSANDS.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replaceAll("[^\\d.]", "")));
    }
    var pointed = COMMA.matcher(digits).matches() ? digits.replace(',', '.') : digits;
    return POWER.matcher(pointed).matches()
        ? Optional.of(new BigDecimal(pointed))
        : Optional.empty();
  }

  private static String outside(String name, String text, double value, Range range) {
    var fault = value < 0 ? "is negative" : value < range.least ? "is too small" : "is too large";
    return "%s \"%s\" %s.".formatted(name, text, fault);
  }
}
