package ortoo.route.chance;

import java.util.Locale;

/// Says odds as they are: "by Mongolia is cheaper than by Khorgos in 54 of 100 draws (± 2):
/// undecided".
///
/// The figure after ± is two Monte Carlo standard errors, rounded up: what another seed might
/// change, not how good the model is.
public final class OddsInWords {

  /// How strongly odds speak, whichever way they lean. The bounds are ours, near those of the
  /// IPCC's scale ("about as likely as not" there is 33 to 66).
  public enum Strength {
    /// 40 to 60 of 100.
    UNDECIDED("undecided"),
    /// Over 60, up to 75.
    LEANING("leaning"),
    /// Over 75, up to 90.
    LIKELY("likely"),
    /// Over 90.
    ALMOST_SURE("almost sure");

    private final String words;

    Strength(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /// The strength of a share, 0 to 1; a share and its complement speak equally strongly.
    public static Strength of(double share) {
      var lead = Math.max(share, 1 - share);
      if (lead > 0.90) {
        return ALMOST_SURE;
      }
      if (lead > 0.75) {
        return LIKELY;
      }
      return lead > 0.60 ? LEANING : UNDECIDED;
    }
  }

  private OddsInWords() {}

  /// Which is cheaper on average, given what we do not know.
  ///
  /// @param first name of the first way, `by Mongolia`
  public static String cheaper(String first, String second, Odds odds) {
    return sentence(
        first, second, "is cheaper than", odds.cheaperOnAverage(), "draws", odds.cheaperError());
  }

  /// Which is earlier on average, given what we do not know.
  public static String earlier(String first, String second, Odds odds) {
    return sentence(
        first,
        second,
        "is earlier on average than",
        odds.earlierOnAverage(),
        "draws",
        odds.earlierError());
  }

  /// Which one trip will find earlier.
  public static String earlierTrip(String first, String second, Odds odds) {
    return sentence(
        first, second, "is earlier than", odds.earlierTrip(), "trips", odds.earlierTripError());
  }

  private static String sentence(
      String first, String second, String beats, double share, String of, double error) {
    // Where the second is clearly ahead it is named first, so that the number is the winner's.
    if (share < 0.4) {
      return sentence(second, first, beats, 1 - share, of, error);
    }
    return String.format(
        Locale.ROOT,
        "%s %s %s in %s of 100 %s (± %d): %s",
        first,
        beats,
        second,
        hundredths(share),
        of,
        (int) Math.ceil(200 * error),
        Strength.of(share).words());
  }

  /// Never 100 of 100 unless it was all of them.
  private static String hundredths(double share) {
    return share > 0.995 && share < 1 ? "over 99" : Long.toString(Math.round(100 * share));
  }
}
