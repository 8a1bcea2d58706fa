package ortoo.math;

/// One endless row of random numbers, named: draw n of a row is a pure function of seed, name and
/// n.
///
/// Nothing is stored and nothing depends on the order of asking, so any thread may draw any number
/// at any time, and whatever has the same name has the same luck. Rows of different names are
/// independent for all we can measure.
///
/// Generator: the finaliser of SplitMix64 over a keyed counter (Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", OOPSLA 2014; constants of Stafford's variant 13).
///
/// Immutable, safe to share.
public final class Draws {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final double BELOW_ONE = Math.nextDown(1.0);

  private final long key;

  private Draws(long key) {
    this.key = key;
  }

  /// The row of a seed and a name of one or more parts; `("a", "bc")` is not `("ab", "c")`.
  public static Draws of(long seed, String... name) {
    var key = mix(seed + GOLDEN);
    for (var part : name) {
      for (var i = 0; i < part.length(); i++) {
        key = mix(key ^ part.charAt(i));
      }
      key = mix(key + GOLDEN);
    }
    return new Draws(key);
  }

  /// Draw n, uniform in the open interval (0, 1).
  public double uniform(long n) {
    return unit(mix(key + n * GOLDEN));
  }

  /// Draw n of the standard normal.
  public double normal(long n) {
    return Normal.quantile(uniform(n));
  }

  /// Draw n of `of`, uniform in (0, 1), such that each of `of` equal strata gets one draw.
  ///
  /// Each row has its own order of strata, so rows together are a Latin hypercube sample: McKay,
  /// Beckman and Conover, Technometrics 21 (1979). Any prefix of the draws is a random choice of
  /// strata, hence unbiased too.
  ///
  /// @param n 0 to `of` - 1
  public double stratified(int n, int of) {
    var jitter = unit(mix((key ^ GOLDEN) + n * GOLDEN));
    return Math.min((stratum(n, of) + jitter) / of, BELOW_ONE);
  }

  /// Place of draw n in the keyed order of 0 … of - 1.
  ///
  /// A bijection of the smallest power of two that holds `of` (odd multiplication, addition and
  /// xor-shift each are one), walked on until it falls inside: Black and Rogaway, "Ciphers with
  /// arbitrary finite domains", CT-RSA 2002.
  int stratum(int n, int of) {
    if (n < 0 || n >= of) {
      throw new IllegalArgumentException("Draw n = %d must be in 0 to %d.".formatted(n, of - 1));
    }
    var bits = 32 - Integer.numberOfLeadingZeros(of - 1);
    var mask = (1 << bits) - 1;
    var shift = Math.max(1, (bits + 1) / 2);
    var at = n;
    do {
      for (var round = 1; round <= 4; round++) {
        var k = mix(key + round);
        at = at * ((int) k | 1) + (int) (k >>> 32) & mask;
        at ^= at >>> shift;
      }
    } while (at >= of);
    return at;
  }

  /// 52 bits and a half, so that neither 0 nor 1 can come out.
  private static double unit(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1p-52;
  }

  private static long mix(long z) {
    var x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
