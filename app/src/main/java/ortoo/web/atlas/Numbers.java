package ortoo.web.atlas;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.show.text.Json;
import ortoo.unit.Figure;

/// Numbers and words as the JSON of the atlas has them.
final class Numbers {

  private Numbers() {}

  /// A number with at most so many decimals.
  static double rounded(double value, int decimals) {
    var scale = Math.pow(10, decimals);
    return Math.rint(value * scale) / scale;
  }

  static Map<String, @Nullable Object> figure(Figure figure) {
    return Json.object(
        "value", rounded(figure.value(), 3),
        "low", rounded(figure.low(), 3),
        "high", rounded(figure.high(), 3));
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /// A minute of the day as `09:30`; the end of the day is `24:00`.
  static String clock(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
