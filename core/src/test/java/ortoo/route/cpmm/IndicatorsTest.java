package ortoo.route.cpmm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.border.Direction;

/// CPMM's formulas over parts that can be added up in the head.
class IndicatorsTest {

  /// 500 km in 10 h, 5 h of stops, 5 h at a post, 10 h of rest; 900 USD and 100 USD paid. 250
  /// km in 10 h, 5 h at a post; 300 USD and 50 USD paid. 20 km to a third post, too short for
  /// roads.
  private static final Indicators OURS = new Indicators(List.of(
      part(500, 10, 5, 10, 900, new Part.Passage("x", Direction.OUTBOUND, 5, 100)),
      part(250, 10, 0, 0, 300, new Part.Passage("y", Direction.INBOUND, 5, 50)),
      part(20, 1, 0, 0, 70, new Part.Passage("z", Direction.INBOUND, 2, 0))));

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
      SWOD     | 37.5
      SWD      | 21.4286
      SWD_rest | 16.6667
      TFI1     | 4
      TFI1_out | 5
      TFI1_in  | 3.5
      TFI2     | 50
      TFI3     | 850
      """)
  void formulas(String indicator, double value) {
    assertEquals(value, OURS.find(indicator).orElseThrow(), 0.0001);
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertEquals(OptionalDouble.empty(), new Indicators(List.of()).find("SWD"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # promise                             | model | 2022 | low | high | inside
      a quarter above is inside             | 125   | 100  | 100 | 100  | true
      more is not                           | 126   | 100  | 100 | 100  | false
      unless another year was as high       | 150   | 100  | 90  | 150  | true
      a year without a figure has its range | 80    |      | 70  | 90   | true
      nothing published, nothing met        | 80    |      | NaN | NaN  | false
      """)
  void tolerance(
      String promise, double model, Double published, double low, double high, boolean inside) {
    var of2022 = published == null ? OptionalDouble.empty() : OptionalDouble.of(published);
    var line = new CpmmLine("MN", "SWD", "km/h", model, of2022, low, high, true, false);
    assertEquals(inside, line.inside());
  }

  private static Part part(
      double km, double moving, double stops, double rests, double line, Part.Passage passage) {
    var part = new Part();
    part.km = km;
    part.moving = moving;
    part.stops = stops;
    part.rests = rests;
    part.line = line;
    part.passages.add(passage);
    return part;
  }
}
