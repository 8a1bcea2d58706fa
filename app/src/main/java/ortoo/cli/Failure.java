package ortoo.cli;

import java.io.UncheckedIOException;
import java.util.Objects;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a user reads, and which code the command ends with, when it could not answer.
///
/// No stack trace, unless the environment has `ORTOO_TRACE`.
final class Failure {

  private Failure() {}

  /// The command line itself cannot be read.
  static int badArguments(ParameterException e, String[] args) {
    var line = e.getCommandLine();
    var help =
        "see what it takes with: %s --help".formatted(line.getCommandSpec().qualifiedName());
    line.getErr().println(Problem.argument(message(e), help));
    UnmatchedArgumentException.printSuggestions(e, line.getErr());
    return Main.BAD_INPUT;
  }

  /// A command threw.
  static int thrown(Exception e, CommandLine line, ParseResult parsed) {
    if (System.getenv("ORTOO_TRACE") != null) {
      e.printStackTrace(line.getErr());
    }
    return switch (e) {
      case BadInput bad -> tell(line, message(bad), Main.BAD_INPUT);
      case UncheckedIOException world -> tell(line, message(world), Main.BAD_INPUT);
      default -> tell(line, ours(e), Main.OUR_MISTAKE);
    };
  }

  /// Memory did not suffice; `had` is how many bytes there were.
  static Problem tooLittleMemory(long had) {
    return Problem.argument(
        "%d MB of memory do not suffice.".formatted(had >> 20),
        "allow more, as in ORTOO_MEMORY=6g ./ortoo …, or ask for less: fewer draws, more limits.");
  }

  private static String ours(Exception e) {
    return "ortoo failed: %s%n  Fix: set ORTOO_TRACE=1, run it again and send us what it prints."
        .formatted(e);
  }

  private static String message(Exception e) {
    return Objects.requireNonNullElseGet(e.getMessage(), e::toString);
  }

  private static int tell(CommandLine line, String what, int code) {
    line.getErr().println(what);
    return code;
  }
}
