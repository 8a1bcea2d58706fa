package ortoo.atlas.carriage;

import java.util.Optional;
import java.util.Set;
import ortoo.unit.Figure;

/// Handling between two vehicles, or between a vehicle and the door.
///
/// The row that fits best wins: by place, then country, then kind of place, then any.
///
/// @param from a vehicle, or [#DOOR]
/// @param to a vehicle, or [#DOOR]
/// @param kinds kinds of place where it can be done; empty = any
/// @param per what `usd` is counted by
public record Transfer(
    String from,
    String to,
    Optional<String> place,
    Optional<String> country,
    Set<String> kinds,
    Per per,
    Figure hours,
    Figure usd,
    int row) {

  /// The sender's or the receiver's own place.
  public static final String DOOR = "door";

  /// What a handling price is counted by.
  public enum Per {
    FROM,
    TO,
    UNIT
  }

  public Transfer {
    kinds = Set.copyOf(kinds);
  }
}
