package ortoo.atlas.network;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// A town, port, airport, border post or yard.
///
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param kinds any of `border_post`, `rail_terminal`, `city`, `logistics_centre`, `airport`,
/// `port`
/// @param unLocode UN/LOCODE, five letters
public record Place(
    String id,
    String name,
    Optional<String> localName,
    String country,
    double lat,
    double lon,
    Set<String> kinds,
    Optional<String> unLocode,
    Optional<Long> population,
    ZoneId zone,
    int row) {

  public Place {
    kinds = Set.copyOf(kinds);
  }

  public boolean is(String kind) {
    return kinds.contains(kind);
  }
}
