package ortoo.data.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
