package ortoo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.data.question.QuestionFile;
import ortoo.data.question.QuestionReader.Placed;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;
import picocli.CommandLine.Model.CommandSpec;

/// What may follow the file of `ortoo ask`: options of how to show the answer, and no words of the
/// question.
///
/// The command that the file asks would blame words that nobody typed, those of the file.
final class FurtherOptions {
  private final Placed placed;
  private final CommandSpec command;
  private final List<String> names;
  private final List<Problem> problems = new ArrayList<>();

  FurtherOptions(Placed placed) {
    this.placed = placed;
    var ask = placed.question().ask();
    command = Optional.ofNullable(Main.commandLine().getSubcommands().get(ask.word()))
        .orElseThrow()
        .getCommandSpec();
    names = ask.names(Map.of(QuestionFile.BY, "landed"));
  }

  /// @throws BadInput with all that are not options of how to show the answer
  void require(List<String> more) {
    var rest = more.iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      var parts = argument.split("=", 2);
      var option = Optional.ofNullable(command.findOption(parts[0]));
      if (names.contains(name(parts[0]))) {
        refuse(parts[0], List.of(name(parts[0])));
      } else if (!argument.startsWith("-") || argument.equals("-") || argument.equals("--")) {
        refuse("\"%s\"".formatted(argument), placed.question().ask().leading());
        continue;
      } else if (option.isEmpty()) {
        refuseUnknown(parts[0]);
      }
      var takes = option.isEmpty()
          ? names.contains(name(parts[0]))
          : option.get().arity().max() > 0;
      if (takes && parts.length == 1 && rest.hasNext()) {
        rest.next();
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
  }

  /// The word that an option would be, such as `draws` for `--draws`.
  private static String name(String option) {
    return option.startsWith("--") ? option.substring(2) : "";
  }

  private void refuse(String argument, List<String> words) {
    var line = words.stream()
        .flatMap(word -> Optional.ofNullable(placed.spots().get(word)).stream())
        .findFirst()
        .map(spot -> "change it there, line %d.".formatted(spot.line()));
    problems.add(Problem.argument(
        "%s: the words of the question stand in %s.".formatted(argument, placed.file()),
        line.orElseGet(() -> "add \"%s\" to its words there.".formatted(words.getFirst()))));
  }

  private void refuseUnknown(String option) {
    var known = command.options().stream()
        .filter(one -> !one.hidden())
        .map(one -> one.longestName())
        .filter(name -> !names.contains(name(name)))
        .toList();
    problems.add(Problem.argument(
        "%s is no option of how to show an answer.".formatted(option),
        Spelling.didYouMean(option, known, "use only: %s.".formatted(String.join(", ", known)))));
  }
}
