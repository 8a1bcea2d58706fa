package ortoo.data.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

class QuestionReaderTest {

  private static QuestionReader.Placed read(String text) {
    return QuestionReader.read("q.json", text.getBytes(UTF_8));
  }

  @Test
  void readsWhatItWrites() {
    var words = Map.of("from", "Ulan \"Bator\"", "to", "Бишкек", "draws", "0");
    var question = QuestionFile.of(Ask.ROUTES, words);
    assertEquals(question, read(question.text()).question());
    assertEquals("""
        {
          "ask" : "routes",
          "version" : 1,
          "words" : {
            "from" : "Ulan \\"Bator\\"",
            "to" : "Бишкек",
            "draws" : "0"
          }
        }
        """, question.text());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      [[[[[[]]]]]] | lists and objects are nested deeper than 5.
      {"value": NaN} | NaN is no number of JSON.
      {"value": -Infinity} | -Infinity is no number of JSON.
      { | the file ends inside an object.
      {"a": 1, | the file ends
      {"a": [ | the file ends inside a list.
      {"a": "b | the file ends inside a text.
      {"a": 1}} | this is not JSON:
      {'a': 1} | this is not JSON:
      {"a": 01} | this is not JSON:
      {"a": "\\q"} | this is not JSON:
      {"a": 1, "a": 2} | this is not JSON:
      /* */ | this is not JSON:
      """)
  void tellsWhatIsNotJsonInPlainWords(String text, String fault) {
    var bad = assertThrows(BadInput.class, () -> read(text)).problems().getFirst();
    assertTrue(bad.what().startsWith(fault), bad.what());
    assertFalse(bad.what().matches("(?s).*(`|Source|Feature|Constraints).*"), bad.what());
    assertTrue(bad.line() == 1 && bad.column() > 0);
  }

  @Test
  void leavesOutWhatTheParserSaysToProgrammers() {
    var bad = assertThrows(BadInput.class, () -> read("[" + "1".repeat(2_000) + "]"));
    assertEquals(
        "this is not JSON: Number value length (2000) exceeds the maximum allowed (1000).",
        bad.problems().getFirst().what());
  }

  @Test
  void takesNumbersAsTheyAreWritten() {
    var words = read("""
        {"ask": "duty", "version": 1, "title": "t", "words": {"importer": "KG", "value": 8631.50}}
        """).question().words();
    assertEquals("8631.50", words.get("value"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      [] | 1:1: a question is an object, not a list.
      {"ask": "routes", "version": 1} | 1:1: words are not there.
      {"ask": "rout", "version": 1, "words": {}} | 1:9: ask "rout" is not known.
      {"version": 1, "words": {}} | 1:1: ask is not there.
      {"ask": "duty", "words": {}} | 1:1: version is not there.
      {"ask": "duty", "version": 2, "words": {}} | 1:28: version 2 is not known.
      {"ask": "duty", "version": 1, "words": [1]} | 1:40: words are a list.
      {"ask": "duty", "version": 1, "words": {"hs": ["a"]}} | 1:47: hs is a list, not text.
      {"ask": "duty", "version": 1, "words": {"hs": null}} | 1:47: hs is null, not text.
      {"ask":"duty","version":1,"words":{"hs":"a\\n"}} | 1:41: hs is longer than 2,000 characters
      {"ask":"duty","version":1,"word":1,"words":{}} | 1:34: "word" is no field of a question file.
      """)
  void tellsWhatIsWrongAndWhere(String text, String fault) {
    var bad = assertThrows(BadInput.class, () -> read(text));
    assertEquals(
        fault,
        bad.problems().stream()
            .map(p -> "%d:%d: %s".formatted(p.line(), p.column(), p.what().split(", or", 2)[0]))
            .collect(Collectors.joining(" / ")));
  }

  @Test
  void boundsSizeAndDepth() {
    var large = " ".repeat(QuestionFile.BYTES) + "{}";
    assertThrows(BadInput.class, () -> read(large));
    assertThrows(BadInput.class, () -> read("[".repeat(100)));
    assertThrows(
        BadInput.class, () -> QuestionReader.read("q.json", new byte[] {'"', (byte) 0xC0, '"'}));
  }

  @Test
  void placesALaterFaultAtItsWord() {
    var placed = read("""
        {"ask": "routes", "version": 1, "words": {
          "from": "Incheon",
          "goods": "cart"}}
        """);
    var fault = Problem.argument("goods \"cart\" are not known.", "write car.");
    var told = placed.place(new BadInput(fault.of("goods"))).problems().getFirst();
    assertEquals("q.json:3:12", "%s:%d:%d".formatted(told.file(), told.line(), told.column()));
    assertEquals(1, placed.place(new BadInput(fault)).problems().getFirst().line());
  }
}
