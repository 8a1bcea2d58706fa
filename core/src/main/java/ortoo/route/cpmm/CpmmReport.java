package ortoo.route.cpmm;

import java.util.List;

/// Model beside CPMM, by country and by post.
///
/// @param trips sample trips that were planned
/// @param missing sample trips for which no way was found
public record CpmmReport(
    List<SampleTrip> trips, List<SampleTrip> missing, List<CpmmLine> lines, List<PostLine> posts) {

  public CpmmReport {
    trips = List.copyOf(trips);
    missing = List.copyOf(missing);
    lines = List.copyOf(lines);
    posts = List.copyOf(posts);
  }

  /// One post as the sample trips pass it, waiting for it to open and slow spells included.
  ///
  /// @param side crossing, country, mode and direction
  /// @param hours mean hours of a passage (TFI1)
  /// @param usd mean payments of a passage (TFI2)
  /// @param passages how many sample trips pass it
  /// @param published published mean hours, each with its year, for people
  public record PostLine(String side, double hours, double usd, int passages, String published) {}

  /// True if every required figure is inside its tolerance.
  public boolean met() {
    return lines.stream().filter(CpmmLine::required).allMatch(CpmmLine::inside);
  }
}
