package ortoo.route.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Place;
import ortoo.route.step.Step;
import ortoo.route.time.Driving;
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
  /// Its parts as plain numbers; those a kind does not have are empty.
  public final Drive along;
  public final Passing exit;
  public final Passing entry;
  /// Planned minutes of a ride from its departure; 0 for other moves.
  final int riding;

  private final boolean driven;
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
    along = kind == Kind.HAUL || kind == Kind.CROSS ? Drive.of(steps) : Drive.NONE;
    exit = kind == Kind.CROSS ? Passing.of(steps.getFirst()) : Passing.NONE;
    entry = kind == Kind.CROSS ? Passing.of(steps.getLast()) : Passing.NONE;
    riding = kind == Kind.RIDE ? ride().minutes() : 0;
    driven = driven(steps.getFirst());
    var least = exit.least() + entry.least();
    for (var step : steps) {
      switch (step) {
        case Step.Haul haul -> least += haul.drivingMinutes() + haul.stopMinutes();
        case Step.Post _ -> {}
        case Step.Ride ride -> least += ride.minutes() + ride.departures().least();
        case Step.Handling handling -> least += handling.minutes();
        case Step.Consolidation filling -> least += filling.minutes();
        case Step.Papers papers -> least += papers.minutes();
        case Step.Rest rest -> least += rest.minutes();
      }
    }
    minutes = least;
  }

  /// A lower bound of the passage that spreads drivers' rests over the driving, see [RestBound].
  public int spread(RestBound rests) {
    if (!driven) {
      return minutes;
    }
    var season = isSeasonal() ? rests.credit() : 0;
    return switch (kind) {
      case HAUL -> minutes + rests.of(along.drive()) - season;
      case CROSS ->
        rests.standing(exit.least())
            + along.minutes()
            + rests.of(along.drive())
            + rests.standing(entry.least())
            - season;
      case TRANSFER -> minutes - rests.credit();
      case RIDE -> minutes;
    };
  }

  /// True if it goes along a link that is not passable all year.
  public boolean isSeasonal() {
    return !along.passable().always();
  }

  /// True if a driver brings the goods to this move.
  boolean drivenFrom() {
    return driven;
  }

  private static boolean driven(Step first) {
    return switch (first) {
      case Step.Post post -> post.driving().isPresent();
      case Step.Haul haul -> haul.driving().isPresent();
      case Step.Handling handling -> handling.before().map(Vehicle::driver).orElse(false);
      case Step.Ride _, Step.Consolidation _, Step.Papers _, Step.Rest _ -> false;
    };
  }

  /// Countries passed after the first on a ride, as indices; empty for other moves.
  public int[] passedCountries() {
    return passes.clone();
  }

  public Place origin() {
    return steps.getFirst().from();
  }

  public Place target() {
    return steps.getLast().to();
  }

  Step.Ride ride() {
    return (Step.Ride) steps.getFirst();
  }

  Service service() {
    return ride().service();
  }

  /// A haul as the search needs it.
  ///
  /// @param minutes planned, without rests
  /// @param drive minutes of it that the drivers' clock counts
  public record Drive(
      OpenTimes passable, int minutes, int drive, @Nullable Driving rule) {
    static final Drive NONE = new Drive(OpenTimes.ALWAYS, 0, 0, null);

    private static Drive of(List<Step> steps) {
      for (var step : steps) {
        if (step instanceof Step.Haul haul) {
          var rule = haul.driving().orElse(null);
          var drive = haul.drivingMinutes();
          return new Drive(
              haul.passable(), drive + haul.stopMinutes(), rule == null ? 0 : drive, rule);
        }
      }
      throw new IllegalArgumentException("No haul among %d steps.".formatted(steps.size()));
    }
  }

  /// A post as the search needs it.
  ///
  /// @param minutes planned, while it is open
  /// @param least the shortest time from coming to leaving, closed hours included
  public record Passing(
      OpenTimes open, int minutes, int least, @Nullable Driving rule) {
    static final Passing NONE = new Passing(OpenTimes.ALWAYS, 0, 0, null);

    private static Passing of(Step step) {
      var post = (Step.Post) step;
      var minutes = post.minutes();
      return new Passing(
          post.open(), minutes, post.open().least(minutes), post.driving().orElse(null));
    }
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
