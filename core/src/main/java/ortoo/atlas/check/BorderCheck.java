package ortoo.atlas.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ortoo.atlas.border.Direction;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Status;
import ortoo.unit.Mode;

/// Looks for sides of open crossings of which it is not known when they work or how long they take.
final class BorderCheck {

  /// One side, mode and direction of a crossing.
  private record Side(String crossing, String country, Mode mode, Direction direction) {}

  private final Findings findings;
  private final Set<Side> hours = new HashSet<>();
  private final Set<Side> times = new HashSet<>();

  private BorderCheck(Findings findings) {
    this.findings = findings;
    var borders = findings.atlas().borders();
    for (var row : borders.hours()) {
      hours.add(new Side(row.crossing(), row.country(), row.mode(), Direction.UNSTATED));
    }
    for (var row : borders.times()) {
      times.add(new Side(row.crossing(), row.country(), row.mode(), row.direction()));
    }
    for (var row : borders.observations()) {
      row.crossing()
          .ifPresent(id -> times.add(new Side(id, row.country(), row.mode(), row.direction())));
    }
  }

  static void check(Findings findings) {
    var check = new BorderCheck(findings);
    for (var crossing : findings.atlas().network().crossings()) {
      if (crossing.status() == Status.OPEN) {
        check.check(crossing);
      }
    }
    check.checkModes();
  }

  private void check(Crossing crossing) {
    for (var mode : crossing.modes().stream().sorted().toList()) {
      for (var country : findings.countries(crossing)) {
        check(crossing, country, mode);
      }
    }
  }

  private void check(Crossing crossing, String country, Mode mode) {
    var what = "%s of crossing \"%s\", %s".formatted(country, crossing.id(), name(mode));
    var id = crossing.id();
    if (crossing.practice().isEmpty()
        && !hours.contains(new Side(id, country, mode, Direction.UNSTATED))) {
      findings.add(
          Doubt.NO_HOURS,
          crossing.row(),
          "nothing says when the side %s works.".formatted(what),
          "add its hours to calendars.csv, or name a practice.");
    }
    for (var direction : List.of(Direction.OUTBOUND, Direction.INBOUND)) {
      if (!times.contains(new Side(id, country, mode, direction))) {
        findings.add(
            Doubt.NO_TIME,
            crossing.row(),
            "nothing says how long the side %s takes %s."
                .formatted(what, direction == Direction.OUTBOUND ? "outbound" : "inbound"),
            "add a row to post_times.csv.");
      }
    }
  }

  private static String name(Mode mode) {
    return mode == Mode.ROAD ? "road" : "rail";
  }

  private void checkModes() {
    var modes = new HashSet<Side>();
    for (var crossing : findings.atlas().network().crossings()) {
      for (var mode : crossing.modes()) {
        modes.add(new Side(crossing.id(), "", mode, Direction.UNSTATED));
      }
    }
    for (var row : findings.atlas().borders().hours()) {
      if (!modes.contains(new Side(row.crossing(), "", row.mode(), Direction.UNSTATED))) {
        findings.add(
            Doubt.CROSSING_LINK,
            row.row(),
            "hours of a mode that crossing \"%s\" has not.".formatted(row.crossing()),
            "add the mode to the crossing, or take the row out.");
      }
    }
    for (var row : findings.atlas().borders().times()) {
      if (!modes.contains(new Side(row.crossing(), "", row.mode(), Direction.UNSTATED))) {
        findings.add(
            Doubt.CROSSING_LINK,
            row.row(),
            "times of a mode that crossing \"%s\" has not.".formatted(row.crossing()),
            "add the mode to the crossing, or take the row out.");
      }
    }
  }
}
