package ortoo.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.unit.Figure;

class TwoPieceTest {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"10, 8, 15", "10, 10, 15", "10, 8, 10", "10, 0, 30", "0, 0, 5", "3, 3, 3"})
  void lowValueAndHighAreTheTenthFiftiethAndNinetiethPercentile(
      double value, double low, double high) {
    var figure = TwoPiece.of(new Figure(value, low, high, 1, 1));
    assertEquals(low, figure.at(-Normal.P90), 1e-12);
    assertEquals(value, figure.at(0));
    assertEquals(high, figure.at(Normal.P90), 1e-12);
  }

  @Test
  void isNeverBelowZero() {
    assertEquals(0, TwoPiece.of(new Figure(10, 0, 30, 1, 1)).at(-5));
  }

  @Test
  void isLognormalWhereBothSidesHaveOneRatio() {
    // Mean of a lognormal is median × exp(sigma² / 2).
    var figure = TwoPiece.of(new Figure(10, 5, 20, 1, 1));
    var row = Draws.of(1, "mean");
    var sum = 0.0;
    var n = 20_000;
    for (var i = 0; i < n; i++) {
      sum += figure.at(Normal.quantile(row.stratified(i, n)));
    }
    var sigma = Math.log(2) / Normal.P90;
    assertEquals(10 * Math.exp(sigma * sigma / 2), sum / n, 0.01);
  }

  @ParameterizedTest(name = "cv = {0}")
  @CsvSource({"0", "0.1", "0.5", "1.5"})
  void luckHasMeanOneAndTheVariationAskedFor(double cv) {
    var luck = Lognormal.ofCv(cv);
    var row = Draws.of(2, "luck");
    var x = new double[100_000];
    for (var i = 0; i < x.length; i++) {
      x[i] = luck.at(Normal.quantile(row.stratified(i, x.length)));
    }
    assertEquals(1, Sample.mean(x), 1e-3);
    assertEquals(cv, Math.sqrt(Sample.variance(x)), 0.03 * cv);
  }
}
