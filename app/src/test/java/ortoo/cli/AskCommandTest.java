package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `ortoo ask`: a question kept in a file is answered as if it had been typed.
class AskCommandTest {

  @TempDir
  private Path folder = Path.of("");

  private record Ran(int code, String out, String err) {}

  private static Ran run(List<String> words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Main.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  private Ran ask(String file, String... more) throws IOException {
    var path = Files.writeString(folder.resolve("q.json"), file);
    var words = new ArrayList<>(List.of("ask", path.toString()));
    words.addAll(List.of(more));
    return run(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "routes Incheon Bishkek --draws 0 --avoid MN,CN --value-of-day 50",
        "routes Incheon Bishkek --draws 0 --by landed --goods 870323 --engine 1998 --built 2020",
        "landed Bishkek Ulaanbaatar --goods 080810 --draws 0",
        "duty KG 870323 --origin KR --value 8631 --engine 1998 --built 2020",
        "duty KG --compare mfn,interim --origin MN",
      })
  void answersAsTheCommandDoes(String line) throws IOException {
    var words = List.of(line.split(" "));
    var file = new ArrayList<>(words);
    file.addAll(List.of("--format", "question"));
    var asked = ask(run(file).out());
    assertEquals(run(words), asked);
    assertEquals(0, asked.code());
  }

  @Test
  void passesFurtherOptionsOn() throws IOException {
    var file = """
        {"ask": "routes", "version": 1, "words": {"from": "Incheon", "to": "Bishkek", "draws": 0}}
        """;
    assertTrue(ask(file, "--format", "csv").out().startsWith("itinerary,"));
    assertTrue(ask(file, "--explain", "1").out().contains("Way 1"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "to": "Bishkek", "goods": "cart"     | 1:81: goods "cart" are not known.
      "to": "Bishkqk"                      | 1:61: unknown place "Bishkqk".
      "goods": "car"                       | 1:1: to is not given.
      "to": "Bishkek", "speed": "1"        | 1:81: "speed" is not part of the question.
      "to": "Bishkek", "engine": "1"       | 1:82: "engine" is not part of the question.
      "to": "@q.json"                      | 1:61: unknown place "@q.json".
      "to": "--help"                       | 1:61: unknown place "--help".
      """)
  void placesFaultsInTheFile(String words, String fault) throws IOException {
    var ran = ask("{\"ask\":\"routes\",\"version\":1,\"words\":{\"from\":\"Incheon\",%s}}"
        .formatted(words.strip()));
    assertEquals(Main.BAD_INPUT, ran.code());
    assertTrue(ran.err().contains("q.json:" + fault), ran.err());
    assertTrue(ran.err().contains("Fix: "), ran.err());
    assertEquals("", ran.out());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      --draws 3                  | --draws: the words of the question stand in QQ. | change it there, line 3.
      --draws=3 --format csv     | --draws: the words of the question stand in QQ. | change it there, line 3.
      --from Seoul               | --from: the words of the question stand in QQ.  | change it there, line 2.
      --explain 1 Seoul          | "Seoul": the words of the question stand in QQ. | change it there, line 2.
      -- Seoul                   | "Seoul": the words of the question stand in QQ. | change it there, line 2.
      --goods car                | --goods: the words of the question stand in QQ. | add "goods" to its words there.
      --hs 87                    | --hs: the words of the question stand in QQ.    | add "hs" to its words there.
      --explian 1                | --explian is no option of how to show an answer. | did you mean "--explain"?
      --strange                  | --strange is no option of how to show an answer. | use only: --
      """)
  void takesNoWordsOfTheQuestionBesideTheFile(String more, String fault, String remedy)
      throws IOException {
    var file = """
        {"ask": "routes", "version": 1, "words": {
          "from": "Incheon", "to": "Bishkek",
          "draws": 0}}
        """;
    var ran = ask(file, more.split(" ", -1));
    assertEquals(Main.BAD_INPUT, ran.code());
    var at = folder.resolve("q.json").toString();
    assertTrue(ran.err().contains(fault.replace("QQ", at)), ran.err());
    assertTrue(ran.err().contains("Fix: " + remedy), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void tellsAFileThatIsNotThere() {
    var ran = run(List.of("ask", "no-such.json"));
    assertEquals(Main.BAD_INPUT, ran.code());
    assertTrue(ran.err().contains("there is no file \"no-such.json\"."), ran.err());
  }
}
