package ortoo.atlas.border;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ortoo.unit.Mode;

/// A closure, slow-down or congestion that happened, or is announced.
///
/// @param to last day; empty = the end is not known
/// @param crossings those of the network it touched
public record Event(
    String id,
    LocalDate from,
    Optional<LocalDate> to,
    Set<String> crossings,
    String kind,
    Effect effect,
    Set<Mode> modes,
    String description,
    int row) {

  /// What the planner does on those dates.
  public enum Effect {
    CLOSED,
    SLOW,
    NOTE
  }

  public Event {
    crossings = Set.copyOf(crossings);
    modes = Set.copyOf(modes);
  }
}
