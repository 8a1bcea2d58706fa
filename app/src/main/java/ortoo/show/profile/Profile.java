package ortoo.show.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import ortoo.route.chance.Spread;
import ortoo.show.RoutesView;
import ortoo.unit.Mode;

/// One itinerary along its way: where it is after each leg, and where it stands still and why.
///
/// @param name how the chart calls it
/// @param stretches its legs as lines
/// @param stops where it stands still or passes a border
record Profile(
    int id, String name, List<Stretch> stretches, List<Stop> stops, Optional<Spread> spread) {

  /// What stands on the y axis.
  enum Measure {
    DAYS,
    USD
  }

  /// A point on the way.
  record At(double km, double days, double usd) {
    double of(Measure measure) {
      return switch (measure) {
        case DAYS -> days;
        case USD -> usd;
      };
    }
  }

  /// A leg as a line; a mode if it is a haul.
  record Stretch(At from, At to, Optional<Mode> mode) {}

  /// Legs in one spot taken together: a border, a port, a transfer.
  record Stop(String name, boolean border, At from, At to) {
    double rise(Measure measure) {
      return to.of(measure) - from.of(measure);
    }
  }

  At end() {
    return stretches.getLast().to();
  }

  static Profile of(RoutesView view, Itinerary itinerary) {
    var stretches = new ArrayList<Stretch>();
    var stops = new ArrayList<Stop>();
    var at = new At(0, 0, 0);
    var cents = 0L;
    var start = itinerary.way().depart();
    for (var leg : view.legs(itinerary)) {
      cents += leg.cents();
      var next = new At(at.km() + leg.km(), (leg.end() - start) / 1440.0, cents / 100.0);
      var haul = leg.kind() == Leg.Kind.HAUL;
      stretches.add(new Stretch(
          at, next, haul ? leg.vehicle().map(vehicle -> vehicle.mode()) : Optional.empty()));
      if (!haul) {
        add(stops, new Stop(name(view, leg), leg.crossing().isPresent(), at, next), at);
      }
      at = next;
    }
    return new Profile(itinerary.id(), name(view, itinerary), stretches, stops, itinerary.spread());
  }

  /// A stop that begins where the last one ended goes with it; a border gives the name.
  private static void add(List<Stop> stops, Stop stop, At at) {
    if (stops.isEmpty() || !stops.getLast().to().equals(at)) {
      stops.add(stop);
      return;
    }
    var last = stops.removeLast();
    var name = stop.border() && !last.border() ? stop.name() : last.name();
    stops.add(new Stop(name, stop.border() || last.border(), last.from(), stop.to()));
  }

  private static String name(RoutesView view, Leg leg) {
    return leg.crossing().map(view::crossingName).orElse(leg.from().name());
  }

  /// How the chart calls an itinerary.
  private static String name(RoutesView view, Itinerary itinerary) {
    return "%d  %s".formatted(itinerary.id(), view.brief(itinerary));
  }
}
