package ortoo.atlas.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Point;
import ortoo.atlas.network.Status;
import ortoo.unit.Earth;
import ortoo.unit.Mode;

/// Holds links to the earth's surface and to the crossings they pass.
///
/// Places stand for towns, so the ends of a link are known to a kilometre or so: a length is called
/// short or long only beyond [#SLACK_KM].
final class LinkCheck {
  private static final double SLACK_KM = 3;
  private static final double MOST_TIMES = 2.2;

  private final Findings findings;
  private final Map<String, Crossing> crossings = new HashMap<>();

  private LinkCheck(Findings findings) {
    this.findings = findings;
    findings.atlas().network().crossings().forEach(x -> crossings.put(x.id(), x));
  }

  static void check(Findings findings) {
    var check = new LinkCheck(findings);
    var links = findings.atlas().network().links();
    links.forEach(check::checkLength);
    links.forEach(check::checkBorder);
    check.checkLinked(links);
  }

  private void checkLength(Link link) {
    var path = path(link);
    double crow = km(path.getFirst(), path.getLast());
    double shape = 0;
    for (int i = 1; i < path.size(); i++) {
      shape += km(path.get(i - 1), path.get(i));
    }
    if (link.km() < crow - SLACK_KM) {
      doubt(
          Doubt.SHORT_LINK,
          link,
          "is %.0f km long, and its ends are %.0f km apart.".formatted(link.km(), crow),
          "mend the distance, or the position of an end.");
    } else if (link.km() < shape - SLACK_KM - shape / 100) {
      doubt(
          Doubt.LONG_SHAPE,
          link,
          "is %.0f km long, and its shape %.0f km.".formatted(link.km(), shape),
          "mend the distance, or the points in via.csv.");
    }
    if (link.km() > MOST_TIMES * crow + SLACK_KM && onLand(link)) {
      doubt(
          Doubt.LONG_LINK,
          link,
          "is %.0f km long, %.1f times the %.0f km between its ends."
              .formatted(link.km(), link.km() / crow, crow),
          "mend the distance, or split the link where it turns.");
    }
  }

  private List<Point> path(Link link) {
    var from = findings.place(link.from());
    var to = findings.place(link.to());
    List<Point> path = new ArrayList<>();
    path.add(new Point(from.lat(), from.lon()));
    path.addAll(link.shape());
    path.add(new Point(to.lat(), to.lon()));
    return path;
  }

  private static double km(Point a, Point b) {
    return Earth.km(a.lat(), a.lon(), b.lat(), b.lon());
  }

  private static boolean onLand(Link link) {
    return link.mode() == Mode.ROAD || link.mode() == Mode.RAIL;
  }

  private void doubt(Doubt doubt, Link link, String what, String remedy) {
    findings.add(doubt, link.row(), "link \"%s\" %s".formatted(link.id(), what), remedy);
  }

  private void checkBorder(Link link) {
    var ends = findings.countries(link);
    var passes = Optional.ofNullable(crossings.get(link.crossing().orElse("")));
    if (passes.isEmpty()) {
      if (onLand(link) && !ends.getFirst().equals(ends.getLast())) {
        doubt(
            Doubt.NO_CROSSING,
            link,
            "leads from %s to %s by no crossing.".formatted(ends.getFirst(), ends.getLast()),
            "name the crossing.");
      }
      return;
    }
    if (!new HashSet<>(ends).equals(new HashSet<>(findings.countries(passes.get())))) {
      doubt(
          Doubt.CROSSING_LINK,
          link,
          "does not join the countries of crossing \"%s\"."
              .formatted(passes.get().id()),
          "name another crossing, or none.");
    }
    if (link.status() == Status.OPEN && !passes.get().modes().contains(link.mode())) {
      doubt(
          Doubt.CROSSING_LINK,
          link,
          "is of a mode that crossing \"%s\" has not.".formatted(passes.get().id()),
          "add the mode to the crossing, or name another.");
    }
  }

  private void checkLinked(List<Link> links) {
    var linked = new HashSet<String>();
    links.forEach(link -> link.crossing().ifPresent(linked::add));
    for (var crossing : crossings.values()) {
      if (!linked.contains(crossing.id())) {
        findings.add(
            Doubt.CROSSING_LINK,
            crossing.row(),
            "crossing \"%s\" is passed by no link.".formatted(crossing.id()),
            "add the link, or name the crossing in it.");
      }
    }
  }
}
