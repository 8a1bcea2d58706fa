package ortoo.atlas.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ortoo.atlas.network.Status;
import ortoo.unit.Mode;

/// Looks for places that no open road or railway and no running service joins to the others, and
/// for ways by water and air on which nothing runs.
final class ReachCheck {
  private final Findings findings;
  private final Map<String, List<String>> neighbours = new HashMap<>();
  private final Set<String> served = new HashSet<>();

  /// Ends of links that are planned or closed: that nothing reaches them now is no fault.
  private final Set<String> expected = new HashSet<>();

  private ReachCheck(Findings findings) {
    this.findings = findings;
  }

  static void check(Findings findings) {
    var check = new ReachCheck(findings);
    check.joinServices();
    check.joinLinks();
    check.findUnreached();
  }

  private void join(String a, String b) {
    neighbours.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
    neighbours.computeIfAbsent(b, _ -> new ArrayList<>()).add(a);
  }

  private void joinServices() {
    for (var service : findings.atlas().carriage().services()) {
      if (service.running()) {
        join(service.from(), service.to());
        served.addAll(service.links());
        if (service.links().isEmpty()) {
          served.add(run(service.mode(), service.from(), service.to()));
          served.add(run(service.mode(), service.to(), service.from()));
        }
      }
    }
  }

  private static String run(Mode mode, String from, String to) {
    return mode + " " + from + " " + to;
  }

  private void joinLinks() {
    for (var link : findings.atlas().network().links()) {
      if (link.status() != Status.OPEN) {
        expected.add(link.from());
        expected.add(link.to());
        continue;
      }
      if (link.mode() == Mode.ROAD || link.mode() == Mode.RAIL) {
        join(link.from(), link.to());
      } else if (!served.contains(link.id())
          && !served.contains(run(link.mode(), link.from(), link.to()))) {
        findings.add(
            Doubt.NO_SERVICE,
            link.row(),
            "no running service uses the link \"%s\".".formatted(link.id()),
            "add the service, or call the link closed.");
      }
    }
  }

  private void findUnreached() {
    var largest = new HashSet<String>();
    var seen = new HashSet<String>();
    for (var place : findings.atlas().network().places()) {
      var around = seen.contains(place.id()) ? Set.<String>of() : reach(place.id());
      seen.addAll(around);
      if (around.size() > largest.size()) {
        largest.clear();
        largest.addAll(around);
      }
    }
    for (var place : findings.atlas().network().places()) {
      if (!largest.contains(place.id()) && !expected.contains(place.id())) {
        findings.add(
            Doubt.UNREACHED,
            place.row(),
            neighbours.containsKey(place.id())
                ? "\"%s\" is joined to a few places only, not to the rest.".formatted(place.id())
                : "no open link or running service reaches \"%s\".".formatted(place.id()),
            "add the link or service that leads there, or take the place out.");
      }
    }
  }

  private Set<String> reach(String from) {
    var reached = new HashSet<String>();
    var ahead = new ArrayDeque<String>();
    reached.add(from);
    ahead.add(from);
    while (!ahead.isEmpty()) {
      for (var next : neighbours.getOrDefault(ahead.remove(), List.of())) {
        if (reached.add(next)) {
          ahead.add(next);
        }
      }
    }
    return reached;
  }
}
