package ortoo.route.net;

import java.util.Arrays;
import java.util.List;
import ortoo.atlas.network.Place;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// Where a search may go: countries avoided or closed for want of a paper, waypoints asked for,
/// posts that pass the goods, and perhaps one corridor only.
final class Scope {
  private final Names names;
  private final Bars bars;
  private final boolean[] avoided;
  private final boolean[] closedToThird;
  private final int[] viaPlace;
  private final int[] viaCountry;
  private final int[] viaCrossing;
  private final int allPassed;
  /// Position of each country in the one corridor allowed, -1 outside it; empty = any corridor.
  private final int[] position;

  Scope(Names names, Consignment consignment, Limits limits, List<String> corridor, Bars bars) {
    this.names = names;
    this.bars = bars;
    closedToThird = closedToThird(names, consignment);
    avoided = bars.closed(names, consignment);
    limits.avoid().forEach(c -> avoided[names.country(c)] = true);
    viaPlace = new int[names.places.size()];
    viaCountry = new int[names.countries.size()];
    viaCrossing = new int[names.crossings.size()];
    for (var i = 0; i < limits.via().size(); i++) {
      require(limits.via().get(i), 1 << i);
    }
    allPassed = (1 << limits.via().size()) - 1;
    position = new int[corridor.isEmpty() ? 0 : names.countries.size()];
    Arrays.fill(position, -1);
    for (var i = 0; i < corridor.size(); i++) {
      position[names.country(corridor.get(i))] = i;
    }
  }

  private void require(String id, int bit) {
    if (names.findCountry(id) >= 0) {
      viaCountry[names.findCountry(id)] |= bit;
    } else if (names.findCrossing(id) >= 0) {
      viaCrossing[names.findCrossing(id)] |= bit;
    } else {
      viaPlace[names.place(id)] |= bit;
    }
  }

  /// True if goods in country a may go on into country b, which may be the same.
  boolean allows(int a, int b) {
    if (avoided[b]) {
      return false;
    }
    return position.length == 0 || (position[b] >= 0 && (a == b || position[b] == position[a] + 1));
  }

  /// False if an arc from country a to b can never be used, whatever the state.
  boolean usable(Arc arc, int a, int b) {
    return switch (arc.kind) {
      case HAUL -> allows(a, b);
      case CROSS -> allows(a, b) && !closedToThird[arc.crossing] && !bars.stops(arc, a, b);
      case RIDE -> mayRide(arc, a) && !bars.stops(arc, a, b);
      case TRANSFER -> true;
    };
  }

  private boolean mayRide(Arc arc, int from) {
    var a = from;
    for (var b : arc.passes) {
      if (!allows(a, b)) {
        return false;
      }
      a = b;
    }
    for (var crossing : arc.rides) {
      if (closedToThird[crossing]) {
        return false;
      }
    }
    return true;
  }

  boolean allowsStart(int country) {
    return !avoided[country] && (position.length == 0 || position[country] == 0);
  }

  /// Waypoints passed by being at a place, or moving inside its country.
  int at(int place) {
    return viaPlace[place] | viaCountry[names.countryOf[place]];
  }

  /// Waypoints passed by coming over a crossing: to touch a post is not yet to pass its country.
  int over(int crossing, int place) {
    return viaCrossing[crossing] | viaPlace[place];
  }

  /// Waypoints passed on a ride.
  int along(Arc arc) {
    if (allPassed == 0) {
      return 0;
    }
    var bits = 0;
    for (Place place : arc.ride().route()) {
      bits |= at(names.place(place.id()));
    }
    for (var crossing : arc.rides) {
      bits |= viaCrossing[crossing];
    }
    return bits;
  }

  /// Waypoints passed on an arc to a place, wherever goods come from.
  int by(Arc arc, int place) {
    return switch (arc.kind) {
      case HAUL, TRANSFER -> at(place);
      case CROSS -> over(arc.crossing, place);
      case RIDE -> along(arc);
    };
  }

  /// All waypoints asked for, one bit each.
  int all() {
    return allPassed;
  }

  boolean complete(int via) {
    return via == allPassed;
  }

  /// Bilateral posts are closed to goods that do not go between the two states.
  private static boolean[] closedToThird(Names names, Consignment consignment) {
    var closed = new boolean[names.crossings.size()];
    for (var i = 0; i < closed.length; i++) {
      var crossing = names.crossings.get(i);
      if (crossing.bilateral()) {
        var a = names.places.get(names.place(crossing.placeA())).country();
        var b = names.places.get(names.place(crossing.placeB())).country();
        var from = consignment.from().country();
        var to = consignment.to().country();
        closed[i] = !((from.equals(a) && to.equals(b)) || (from.equals(b) && to.equals(a)));
      }
    }
    return closed;
  }
}
