package ortoo.route.net;

import java.util.List;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Place;
import ortoo.route.step.Step;
import ortoo.route.time.OpenTimes;

/// A movement of the virtual network between two nodes, with the steps it is made of.
///
/// The numbers a search needs are laid out as fields once; the steps tell the same story at length.
public final class Arc {

  /// What kind of movement it is.
  public enum Kind {
    /// Along a link inside a country.
    HAUL,
    /// Over a border: exit post, the stretch between, entry post.
    CROSS,
    /// A departure of a service.
    RIDE,
    /// From one vehicle to another, or to and from the door.
    TRANSFER
  }

  public final int id;
  public final int from;
  public final int to;
  public final Kind kind;
  public final List<Step> steps;
  public final long cents;
  /// Planned minutes with the shortest wait there can be and no rests: a lower bound of any
  /// passage.
  public final int minutes;
  /// Minutes of driving, for the drivers' clock.
  final int drive;
  /// Index of the crossing, or -1.
  final int crossing;
  /// Countries passed after the first, in order, as indices; for a ride.
  final int[] passes;
  /// Crossings passed, as indices; for a ride.
  final int[] rides;

  Arc(int id, int from, int to, Kind kind, List<Step> steps, Passage passage) {
    this.id = id;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.steps = List.copyOf(steps);
    this.crossing = passage.crossing();
    this.passes = passage.countries();
    this.rides = passage.crossings();
    this.cents = steps.stream().mapToLong(Step::cents).sum();
    var least = 0;
    var driving = 0;
    for (var step : steps) {
      switch (step) {
        case Step.Haul haul -> {
          least += haul.drivingMinutes() + haul.stopMinutes();
          driving += haul.driving().isPresent() ? haul.drivingMinutes() : 0;
        }
        case Step.Post post -> least += post.open().least(post.minutes());
        case Step.Ride ride -> least += ride.minutes() + ride.departures().least();
        case Step.Handling handling -> least += handling.minutes();
        case Step.Papers papers -> least += papers.minutes();
        case Step.Rest rest -> least += rest.minutes();
      }
    }
    minutes = least;
    drive = driving;
  }

  /// A lower bound of the passage that spreads drivers' rests over the driving, see [RestBound].
  public int spread(RestBound rests) {
    return switch (kind) {
      case HAUL -> minutes + rests.of(drive);
      case CROSS -> {
        var exit = (Step.Post) steps.get(0);
        var entry = (Step.Post) steps.get(2);
        var e = exit.open().least(exit.minutes());
        var i = entry.open().least(entry.minutes());
        yield drivenFrom()
            ? minutes - e - i + rests.standing(e) + rests.standing(i) + rests.of(drive)
            : minutes;
      }
      case TRANSFER -> drivenFrom() ? minutes - rests.credit() : minutes;
      case RIDE -> minutes;
    };
  }

  /// True if a driver brings the goods to this move.
  boolean drivenFrom() {
    return switch (steps.getFirst()) {
      case Step.Post post -> post.driving().isPresent();
      case Step.Haul haul -> haul.driving().isPresent();
      case Step.Handling handling -> handling.before().map(Vehicle::driver).orElse(false);
      case Step.Ride _, Step.Papers _, Step.Rest _ -> false;
    };
  }

  /// Countries passed after the first on a ride, as indices; empty for other moves.
  public int[] passedCountries() {
    return passes.clone();
  }

  /// True for a rest, which stays in its place.
  public boolean isRest() {
    return steps.getFirst() instanceof Step.Rest;
  }

  public Place origin() {
    return steps.getFirst().from();
  }

  public Place target() {
    return steps.getLast().to();
  }

  Step.Haul haul() {
    return (Step.Haul) steps.getFirst();
  }

  Step.Ride ride() {
    return (Step.Ride) steps.getFirst();
  }

  Service service() {
    return ride().service();
  }

  static OpenTimes open(Step step) {
    return ((Step.Post) step).open();
  }

  /// What an arc passes besides its ends.
  ///
  /// @param crossing index of the border crossing it is, or -1
  /// @param countries indices of countries passed after the first
  /// @param crossings indices of crossings passed on a ride
  record Passage(
      int crossing,
      @SuppressWarnings("ArrayRecordComponent") int[] countries,
      @SuppressWarnings("ArrayRecordComponent") int[] crossings) {
    static final Passage PLAIN = new Passage(-1, new int[0], new int[0]);
  }
}
