package ortoo.route.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Status;
import ortoo.unit.Mode;

/// The way a through train takes: the shortest by rail, over whatever gauge.
final class Railways {
  private final Names names;
  private final List<List<Link>> at = new ArrayList<>();

  Railways(Names names, List<Link> links) {
    this.names = names;
    names.places.forEach(_ -> at.add(new ArrayList<>()));
    for (var link : links) {
      if (link.mode() == Mode.RAIL && link.status() == Status.OPEN) {
        at.get(names.place(link.from())).add(link);
        at.get(names.place(link.to())).add(link);
      }
    }
  }

  Optional<List<Link>> shortest(String from, String to) {
    var start = names.place(from);
    var goal = names.place(to);
    var km = new double[at.size()];
    Arrays.fill(km, Double.POSITIVE_INFINITY);
    var by = new Link[at.size()];
    var queue = new PriorityQueue<double[]>(Comparator.comparingDouble(e -> e[0]));
    km[start] = 0;
    queue.add(new double[] {0, start});
    while (!queue.isEmpty()) {
      var top = queue.poll();
      var place = (int) top[1];
      if (place == goal) {
        return Optional.of(back(by, start, goal));
      }
      if (top[0] > km[place]) {
        continue;
      }
      for (var link : at.get(place)) {
        var next = other(link, place);
        if (top[0] + link.km() < km[next]) {
          km[next] = top[0] + link.km();
          by[next] = link;
          queue.add(new double[] {km[next], next});
        }
      }
    }
    return Optional.empty();
  }

  private List<Link> back(Link[] by, int start, int goal) {
    var path = new ArrayList<Link>();
    for (var place = goal; place != start; place = other(path.getLast(), place)) {
      path.add(by[place]);
    }
    return path.reversed();
  }

  private int other(Link link, int place) {
    var from = names.place(link.from());
    return from == place ? names.place(link.to()) : from;
  }

  /// The places along a path of links, its ends included.
  static List<Place> places(String from, List<Link> path, Function<String, Place> place) {
    var places = new ArrayList<Place>();
    places.add(place.apply(from));
    for (var link : path) {
      var last = places.getLast().id();
      places.add(place.apply(link.from().equals(last) ? link.to() : link.from()));
    }
    return places;
  }
}
