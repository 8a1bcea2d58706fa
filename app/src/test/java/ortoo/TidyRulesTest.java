package ortoo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules can fail: each bad sample is told with its line, each good one passes.
class TidyRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          # promise             | line of a Java file                        | told
          bare exception        | Object o = new RuntimeException("x");      | true
          our own exception     | Object o = new IllegalStateException("x"); | false
          exception in a string | String s = "new RuntimeException(x)";      | false
          exception in a remark | // new RuntimeException("x")               | false
          a test switched off   | @Disabled void f() {}                      | true
          a test left on        | @Test void f() {}                          | false
          """)
  void javaIsReadAsTheCompilerReadsIt(String promise, String line, boolean told) {
    var problems = TidyRules.java("A.java", "class A {\n" + line + "\n}\n");
    assertEquals(told ? 1 : 0, problems.size(), problems::toString);
    problems.forEach(problem -> assertEquals("A.java:2", problem.substring(0, 8)));
  }

  @Test
  void aLongMethodAndALongFileAreTold() {
    var body = "f();\n".repeat(TidyRules.METHOD_LINES - 2);
    assertEquals(List.of(), TidyRules.java("A.java", "class A { void f() {\n" + body + "}}"));
    assertEquals(
        List.of("A.java:1: f has 51 lines, 50 are the limit"),
        TidyRules.java("A.java", "class A { void f() {\nf();\n" + body + "}}"));
    assertEquals(
        List.of("A.java: 401 lines, 400 are the limit"),
        TidyRules.java("A.java", "//\n".repeat(TidyRules.FILE_LINES) + "class A {}"));
  }

  @Test
  void linesThatAreWideOrUnfinishedAreTold() {
    var text = "x".repeat(101) + "\n" + "x".repeat(100) + "\n// TO" + "DO later\n// TO" + "DO #12";
    assertEquals(
        List.of("a.ts:1: more than 100 columns", "a.ts:3: unfinished, and no issue number"),
        TidyRules.code("a.ts", text));
    assertEquals(List.of(), TidyRules.code("A.java", "a | " + "x".repeat(100) + " | c"));
  }

  @Test
  void thePathOfAMachineIsToldAndAnAddressIsNot() {
    var text = "see https://example.org/home/x\nsee /ho" + "me/ann/x\nuse /usr/lib/jvm";
    assertEquals(List.of("a.md:2: a path of one machine"), TidyRules.any("a.md", text));
  }

  @Test
  void aPageHasOneTitle() {
    assertEquals(List.of(), TidyRules.title("a.md", "# One\n```\n# not a title\n```\n## Part\n"));
    assertEquals(List.of("a.md: 2 titles, 1 is due"), TidyRules.title("a.md", "# One\n# Two\n"));
    assertEquals(List.of("a.md: 0 titles, 1 is due"), TidyRules.title("a.md", "One\n"));
  }

  @Test
  void localLinksAreFound() {
    assertEquals(
        List.of("b.md", "../c"),
        TidyRules.links("[b](b.md#part), [c](../c), [d](https://d.org), [e](#part)"));
  }
}
