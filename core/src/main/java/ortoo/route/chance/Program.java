package ortoo.route.chance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.Departures;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;

/// A way as arrays: which figures, lots and calendars each of its steps uses.
///
/// What a lot is named after decides what is common: a post's queue and spell, a country's roads, a
/// port, a service are the same for every way and step that meets them on the same trip.
///
/// Only read once made. Shares nothing with [ortoo.route.step.Timing] but the meaning; a test holds
/// the two to each other.
final class Program {
  static final byte HAUL = 0;
  static final byte POST = 1;
  static final byte RIDE = 2;
  static final byte FRESH = 3;
  static final byte STILL = 4;
  static final byte REST = 5;
  /// Handled, and the drivers' clock runs on.
  static final byte KEPT = 6;

  final int depart;
  final byte[] kinds;
  /// Slots of up to two figures a step, or -1.
  final int[] figureA;
  final int[] figureB;
  /// Slots of up to two lots a step; any slot where it has none.
  final int[] lotA;
  final int[] lotB;
  /// km of a haul, minutes of a rest.
  final double[] numbers;
  final OpenTimes[] open;
  /// Slot of the choice between practices, or -1.
  final int[] choices;
  final OpenTimes[][] practices;
  final @Nullable Departures[] departures;
  final @Nullable Driving[] driving;
  /// Money is the sum over terms of a factor times figures.
  final double[] factors;
  final int[][] terms;

  private final Unknowns unknowns;
  private final Lots lots;

  Program(Way way, Unknowns unknowns, Lots lots) {
    this.unknowns = unknowns;
    this.lots = lots;
    depart = way.depart();
    var n = way.steps().size();
    kinds = new byte[n];
    figureA = filled(n);
    figureB = filled(n);
    lotA = new int[n];
    lotB = new int[n];
    numbers = new double[n];
    open = new OpenTimes[n];
    choices = filled(n);
    practices = new OpenTimes[n][];
    departures = new Departures[n];
    driving = new Driving[n];
    for (var i = 0; i < n; i++) {
      switch (way.steps().get(i)) {
        case Step.Haul haul -> haul(i, haul);
        case Step.Post post -> post(i, post);
        case Step.Ride ride -> ride(i, ride);
        case Step.Handling handling -> handling(i, handling);
        case Step.Consolidation filling -> filling(i, filling);
        case Step.Papers papers -> papers(i, papers);
        case Step.Rest rest -> rest(i, rest);
      }
    }
    var money = money(way);
    factors = money.values().stream().mapToDouble(Double::doubleValue).toArray();
    terms = money.keySet().stream()
        .map(slots -> slots.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  int steps() {
    return kinds.length;
  }

  private static int[] filled(int n) {
    var array = new int[n];
    Arrays.fill(array, -1);
    return array;
  }

  private void haul(int i, Step.Haul haul) {
    var where = haul.from().country();
    var mode = haul.vehicle().mode();
    kinds[i] = HAUL;
    figureA[i] = unknowns.figure(haul.kmh());
    figureB[i] = unknowns.figure(haul.stops());
    lotA[i] = lots.factor(Luck.MOVING, "moving", where, mode.name());
    lotB[i] = lots.factor(Luck.STOPS, "stops", where, mode.name());
    numbers[i] = haul.km();
    open[i] = haul.passable();
    driving[i] = haul.driving().orElse(null);
  }

  private void post(int i, Step.Post post) {
    var crossing = post.crossing().id();
    var mode = post.vehicle().mode().name();
    kinds[i] = POST;
    figureA[i] = unknowns.figure(post.hours());
    lotA[i] = lots.factor(
        post.cv(), "post", crossing, post.at().id(), mode, post.direction().name());
    if (post.slow().isPresent()) {
      var slow = post.slow().get();
      figureB[i] = unknowns.figure(slow.extra());
      lotB[i] = lots.spell(slow.share(), "spell", crossing, mode);
    }
    open[i] = post.open();
    if (!post.practices().isEmpty()) {
      var weights = post.practices().stream().map(Step.Practiced::weight).toList();
      choices[i] = unknowns.choice(weights, "hours", crossing, post.at().id());
      practices[i] = post.practices().stream().map(Step.Practiced::open).toArray(OpenTimes[]::new);
    }
    driving[i] = post.driving().orElse(null);
  }

  private void ride(int i, Step.Ride ride) {
    var service = ride.service();
    kinds[i] = RIDE;
    figureA[i] = unknowns.figure(ride.hours());
    lotA[i] =
        lots.factor(Luck.ride(service.mode()), "ride", service.id(), ride.from().id());
    lotB[i] = lots.phase("departure", service.id(), ride.from().id());
    departures[i] = ride.departures();
  }

  private void handling(int i, Step.Handling handling) {
    kinds[i] = handling.driving().isPresent() ? KEPT : FRESH;
    figureA[i] = unknowns.figure(handling.hours());
    figureB[i] = unknowns.figure(handling.dwell());
    lotA[i] = lots.factor(Luck.HANDLING, "handling", handling.at().id());
    driving[i] = handling.driving().orElse(null);
  }

  private void filling(int i, Step.Consolidation filling) {
    kinds[i] = filling.driving().isPresent() ? STILL : FRESH;
    figureA[i] = unknowns.figure(filling.hours());
    lotA[i] = lots.factor(
        Luck.FILLING, "filling", filling.at().id(), filling.vehicle().id());
    driving[i] = filling.driving().orElse(null);
  }

  private void papers(int i, Step.Papers papers) {
    kinds[i] = STILL;
    figureA[i] = unknowns.figure(papers.hours());
    lotA[i] = lots.factor(Luck.PAPERS, "papers", papers.at().id(), papers.act());
    driving[i] = papers.driving().orElse(null);
  }

  private void rest(int i, Step.Rest rest) {
    kinds[i] = REST;
    numbers[i] = rest.minutes();
    lotA[i] = lots.factor(0, "rest");
    driving[i] = rest.driving();
  }

  /// Lines with the same unknown figures add up to one term; certain figures go into its factor.
  private Map<List<Integer>, Double> money(Way way) {
    var money = new LinkedHashMap<List<Integer>, Double>();
    for (var step : way.steps()) {
      for (var charge : step.charges()) {
        var factor = charge.factor();
        for (var figure : charge.figures()) {
          factor *= Unknowns.drawn(figure) ? 1 : figure.value();
        }
        var slots = charge.figures().stream()
            .filter(Unknowns::drawn)
            .map(unknowns::figure)
            .toList();
        money.merge(slots, factor, Double::sum);
      }
    }
    return money;
  }
}
