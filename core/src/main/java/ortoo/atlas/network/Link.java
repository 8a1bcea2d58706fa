package ortoo.atlas.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.unit.Mode;

/// A stretch of road, railway, sea, ferry or air way between two places; it runs both ways.
///
/// @param gauges rail gauges in mm; two where tracks of both lie side by side
/// @param season when it is passable, empty = all year
/// @param crossing the border crossing this link is, if it is one
/// @param shape points between the ends, in order from `from` to `to`
public record Link(
    String id,
    String from,
    String to,
    Mode mode,
    double km,
    Set<Integer> gauges,
    Status status,
    Optional<Season> season,
    Optional<String> crossing,
    List<Point> shape,
    int row) {

  public Link {
    gauges = Set.copyOf(gauges);
    shape = List.copyOf(shape);
  }
}
