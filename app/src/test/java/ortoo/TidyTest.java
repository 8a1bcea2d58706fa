package ortoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds every file of the project to the limits of STYLE.md.
class TidyTest {

  private static final Pattern CODE = Pattern.compile(".*\\.(java|sh|ts|js|css)|ortoo|verify|run");

  private static final Pattern TEXT = Pattern.compile(
      CODE.pattern() + "|.*\\.(md|csv|json|xml|yml|yaml|toml|svg|html|txt|config)|\\.gitignore");

  private static final Path TOP = Top.folder();

  @Test
  void javaFilesAreShortAndPlain() throws IOException {
    assertClean("java", TidyRules::java);
  }

  @Test
  void codeFitsTheScreenAndHasNoLooseEnds() throws IOException {
    assertClean(CODE, TidyRules::code);
  }

  @Test
  void nothingNamesOneMachine() throws IOException {
    assertClean(TEXT, TidyRules::any);
  }

  @Test
  void aPageHasOneTitle() throws IOException {
    assertClean("md", TidyRules::title);
  }

  @Test
  void aPageLinksToWhatIsThere() throws IOException {
    var dead = new ArrayList<String>();
    for (var page : named(Pattern.compile(".*\\.md"))) {
      var folder = TOP.resolve(page).getParent();
      for (var link : TidyRules.links(Files.readString(TOP.resolve(page)))) {
        if (!Files.exists(folder.resolve(link))) {
          dead.add("%s: links to %s, which is not there".formatted(page, link));
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void aPackageIsNotCrowded() throws IOException {
    var crowded = packages(Pattern.compile(".*\\.java")).entrySet().stream()
        .filter(entry -> entry.getValue().size() > TidyRules.PACKAGE_FILES)
        .map(entry -> "%s: %d files".formatted(entry.getKey(), entry.getValue().size()))
        .toList();
    assertEquals(List.of(), crowded);
  }

  @Test
  void aPackageSaysItsQuestionAndIsNullMarked() throws IOException {
    var silent = new ArrayList<String>();
    for (var folder : packages(Pattern.compile(".*/src/main/java/.*\\.java")).keySet()) {
      var page = TOP.resolve(folder).resolve("package-info.java");
      var text = Files.exists(page) ? Files.readString(page) : "";
      if (!text.startsWith("///") || !text.contains("@NullMarked")) {
        silent.add("%s: no package-info.java with a question and @NullMarked".formatted(folder));
      }
    }
    assertEquals(List.of(), silent);
  }

  private static void assertClean(String suffix, BiFunction<String, String, List<String>> rule)
      throws IOException {
    assertClean(Pattern.compile(".*\\." + suffix), rule);
  }

  private static void assertClean(Pattern name, BiFunction<String, String, List<String>> rule)
      throws IOException {
    var files = named(name);
    assertTrue(!files.isEmpty(), () -> "No file is named %s.".formatted(name));
    var problems = new ArrayList<String>();
    for (var file : files) {
      problems.addAll(rule.apply(file.toString(), Files.readString(TOP.resolve(file))));
    }
    assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
  }

  /// Files by their name alone.
  private static List<Path> named(Pattern name) throws IOException {
    return Top.files().stream()
        .filter(file -> name.matcher(file.getFileName().toString()).matches())
        .toList();
  }

  /// Files by folder, of those whose path from the top matches.
  private static Map<Path, List<Path>> packages(Pattern path) throws IOException {
    Stream<Path> files =
        Top.files().stream().filter(file -> path.matcher(file.toString()).matches());
    return files.collect(Collectors.groupingBy(Path::getParent));
  }
}
