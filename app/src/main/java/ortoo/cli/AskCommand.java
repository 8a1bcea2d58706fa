package ortoo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ortoo.data.question.QuestionFile;
import ortoo.data.question.QuestionReader;
import ortoo.data.question.QuestionReader.Placed;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ortoo ask`: asks the question of a file, as the command would that it names.
@Command(
    name = "ask",
    description = {
      "Asks the question that is kept in a file: the same answer as by the command it names.",
      "",
      "Question files come from --format question, from the workbench, or are written by hand."
          + " Options after the file say how that command is to show its answer."
    },
    footer = {
      "  ortoo ask question.json",
      "  ortoo ask question.json --format json",
      "  ortoo ask question.json --explain 1"
    })
final class AskCommand implements Callable<Integer> {

  private CommandSpec spec = CommandSpec.create();

  /// What follows the file is for the command that it asks.
  @Spec
  void spec(CommandSpec own) {
    spec = own;
    own.parser().stopAtPositional(true);
  }

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "a question file; - reads it from standard input")
  private String file = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "OPTION",
      description = "how to show the answer: options of the command that the file asks")
  private List<String> more = List.of();

  @Override
  public Integer call() {
    var placed = QuestionReader.read(file.equals("-") ? "standard input" : file, bytes());
    var own = spec.commandLine();
    refuseUnknown(placed);
    new FurtherOptions(placed).require(more);
    return Main.commandLine()
        .setOut(own.getOut())
        .setErr(own.getErr())
        .setExecutionExceptionHandler((e, line, parsed) ->
            Failure.thrown(e instanceof BadInput bad ? placed.place(bad) : e, line, parsed))
        .execute(arguments(placed.question()).toArray(String[]::new));
  }

  /// A name that the command does not know would be told as an option that nobody typed.
  private static void refuseUnknown(Placed placed) {
    var words = placed.question().words();
    var names = placed.question().ask().names(words);
    var unknown = words.keySet().stream()
        .filter(name -> !names.contains(name))
        .map(name -> Problem.argument(
                "\"%s\" is not part of the question.".formatted(name),
                Spelling.didYouMean(
                    name, names, "use only: %s.".formatted(String.join(", ", names))))
            .of(name))
        .toList();
    if (!unknown.isEmpty()) {
      throw placed.place(new BadInput(unknown));
    }
  }

  private List<String> arguments(QuestionFile question) {
    var ask = question.ask();
    var arguments = new ArrayList<>(List.of(ask.word()));
    question.words().forEach((name, word) -> {
      if (!ask.leading().contains(name)) {
        arguments.add("--%s=%s".formatted(name, word));
      }
    });
    arguments.addAll(more);
    arguments.add("--");
    ask.leading().stream()
        .filter(name -> question.words().containsKey(name) || !name.equals("hs"))
        .forEach(name -> arguments.add(question.words().getOrDefault(name, "")));
    return arguments;
  }

  /// One byte more than a file may have, so that one too long is known as such.
  private byte[] bytes() {
    try (var in = open()) {
      return in.readNBytes(QuestionFile.BYTES + 1);
    } catch (NoSuchFileException e) {
      throw new BadInput(
          Problem.argument("there is no file \"%s\".".formatted(file), "name a question file."));
    } catch (IOException e) {
      throw new BadInput(Problem.argument(
          "cannot read %s: %s.".formatted(file, e.getMessage()), "name a question file."));
    }
  }

  private InputStream open() throws IOException {
    return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
  }
}
