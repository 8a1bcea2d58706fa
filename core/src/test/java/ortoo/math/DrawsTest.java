package ortoo.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

  @Test
  void aDrawIsAFunctionOfSeedNameAndNumberOnly() {
    var first = Draws.of(7, "post", "khorgos");
    first.uniform(3);
    first.stratified(2, 9);
    assertEquals(first.uniform(5), Draws.of(7, "post", "khorgos").uniform(5));
    assertNotEquals(first.uniform(5), Draws.of(8, "post", "khorgos").uniform(5));
    assertNotEquals(first.uniform(5), first.uniform(6));
  }

  @Test
  void partsOfANameDoNotRunTogether() {
    assertNotEquals(Draws.of(7, "a", "bc").uniform(0), Draws.of(7, "ab", "c").uniform(0));
  }

  @Test
  void uniformDrawsFillTheUnitIntervalEvenly() {
    var cells = new int[100];
    var row = Draws.of(1, "even");
    var n = 1_000_000;
    for (var i = 0; i < n; i++) {
      cells[(int) (100 * row.uniform(i))]++;
    }
    // Chi-square of 99 degrees of freedom: mean 99, standard deviation 14.
    assertEquals(99, chiSquare(cells, n), 5 * 14);
  }

  @Test
  void rowsOfLikeNamesAreNotCorrelated() {
    var n = 100_000;
    var one = Draws.of(1, "rule", "41");
    var other = Draws.of(1, "rule", "42");
    assertEquals(0, correlation(n, one::uniform, other::uniform), 4 / Math.sqrt(n));
    assertEquals(0, correlation(n, one::uniform, i -> one.uniform(i + 1)), 4 / Math.sqrt(n));
    assertEquals(
        0,
        correlation(n, i -> one.stratified((int) i, n), i -> other.stratified((int) i, n)),
        4 / Math.sqrt(n));
  }

  @ParameterizedTest(name = "{0} strata")
  @ValueSource(ints = {1, 2, 3, 5, 64, 100, 1000, 1025})
  void eachStratumGetsOneDraw(int n) {
    var seen = new BitSet();
    var row = Draws.of(3, "strata");
    for (var i = 0; i < n; i++) {
      var u = row.stratified(i, n);
      assertTrue(u > 0 && u < 1);
      seen.set((int) (u * n));
    }
    assertEquals(n, seen.cardinality());
  }

  @Test
  void theFirstDrawsFallAnywhereAmongTheStrata() {
    // Over many rows, each stratum is equally often the first, and each pair of the first two.
    var rows = 20_000;
    var first = new int[10];
    var pairs = new int[100];
    for (var i = 0; i < rows; i++) {
      var row = Draws.of(i, "order");
      first[row.stratum(0, 10)]++;
      pairs[10 * row.stratum(0, 10) + row.stratum(1, 10)]++;
    }
    assertEquals(9, chiSquare(first, rows), 5 * Math.sqrt(18));
    for (var i = 0; i < 100; i++) {
      var expected = i % 11 == 0 ? 0 : rows / 90.0;
      assertEquals(expected, pairs[i], 5.5 * Math.sqrt(expected));
    }
  }

  @Test
  void stratifiedDrawsGiveAMeanWithFarLessError() {
    var n = 1000;
    var row = Draws.of(5, "mean");
    var sum = 0.0;
    for (var i = 0; i < n; i++) {
      sum += row.stratified(i, n);
    }
    // Plain draws have 0.0091; strata n times less.
    assertEquals(0.5, sum / n, 5 * 0.0091 / Math.sqrt(n));
  }

  @Test
  void refusesADrawOutsideTheStrata() {
    var row = Draws.of(1, "x");
    var thrown = assertThrows(IllegalArgumentException.class, () -> row.stratified(9, 9));
    assertEquals("Draw n = 9 must be in 0 to 8.", thrown.getMessage());
  }

  private interface Row {
    double at(long n);
  }

  private static double chiSquare(int[] cells, int n) {
    var expected = (double) n / cells.length;
    var sum = 0.0;
    for (var cell : cells) {
      sum += (cell - expected) * (cell - expected) / expected;
    }
    return sum;
  }

  private static double correlation(int n, Row a, Row b) {
    var sum = 0.0;
    for (var i = 0; i < n; i++) {
      sum += (a.at(i) - 0.5) * (b.at(i) - 0.5);
    }
    return 12 * sum / n;
  }
}
