package ortoo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntSupplier;
import ortoo.unit.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line: `ortoo COMMAND`.
///
/// A command is a `Callable<Integer>` of this package with its own `@Command`: a name, a
/// description, and examples in the footer, each a line that starts with `ortoo`. All else (help,
/// exit codes, headings) it inherits from here.
@Command(
    name = "ortoo",
    version = "ortoo 0.1.0",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    subcommands = {
      RoutesCommand.class,
      LandedCommand.class,
      DutyCommand.class,
      AskCommand.class,
      CheckCommand.class,
      PlacesCommand.class,
      SourcesCommand.class,
      ParetoCommand.class,
      ServeCommand.class
    },
    description = "Will a pact move goods, before it is signed, and did it, after?",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nEnds with:%n",
    exitCodeList = {
      "0:done",
      "1:done, and the answer is one to mind (a warning under --strict, no way found)",
      "2:the question or a file cannot be used; the message says what to mend",
      "3:a mistake of ours, or too little memory"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ortoo places Ulan Bator", "  ortoo check --help", "  ortoo --version"})
public final class Main implements Runnable {

  /// Done, and the answer is one to mind.
  public static final int MIND = 1;

  /// Bad input: the question or a file cannot be used.
  public static final int BAD_INPUT = 2;

  /// A mistake of ours, or too little memory.
  public static final int OUR_MISTAKE = 3;

  /// Columns of help where the terminal does not say otherwise.
  private static final int WIDTH = 100;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Main() {}

  static void main(String[] args) {
    var err = writer(System.err);
    System.exit(guarded(() -> run(args, new FileOutputStream(FileDescriptor.out), err), err));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// Runs and tells where memory did not suffice; by then all that filled it is let go.
  static int guarded(IntSupplier run, PrintWriter err) {
    try {
      return run.getAsInt();
    } catch (OutOfMemoryError e) {
      err.println(Failure.tooLittleMemory(Runtime.getRuntime().maxMemory()));
      return OUR_MISTAKE;
    }
  }

  /// As below, and an answer that could not be written is no answer.
  static int run(String[] args, OutputStream out, PrintWriter err) {
    var watched = new WatchedOutput(out);
    var code = run(args, writer(watched), err);
    if (watched.failure().isEmpty()) {
      return code;
    }
    err.println(Problem.argument(
        "cannot write the answer: %s.".formatted(watched.failure().get()),
        "make room, or send it elsewhere."));
    return BAD_INPUT;
  }

  /// Runs one command and returns its exit code; the one door that tests use too.
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    // Numbers look the same in every country: the decimal sign is a point.
    Locale.setDefault(Locale.ROOT);
    var code = commandLine().setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /// All commands, ready to parse. Colours are on where the launcher saw a terminal.
  static CommandLine commandLine() {
    var line = new CommandLine(new Main());
    var colours = Boolean.getBoolean("ortoo.colours") ? Ansi.ON : Ansi.OFF;
    return line.setColorScheme(CommandLine.Help.defaultColorScheme(colours))
        .setUsageHelpWidth(Integer.getInteger("ortoo.columns", WIDTH))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false) // a word that begins with @ is a word, not a file to read
        .setParameterExceptionHandler(Failure::badArguments)
        .setExecutionExceptionHandler(Failure::thrown);
  }

  /// Without a command, a newcomer is shown them all.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
