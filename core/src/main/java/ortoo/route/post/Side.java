package ortoo.route.post;

import ortoo.atlas.border.Direction;
import ortoo.unit.Mode;

/// One side of a crossing in one mode and direction, seen from its country.
///
/// @param country ISO 3166-1 alpha-2
public record Side(String crossing, String country, Mode mode, Direction direction) {

  /// As tables and rules name it: `torugart KG road outbound`.
  @Override
  public String toString() {
    return "%s %s %s %s".formatted(crossing, country, lower(mode), lower(direction));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(java.util.Locale.ROOT);
  }
}
