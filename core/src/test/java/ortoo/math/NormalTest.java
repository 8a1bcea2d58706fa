package ortoo.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  /// 0.9 and 0.975 are in every table; the tails are checked by erfc of the C library and
  /// Python's statistics.NormalDist.
  @ParameterizedTest(name = "p = {0}")
  @CsvSource({
    "0.5,    0",
    "0.9,    1.2815515655446008",
    "0.975,  1.9599639845400545",
    "0.25,  -0.6744897501960817",
    "0.001, -3.090232306167813",
    "1e-20, -9.262340089798405",
    "1e-300, -37.0470962993612"
  })
  void quantileIsExactFarIntoTheTails(double p, double z) {
    assertEquals(z, Normal.quantile(p), 4e-15 * Math.max(1, Math.abs(z)));
  }

  @ParameterizedTest(name = "p = {0}")
  @CsvSource({"0.3", "0.07", "0.01", "1e-5", "1e-12"})
  void quantileIsTheInverseOfTheArea(double p) {
    // Simpson's rule over the density from far out to the quantile.
    var to = Normal.quantile(p);
    var n = 20_000;
    var from = to - 12;
    var sum = 0.0;
    for (var i = 0; i <= n; i++) {
      var x = from + (to - from) * i / n;
      sum += (i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2) * Math.exp(-x * x / 2);
    }
    assertEquals(p, sum * (to - from) / n / 3 / Math.sqrt(2 * Math.PI), 1e-9 * p);
  }
}
