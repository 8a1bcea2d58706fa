package ortoo.route.step;

import java.util.List;
import java.util.Optional;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.route.time.Departures;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Figure;

/// One thing that happens to a consignment on its way.
///
/// Times are drawn as figure × luck. Steps have no times of their own: a [Timing] gives them when
/// they are run one after the other from a departure.
public sealed interface Step {

  Place from();

  Place to();

  /// What it costs; the figures are for the whole consignment.
  List<Charge> charges();

  /// A step during which the goods stay where they are.
  sealed interface Standing extends Step {
    Place at();

    @Override
    default Place from() {
      return at();
    }

    @Override
    default Place to() {
      return at();
    }
  }

  /// Moving along a link in a vehicle.
  ///
  /// Driving lasts 60 × km / kmh minutes, stops 60 × km / 1000 × `stops` minutes on top.
  ///
  /// @param registration country of the truck, if that matters
  /// @param passable when the link can be passed; a seasonal one is waited for
  /// @param driving drivers' hours, if they hold
  record Haul(
      Place from,
      Place to,
      Link link,
      Vehicle vehicle,
      Optional<String> registration,
      double km,
      OpenTimes passable,
      Figure kmh,
      Figure stops,
      Optional<Driving> driving,
      List<Charge> charges)
      implements Step {

    public Haul {
      charges = List.copyOf(charges);
    }

    /// The same haul by a truck of this country.
    public Haul registeredIn(String country) {
      return new Haul(
          from,
          to,
          link,
          vehicle,
          Optional.of(country),
          km,
          passable,
          kmh,
          stops,
          driving,
          charges);
    }

    /// The same haul with the n-th daily rest that falls due on it made a weekly one.
    public Haul withWeekly(int n) {
      return new Haul(
          from,
          to,
          link,
          vehicle,
          registration,
          km,
          passable,
          kmh,
          stops,
          driving.map(d -> d.withWeekly(n)),
          charges);
    }

    /// Planned minutes in motion.
    public int drivingMinutes() {
      return whole(60 * km / kmh.value());
    }

    /// Planned minutes of stops, breaks of the driver included.
    public int stopMinutes() {
      var breaks = driving.map(d -> d.stretch() - 1).orElse(0.0) * 60 * km / kmh.value();
      return whole(breaks + 60 * km / 1000 * stops.value());
    }
  }

  /// Passing one post: waiting until it opens, then queue and formalities while it is open.
  ///
  /// @param at the post's place; `from` and `to` are both it
  /// @param open when it works, by the most usual hours
  /// @param practices the alternatives where its hours are not known, else empty
  /// @param hours mean hours while open and not in a slow spell
  /// @param cv coefficient of variation of one passage about that mean
  /// @param slow the slow regime, if it has one
  /// @param driving drivers' hours of the post's country, if the vehicle has a driver
  record Post(
      Place at,
      Crossing crossing,
      Direction direction,
      Vehicle vehicle,
      OpenTimes open,
      List<Practiced> practices,
      Figure hours,
      double cv,
      Optional<Slow> slow,
      Optional<Driving> driving,
      List<Charge> charges)
      implements Standing {

    public Post {
      practices = List.copyOf(practices);
      charges = List.copyOf(charges);
    }

    /// Planned minutes: the mean over normal times and slow spells.
    public int minutes() {
      var extra = slow.map(s -> s.share() * s.extra().value()).orElse(0.0);
      return whole(60 * (hours.value() + extra));
    }
  }

  /// One alternative of hours that are not known, with its probability.
  record Practiced(double weight, OpenTimes open) {}

  /// The slow regime of a post.
  ///
  /// @param share long-run share of time in it
  /// @param meanDays mean length of a spell
  /// @param extra hours added to one passage
  record Slow(double share, double meanDays, Figure extra) {}

  /// Waiting for a departure and riding it to its end.
  ///
  /// @param vehicle what the goods lie in during the ride
  /// @param route places passed, ends included
  record Ride(
      Place from,
      Place to,
      Service service,
      Vehicle vehicle,
      List<Place> route,
      List<Link> links,
      double km,
      Departures departures,
      Figure hours,
      List<Charge> charges)
      implements Step {

    public Ride {
      route = List.copyOf(route);
      links = List.copyOf(links);
      charges = List.copyOf(charges);
    }

    public int minutes() {
      return whole(60 * hours.value());
    }
  }

  /// Handling between vehicles, or at the door, with the dwell of the port or terminal.
  ///
  /// @param before what the goods leave; empty at the sender's door
  /// @param after what they go into; empty at the receiver's door
  /// @param driving drivers' hours where the clock of who brought the goods runs on; empty where
  /// who takes them is rested or nobody drives
  record Handling(
      Place at,
      Optional<Vehicle> before,
      Optional<Vehicle> after,
      Transfer transfer,
      Figure hours,
      Figure dwell,
      Optional<Driving> driving,
      List<Charge> charges)
      implements Standing {

    public Handling {
      charges = List.copyOf(charges);
    }

    /// The same handling, over which the drivers' clock runs on.
    public Handling keeping(Driving rule) {
      return new Handling(at, before, after, transfer, hours, dwell, Optional.of(rule), charges);
    }

    public int minutes() {
      return whole(60 * (hours.value() + dwell.value()));
    }
  }

  /// Waiting in a vehicle, just loaded, until other consignments fill it.
  ///
  /// A consignment pays its share of a vehicle; who pays a part waits for who pays the rest.
  ///
  /// @param hours for the part that is empty
  /// @param driving as of [Handling]
  record Consolidation(Place at, Vehicle vehicle, Figure hours, Optional<Driving> driving)
      implements Standing {
    @Override
    public List<Charge> charges() {
      return List.of();
    }

    /// The same wait, over which the drivers' clock runs on.
    public Consolidation keeping(Driving rule) {
      return new Consolidation(at, vehicle, hours, Optional.of(rule));
    }

    public int minutes() {
      return whole(60 * hours.value());
    }
  }

  /// Formalities away from the queue: export or import clearance, opening a transit regime.
  ///
  /// @param act what is done: `export`, `import`, or the id of the regime opened
  /// @param documents what it needs
  /// @param driving drivers' hours of the country, if the vehicle that waits has a driver
  record Papers(
      Place at,
      String act,
      List<String> documents,
      Figure hours,
      Optional<Driving> driving,
      List<Charge> charges)
      implements Standing {

    public Papers {
      documents = List.copyOf(documents);
      charges = List.copyOf(charges);
    }

    public int minutes() {
      return whole(60 * hours.value());
    }
  }

  /// A rest the driver takes at a post before it falls due, because it pays.
  ///
  /// The time already stood at the post is part of it: it lasts until the truck has stood for
  /// `minutes` in all.
  record Rest(Place at, int minutes, Driving driving) implements Standing {
    @Override
    public List<Charge> charges() {
      return List.of();
    }
  }

  /// Planned cost in whole cents: the sum of its lines.
  default long cents() {
    var cents = 0L;
    for (var charge : charges()) {
      cents += charge.cents();
    }
    return cents;
  }

  /// Whole minutes; more than an int can count to are [OpenTimes#NEVER].
  private static int whole(double minutes) {
    return Math.clamp(Math.round(minutes), 0, OpenTimes.NEVER);
  }
}
