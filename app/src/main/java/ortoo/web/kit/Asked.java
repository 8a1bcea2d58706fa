package ortoo.web.kit;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;

/// The parameters of one request's address, each given once; every fault is kept for the end.
public final class Asked {
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Asked(Context request) {
    request.queryParamMap().forEach((name, values) -> {
      words.put(name, values.getFirst());
      if (values.size() > 1) {
        fault("%s is given %d times.".formatted(name, values.size()), "give it once.");
      }
    });
  }

  public static Asked of(Context request) {
    return new Asked(request);
  }

  private void fault(String what, String remedy) {
    problems.add(Problem.argument(what, remedy));
  }

  /// Takes a parameter that is not a word of the question.
  public Optional<String> take(String name) {
    taken.add(name);
    return Optional.ofNullable(words.remove(name));
  }

  /// Takes one of a few words, such as a format.
  ///
  /// @param usual what holds if it is not given
  public <E extends Enum<E>> E choice(String name, E[] values, E usual) {
    var word = take(name);
    if (word.isEmpty()) {
      return usual;
    }
    for (var value : values) {
      if (written(value).equals(word.get())) {
        return value;
      }
    }
    var known = List.of(values).stream().map(Asked::written).toList();
    fault(
        "%s \"%s\" is not known.".formatted(name, word.get()),
        Spelling.didYouMean(
            word.get(), known, "use one of: %s.".formatted(String.join(", ", known))));
    return usual;
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Takes one of a few words, if it is given.
  public <E extends Enum<E>> Optional<E> find(String name, E[] values) {
    var given = words.containsKey(name);
    var value = choice(name, values, values[0]);
    return given ? Optional.of(value) : Optional.empty();
  }

  /// Takes one of several names, if it is given.
  public Optional<String> one(String name, List<String> known) {
    var word = take(name);
    word.filter(w -> !known.contains(w))
        .ifPresent(w -> fault(
            "%s \"%s\" is not known.".formatted(name, w),
            Spelling.didYouMean(w, known, "leave it out to have all.")));
    return word;
  }

  /// Takes a whole number.
  public int whole(String name, int least, int most, int usual) {
    var word = take(name);
    if (word.isEmpty()) {
      return usual;
    }
    var text = word.get();
    if (text.matches("[0-9]{1,9}")) {
      var value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    }
    fault(
        "%s \"%s\" will not do.".formatted(name, text),
        "write a whole number from %d to %d.".formatted(least, most));
    return usual;
  }

  /// Takes a yes or no; no if it is not given.
  public boolean yes(String name) {
    return yes(name, false);
  }

  /// Takes a yes or no: `1`, `true`, `0` or `false`.
  ///
  /// @param usual what holds if it is not given
  public boolean yes(String name, boolean usual) {
    return switch (take(name).orElse(usual ? "1" : "0")) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      case String word -> {
        fault("%s \"%s\" is neither yes nor no.".formatted(name, word), "write 1 or 0.");
        yield false;
      }
    };
  }

  /// What is left, as the words of a question, which tells of those it does not know.
  ///
  /// @throws BadInput if anything taken so far was bad
  public Map<String, String> words() {
    throwIfBad();
    return Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /// Understands what is left as a question; faults of its words, and names that are none, are told
  /// together.
  ///
  /// @param known names of the question's words
  /// @param read throws [BadInput] if the words are bad
  public <V> V question(List<String> known, Function<Map<String, String>, V> read) {
    var names = Stream.concat(known.stream(), taken.stream()).toList();
    var asked = new LinkedHashMap<>(words);
    for (var name : words.keySet()) {
      if (!known.contains(name)) {
        asked.remove(name);
        problems.add(foreign(name, names).of(name));
      }
    }
    V understood;
    try {
      understood = read.apply(Collections.unmodifiableMap(asked));
    } catch (BadInput bad) {
      if (problems.isEmpty()) {
        throw bad;
      }
      problems.addAll(bad.problems());
      throw new BadInput(problems);
    }
    throwIfBad();
    return understood;
  }

  private static Problem foreign(String name, List<String> known) {
    return Problem.argument(
        "\"%s\" is not part of the question.".formatted(name),
        Spelling.didYouMean(
            name,
            known,
            known.isEmpty()
                ? "leave it out."
                : "use only: %s.".formatted(String.join(", ", known))));
  }

  /// Ends the reading: nothing may be left.
  ///
  /// @param known names that were taken, for the message
  /// @throws BadInput if anything was bad
  public void end(String... known) {
    words.keySet().forEach(name -> problems.add(foreign(name, List.of(known))));
    throwIfBad();
  }

  private void throwIfBad() {
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
  }
}
