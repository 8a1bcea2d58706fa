package ortoo.route.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsInWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # share | error  | sentence
      0.54    | 0.0081 | by A is cheaper than by B in 54 of 100 draws (± 2): undecided
      0.40    | 0.0001 | by A is cheaper than by B in 40 of 100 draws (± 1): undecided
      0.61    | 0.010  | by A is cheaper than by B in 61 of 100 draws (± 2): leaning
      0.39    | 0.010  | by B is cheaper than by A in 61 of 100 draws (± 2): leaning
      0.76    | 0.0125 | by A is cheaper than by B in 76 of 100 draws (± 3): likely
      0.08    | 0.005  | by B is cheaper than by A in 92 of 100 draws (± 1): almost sure
      0.999   | 0.001  | by A is cheaper than by B in over 99 of 100 draws (± 1): almost sure
      0.001   | 0.001  | by B is cheaper than by A in over 99 of 100 draws (± 1): almost sure
      1       | 0.001  | by A is cheaper than by B in 100 of 100 draws (± 1): almost sure
      """)
  void saysWhoIsCheaperHowOftenAndHowSure(double share, double error, String sentence) {
    var odds = new Odds(0, 1, share, 0.5, 0.5, 0.5, error, 0.4, 0.4);
    assertEquals(sentence, OddsInWords.cheaper("by A", "by B", odds));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0.5, UNDECIDED",
    "0.6, UNDECIDED",
    "0.4, UNDECIDED",
    "0.601, LEANING",
    "0.75, LEANING",
    "0.25, LEANING",
    "0.249, LIKELY",
    "0.9, LIKELY",
    "0.1, LIKELY",
    "0.901, ALMOST_SURE"
  })
  void strengthIsTheSameFromBothSides(double share, OddsInWords.Strength strength) {
    assertEquals(strength, OddsInWords.Strength.of(share));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      0.7 | by A is earlier on average than by B in 70 of 100 draws (± 2): leaning
      0.2 | by B is earlier on average than by A in 80 of 100 draws (± 2): likely
      """)
  void timeHasTwoDifferentOdds(double share, String sentence) {
    var odds = new Odds(0, 1, 0.5, 0.5, share, 0.55, 0.4, 0.01, 0.01);
    assertEquals(sentence, OddsInWords.earlier("by A", "by B", odds));
    assertEquals(
        "by A is earlier than by B in 55 of 100 trips (± 2): undecided",
        OddsInWords.earlierTrip("by A", "by B", odds));
  }
}
