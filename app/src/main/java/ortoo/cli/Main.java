package ortoo.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import ortoo.unit.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: `ortoo COMMAND`. Ends with 0 (done), 1 (an answer to mind) or 2 (bad input).
@Command(
    name = "ortoo",
    version = "ortoo 0.1.0",
    mixinStandardHelpOptions = true,
    subcommands = {},
    description = "Will a pact move goods, before it is signed, and did it, after?")
public final class Main {

  /// Bad input: the question or a file cannot be used.
  public static final int BAD_INPUT = 2;

  private Main() {}

  static void main(String[] args) {
    System.exit(run(args, writer(System.out), writer(System.err)));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// Runs one command and returns its exit code; the one door that tests use too.
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    var line = new CommandLine(new Main());
    line.setOut(out).setErr(err);
    line.setExecutionExceptionHandler(Main::explain);
    return line.execute(args);
  }

  private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof BadInput bad) {
      line.getErr().println(bad.getMessage());
      return BAD_INPUT;
    }
    throw e;
  }
}
