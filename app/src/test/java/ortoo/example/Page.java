package ortoo.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ortoo.cli.Main;

/// A page that shows commands, each in a `sh` block of one line, and what they print, in the `text`
/// block that follows. `-Dortoo.golden=rewrite` writes the outputs and charts anew.
record Page(Path file) {
  private static final Pattern SHOWN =
      Pattern.compile("```sh\n\\./ortoo ([^\n]*)\n```\n\n```text\n(.*?)```\n", Pattern.DOTALL);
  /// Options that name a file to be written.
  private static final List<String> DRAWN = List.of("--plot", "--page");

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("ortoo.golden"));

  /// What a command printed and how it ended.
  record Ran(int code, String out) {}

  /// Runs every command that is shown with its output, and holds the page to it.
  ///
  /// @param scratch where charts are drawn, to be compared with those beside the page
  /// @return how many commands were run
  int check(Path scratch) throws IOException {
    var text = Files.readString(file);
    var expected = new StringBuilder();
    var commands = new ArrayList<String>();
    var shown = SHOWN.matcher(text);
    while (shown.find()) {
      var ran = run(shown.group(1), scratch);
      var output = Shown.shorten(ran.out(), shown.group(2));
      commands.add(shown.group(1));
      shown.appendReplacement(
          expected,
          Matcher.quoteReplacement(
              "```sh\n./ortoo %s\n```\n\n```text\n%s```\n".formatted(shown.group(1), output)));
    }
    shown.appendTail(expected);
    if (REWRITE) {
      Files.writeString(file, expected);
    } else {
      assertEquals(
          expected.toString(),
          text,
          () -> "%s is out of date; if that is meant, run the tests with ".formatted(file)
              + "-Dortoo.golden=rewrite and read what changed.");
    }
    return commands.size();
  }

  /// Runs a command; what it would draw beside the page is drawn apart and compared.
  private Ran run(String command, Path scratch) throws IOException {
    var charts = new ArrayList<Path>();
    var words = new ArrayList<>(SPACES.splitAsStream(command).toList());
    for (var i = 1; i < words.size(); i++) {
      if (DRAWN.contains(words.get(i - 1))) {
        charts.add(Path.of(words.get(i)).getFileName());
        words.set(i, scratch.resolve(charts.getLast()).toString());
      }
    }
    var ran = run(words);
    for (var chart : charts) {
      var kept = file.resolveSibling(chart);
      if (REWRITE) {
        Files.write(kept, Files.readAllBytes(scratch.resolve(chart)));
      }
      assertEquals(
          Files.readString(kept), Files.readString(scratch.resolve(chart)), kept::toString);
    }
    return ran;
  }

  static Ran run(List<String> words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    assertEquals("", err.toString(), () -> "ortoo " + String.join(" ", words));
    return new Ran(code, out.toString());
  }

  static Ran run(String command) {
    return run(SPACES.splitAsStream(command).toList());
  }

  /// The text of the one `java` block of the page.
  String java() throws IOException {
    var block =
        Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL).matcher(Files.readString(file));
    if (!block.find()) {
      throw new IllegalStateException("%s has no java block.".formatted(file));
    }
    return block.group(1);
  }
}
