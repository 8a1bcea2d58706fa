package ortoo.unit;

import java.util.List;
import java.util.stream.Collectors;

/// Input that cannot be used, with everything that is wrong with it at once.
///
/// The command line prints it and ends with code 2; a server answers 400 with it.
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// More than this many problems are counted, not shown: one broken file must not flood the
  /// answer.
  public static final int SHOWN = 20;

  private final transient List<Problem> problems;
  private final long found;

  public BadInput(List<Problem> problems) {
    this(problems, problems.size());
  }

  /// @param problems at least one; the first are kept
  /// @param found how many there were in all, kept or not
  public BadInput(List<Problem> problems, long found) {
    super(text(problems, found));
    this.problems = problems.stream().limit(SHOWN).toList();
    this.found = found;
  }

  public BadInput(Problem problem) {
    this(List.of(problem));
  }

  /// The problems shown, at most [#SHOWN].
  public List<Problem> problems() {
    return problems;
  }

  /// How many were found, shown or not.
  public long found() {
    return found;
  }

  private static String text(List<Problem> problems, long found) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Bad input without a problem (found = %d).".formatted(found));
    }
    var shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    var more = found - Math.min(SHOWN, problems.size());
    return more > 0 ? "%s%n… and %d more problems.".formatted(shown, more) : shown;
  }
}
