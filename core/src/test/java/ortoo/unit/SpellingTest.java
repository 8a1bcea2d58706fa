package ortoo.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How alike words are, and which one was meant.
class SpellingTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "road, road, 0",
    "road, ROAD, 0",
    "road, raod, 1",
    "road, rod, 1",
    "road, roads, 1",
    "road, load, 1",
    "rail, road, 3",
    "kitten, sitting, 3",
    "a, abcdefgh, 4",
    "ab, ba, 1",
    "'', abc, 3"
  })
  void countsEditsUpToFour(String a, String b, int edits) {
    assertEquals(edits, Spelling.distance(a, b, 3), "more than 3 is 4");
    assertEquals(edits, Spelling.distance(b, a, 3), "either way round");
  }

  @Test
  void theNearestWordIsOfferedFirst() {
    var words = List.of("rain", "road", "sea", "rail");
    assertEquals(List.of("rail", "rain"), Spelling.nearest("rai", words, 3));
    assertEquals("did you mean \"road\"?", Spelling.didYouMean("roda", words, "write one."));
  }

  @Test
  void aWordThatIsLikeNoneGetsTheOtherRemedy() {
    assertEquals("write one.", Spelling.didYouMean("pipeline", List.of("rail"), "write one."));
    assertEquals("write one.", Spelling.didYouMean("x", List.of("y"), "write one."));
    assertEquals("write one.", Spelling.didYouMean("", List.of("y"), "write one."));
  }
}
