package ortoo.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void quantilesAreLinearBetweenNeighbours() {
    var x = new double[] {1, 2, 4, 8};
    assertEquals(1, Sample.quantile(x, 0));
    assertEquals(3, Sample.quantile(x, 0.5));
    assertEquals(4 + 0.7 * 4, Sample.quantile(x, 0.9), 1e-12);
    assertEquals(8, Sample.quantile(x, 1));
    assertEquals(5, Sample.quantile(new double[] {5}, 0.3));
    assertThrows(IllegalArgumentException.class, () -> Sample.quantile(new double[0], 0.5));
  }

  @Test
  void momentsOfASmallSample() {
    var x = new double[] {2, 4, 9};
    assertEquals(5, Sample.mean(x));
    assertEquals(13, Sample.variance(x));
    assertEquals(Math.sqrt(13.0 / 3), Sample.error(x));
    assertEquals(0, Sample.variance(new double[] {7}));
  }
}
