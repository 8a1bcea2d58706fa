package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Every command tells what it is for, how it ends, and shows examples that can be typed.
class CommandTest {

  @TestFactory
  Stream<DynamicTest> everyCommandCanBeLearntFromItsHelp() {
    return all(Main.commandLine())
        .map(line -> line.getCommandSpec())
        .map(spec -> DynamicTest.dynamicTest(
            spec.qualifiedName(), () -> assertEquals(List.of(), problems(spec))));
  }

  @Test
  void aCommandThatTellsNothingIsToldOff() {
    var bad = subcommand(new Mute());
    assertEquals(
        List.of(
            "ortoo mute has no description",
            "ortoo mute has no example",
            "ortoo mute leaves --a undescribed"),
        problems(bad));
  }

  @Test
  void anExampleThatCannotBeTypedIsToldOff() {
    var bad = subcommand(new Boastful());
    assertEquals(
        List.of("ortoo boast has an example that fails: Unknown option: '--more'"), problems(bad));
  }

  @Test
  void withoutACommandANewcomerIsShownThemAll() {
    var out = new StringWriter();
    assertEquals(0, Main.run(new String[0], new PrintWriter(out), new PrintWriter(out)));
    assertTrue(out.toString().startsWith("Usage: ortoo"), out::toString);
  }

  @Test
  void aMistypedCommandEndsWithTwoAndARemedy() {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(new String[] {"rutes"}, new PrintWriter(out), new PrintWriter(err));
    assertEquals(2, code);
    assertEquals("", out.toString());
    assertTrue(
        err.toString()
            .startsWith("command line: Unmatched argument at index 0: 'rutes'\n"
                + "  Fix: see what it takes with: ortoo --help"),
        err::toString);
  }

  @Test
  void tooLittleMemoryEndsWithThreeAndARemedy() {
    var err = new StringWriter();
    var code = Main.guarded(
        () -> {
          throw new OutOfMemoryError("Java heap space");
        },
        new PrintWriter(err, true));
    assertEquals(Main.OUR_MISTAKE, code);
    assertEquals(
        "command line: N MB of memory do not suffice.\n  Fix: allow more, as in ORTOO_MEMORY=6g"
            + " ./ortoo …, or ask for less: fewer draws, more limits.\n",
        err.toString().replaceAll("\\d+ MB", "N MB"));
  }

  private static CommandSpec subcommand(Object command) {
    var added = new CommandLine(command);
    Main.commandLine().addSubcommand(added);
    return added.getCommandSpec();
  }

  private static Stream<CommandLine> all(CommandLine line) {
    var below = line.getSubcommands().values().stream().flatMap(CommandTest::all);
    return Stream.concat(Stream.of(line), below);
  }

  private static List<String> problems(CommandSpec spec) {
    var problems = new ArrayList<String>();
    if (own(spec, usage -> usage.description()).isEmpty()) {
      problems.add("has no description");
    }
    if (spec.usageMessage().exitCodeList().isEmpty()) {
      problems.add("does not say how it ends");
    }
    var examples = examples(spec);
    if (examples.isEmpty()) {
      problems.add("has no example");
    }
    for (var example : examples) {
      failure(spec, example).ifPresent(why -> problems.add("has an example that fails: " + why));
    }
    spec.args().stream()
        .filter(argument -> String.join("", argument.description()).isBlank())
        .forEach(argument -> problems.add("leaves %s undescribed".formatted(name(argument))));
    return problems.stream().map(what -> spec.qualifiedName() + " " + what).toList();
  }

  /// The lines that a command says itself: it inherits those of `ortoo` where it says none.
  private static List<String> own(CommandSpec spec, Function<UsageMessageSpec, String[]> part) {
    var lines = List.of(part.apply(spec.usageMessage()));
    var inherited = List.of(part.apply(spec.root().usageMessage()));
    return spec.parent() != null && lines.equals(inherited) ? List.of() : lines;
  }

  private static List<String> examples(CommandSpec spec) {
    return own(spec, usage -> usage.footer()).stream()
        .map(String::strip)
        .filter(line -> line.startsWith(spec.qualifiedName()))
        .toList();
  }

  private static Optional<String> failure(CommandSpec spec, String example) {
    try {
      spec.root().commandLine().parseArgs(words(example));
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// The words after `ortoo`, as a shell would hand them on.
  private static String[] words(String example) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(example)
        .results()
        .skip(1)
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /// Tells nothing at all.
  @Command(name = "mute")
  static final class Mute implements Runnable {
    @Option(names = "--a")
    private boolean a;

    @Override
    public void run() {
      assertFalse(a);
    }
  }

  /// Shows an option that it does not have.
  @Command(name = "boast", description = "Boasts.", footer = "  ortoo boast --more")
  static final class Boastful implements Runnable {
    @Override
    public void run() {}
  }
}
