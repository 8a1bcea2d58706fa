package ortoo.route.net;

import java.util.List;
import ortoo.atlas.Atlas;
import ortoo.route.step.Step;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// The virtual network of one question: what goods in a state can do next, and what it takes.
///
/// Not shared between threads: it hands out moves through a [Sink] and scratch arrays.
public final class Moves {

  /// Told of each move.
  public interface Sink {
    /// One move to a state.
    ///
    /// @param clock minutes driven since the last daily rest in the low 16 bits, since the last
    /// weekly one above
    /// @param rests what the driver chose, for [#steps]; 0 = no rest before it falls due
    void accept(long state, long cents, int time, int clock, Arc arc, int rests);
  }

  private final Graph graph;
  private final Names names;
  private final Scope scope;
  private final TruckRules trucks;
  private final CustomsRules customs;
  private final Consignment consignment;
  private final Driving[] driving;
  private final Doors doors;
  private final RestBound restBound;
  private final Story story;
  private final int[] statuses;
  /// For each status, those that cover it.
  private final int[][] better;
  private final int destination;

  public Moves(
      Graph graph, Atlas atlas, Consignment consignment, Limits limits, List<String> corridor) {
    this.graph = graph;
    this.names = graph.names;
    this.consignment = consignment;
    var bars = new Bars(names, atlas, consignment, limits);
    scope = new Scope(names, consignment, limits, corridor, bars);
    trucks = new TruckRules(names, atlas, consignment, bars);
    customs = new CustomsRules(names, atlas, graph.prices, consignment, bars);
    State.requireRoom(graph.nodes, names.countries.size(), customs.statuses());
    statuses = new int[customs.statuses() + 1];
    better = customs.better();
    destination = names.place(consignment.to().id());
    driving = DriverClock.rules(names, atlas);
    doors = new Doors(graph, customs, consignment);
    restBound = RestBound.of(driving, doors.in(), graph.shortestLeaving);
    story = new Story(graph, customs, driving);
  }

  public Graph graph() {
    return graph;
  }

  /// Arcs from the sender's door and to the receiver's.
  public List<Arc> startArcs() {
    return doors.out();
  }

  public List<Arc> endArcs() {
    return doors.in();
  }

  /// The state of goods at the sender's door.
  public long start() {
    return State.of(graph.start(), 0, 0, CustomsRules.FREE, 0);
  }

  public boolean isEnd(long state) {
    return State.node(state) == graph.end();
  }

  /// Index of the country of a state.
  public int country(long state) {
    var node = State.node(state);
    if (node == graph.start()) {
      return names.country(consignment.from().country());
    }
    return node == graph.end() ? names.countryOf[destination] : graph.countryOf[node];
  }

  public String countryId(int country) {
    return names.countries.get(country).id();
  }

  /// False if an arc can never be used by this question, whatever the state.
  public boolean usable(Arc arc) {
    return scope.usable(arc, graph.countryOf[arc.from], graph.countryOf[arc.to]);
  }

  /// The waypoints asked for, one bit each.
  public int waypoints() {
    return scope.all();
  }

  /// The waypoints goods in this state have still to pass.
  public int missing(long state) {
    return isEnd(state) ? 0 : scope.all() & ~State.via(state);
  }

  /// The waypoints an arc passes, wherever goods come from.
  public int passes(Arc arc) {
    return scope.by(arc, arc.to == graph.end() ? destination : graph.placeOf(arc.to));
  }

  /// Cents of papers that goods in this state cannot but pay before they are there.
  public long pendingCents(long state) {
    return owes(state) ? customs.importCents() : 0;
  }

  /// Minutes of papers that goods in this state cannot but wait for, less what a driver may rest.
  public int pendingMinutes(long state) {
    return Math.max(0, owedMinutes(state) - restBound.credit());
  }

  /// Minutes of import papers that goods in this state cannot but wait for, rested meanwhile or
  /// not.
  public int owedMinutes(long state) {
    return owes(state) ? customs.importMinutes() : 0;
  }

  /// Most minutes of owed import papers a driver may stand for at the end of a crossing.
  public int importMinutes(Arc arc) {
    return customs.inGoal(graph.countryOf[arc.to]) ? customs.importMinutes() : 0;
  }

  private boolean owes(long state) {
    return !isEnd(state) && customs.owesImport(State.regime(state), country(state));
  }

  /// How many customs statuses there are.
  public int statuses() {
    return customs.statuses();
  }

  /// Customs statuses that open at least as many ways as that of this state: a state with one of
  /// them is [State#withRegime]. Not to be changed.
  public int[] covering(long state) {
    return better[State.regime(state)];
  }

  /// How rests may be spread over the driving in a lower bound.
  public RestBound restBound() {
    return restBound;
  }

  /// The longest daily rest any rule asks for, in the low 16 bits; the longest weekly one above.
  public int longestRests() {
    return DriverClock.longestRests(driving);
  }

  /// Hands every move out of `state` to the sink; `time` is minutes since the epoch.
  public void from(long state, long cents, int time, int clock, Sink sink) {
    var node = State.node(state);
    if (node == graph.start()) {
      begin(cents, time, sink);
      return;
    }
    var place = graph.placeOf(node);
    if (place == destination && scope.complete(State.via(state) | scope.at(place))) {
      finish(state, node, cents, time, sink);
    }
    for (var i = graph.first[node]; i < graph.first[node + 1]; i++) {
      var arc = graph.out[i];
      switch (arc.kind) {
        case HAUL -> haul(state, cents, time, clock, arc, sink);
        case CROSS -> cross(state, cents, time, clock, arc, sink);
        case RIDE -> ride(state, cents, time, arc, sink);
        case TRANSFER -> transfer(state, cents, time, clock, arc, sink);
      }
    }
  }

  private void begin(long cents, int time, Sink sink) {
    var place = names.place(consignment.from().id());
    if (!scope.allowsStart(names.countryOf[place])) {
      return;
    }
    for (var arc : doors.out()) {
      load(
          start(),
          arc,
          place,
          CustomsRules.FREE,
          scope.at(place),
          cents + arc.cents,
          time + arc.minutes,
          0,
          sink);
    }
  }

  /// Goods enter the vehicle of `arc.to`: once for each truck that can be had.
  ///
  /// A change to the same kind of truck is made only for another registration or right, and only
  /// a truck of another registration brings a rested driver: relays are not offered.
  ///
  /// @param clock of a driver no fresher than the one who brought the goods
  private void load(
      long before,
      Arc arc,
      int place,
      int status,
      int via,
      long cents,
      int time,
      int clock,
      Sink sink) {
    var vehicle = names.vehicles.get(graph.vehicleOf(arc.to));
    var kept = vehicle.driver() ? clock : 0;
    if (!vehicle.registered()) {
      sink.accept(State.of(arc.to, 0, 0, status, via), cents, time, kept, arc, 0);
      return;
    }
    var country = names.countryOf[place];
    var same = State.node(before) == arc.to;
    for (var r : trucks.registrations(country)) {
      if (same && r + 1 == State.registration(before) && country + 1 == State.loaded(before)) {
        continue;
      }
      var driver = DriverClock.relieves(State.registration(before), r + 1) ? 0 : kept;
      sink.accept(State.of(arc.to, r + 1, country + 1, status, via), cents, time, driver, arc, 0);
    }
  }

  private void finish(long state, int node, long cents, int time, Sink sink) {
    if (!mayUnload(state, names.countryOf[destination])) {
      return;
    }
    var owed = State.regime(state) != CustomsRules.FREE;
    var more = owed ? customs.importCents() : 0;
    var minutes = owed ? customs.importMinutes() : 0;
    for (var arc : doors.in()) {
      if (arc.from == node) {
        sink.accept(
            State.of(graph.end(), 0, 0, CustomsRules.FREE, State.via(state)),
            cents + arc.cents + more,
            plus(time, arc.minutes + minutes),
            0,
            arc,
            0);
      }
    }
  }

  private boolean mayUnload(long state, int country) {
    var r = State.registration(state);
    return r == 0 || trucks.mayUnload(r - 1, State.loaded(state) - 1, country);
  }

  private void haul(long state, long cents, int time, int clock, Arc arc, Sink sink) {
    var place = graph.placeOf(arc.to);
    if (!scope.allows(graph.countryOf[arc.from], names.countryOf[place])) {
      return;
    }
    var starts = arc.along.passable().nextOpen(time);
    if (starts == OpenTimes.NEVER) {
      return;
    }
    var next = moved(state, arc, scope.at(place), State.regime(state));
    var before = DriverClock.waited(clock, starts - time);
    var choices = DriverClock.choices(arc.along, before);
    for (var early = 0; early <= choices; early++) {
      var driven = DriverClock.drive(arc.along, before, early);
      sink.accept(
          next,
          cents + arc.cents,
          starts + arc.minutes + (int) (driven >>> 32),
          (int) driven,
          arc,
          Rests.of(0, 0, early));
    }
  }

  private static long moved(long state, Arc arc, int via, int status) {
    return State.of(
        arc.to, State.registration(state), State.loaded(state), status, State.via(state) | via);
  }

  private void cross(long state, long cents, int time, int clock, Arc arc, Sink sink) {
    var a = graph.countryOf[arc.from];
    var to = graph.placeOf(arc.to);
    var b = names.countryOf[to];
    var r = State.registration(state);
    if (!scope.usable(arc, a, b)
        || (r > 0 && !trucks.mayCross(r - 1, State.loaded(state) - 1, arc.crossing, a, b))) {
      return;
    }
    var n = customs.entering(State.regime(state), graph.vehicleOf(arc.to), a, b, statuses);
    if (n == 0) {
      return;
    }
    var before = customs.leaving(State.regime(state), a, b);
    var via = scope.over(arc.crossing, to);
    new Crossover((entered, driven, stood, rests) -> {
          for (var i = 0; i < n; i++) {
            var minutes = customs.minutes(a, b, before, statuses[i]);
            Crossover.enter(
                moved(state, arc, via, statuses[i]),
                cents
                    + arc.cents
                    + customs.cents(a, b, before, statuses[i], graph.vehicleOf(arc.to)),
                new Crossover.Entered(entered + minutes, driven, stood + minutes, rests),
                arc,
                sink);
          }
        })
        .pass(arc, time, clock);
  }

  private void ride(long state, long cents, int time, Arc arc, Sink sink) {
    var ride = arc.ride();
    var a = graph.countryOf[arc.from];
    var b = graph.countryOf[arc.to];
    if (!scope.usable(arc, a, b)) {
      return;
    }
    var n = customs.riding(State.regime(state), graph.vehicleOf(arc.from), a, arc.passes, statuses);
    var before = State.regime(state);
    for (var i = 0; i < n; i++) {
      var ready = plus(time, customs.minutes(a, b, before, statuses[i]));
      var leaves = ready == OpenTimes.NEVER ? ready : ride.departures().next(ready);
      sink.accept(
          State.of(arc.to, 0, 0, statuses[i], State.via(state) | scope.along(arc)),
          cents + arc.cents + customs.cents(a, b, before, statuses[i], graph.vehicleOf(arc.from)),
          plus(leaves, arc.riding),
          0,
          arc,
          0);
    }
  }

  private void transfer(long state, long cents, int time, int clock, Arc arc, Sink sink) {
    var place = graph.placeOf(arc.from);
    var country = names.countryOf[place];
    if (!mayUnload(state, country)) {
      return;
    }
    var after = graph.vehicleOf(arc.to);
    var n = customs.changing(State.regime(state), after, country, statuses);
    var before = State.regime(state);
    var stood = DriverClock.stood(clock, arc.minutes, driving[country]);
    for (var i = 0; i < n; i++) {
      load(
          state,
          arc,
          place,
          statuses[i],
          State.via(state),
          cents + arc.cents + customs.cents(country, country, before, statuses[i], after),
          plus(time, arc.minutes + customs.minutes(country, country, before, statuses[i])),
          stood,
          sink);
    }
  }

  /// The steps of one move, as they are shown and drawn; `rests` as [Sink] was told.
  public List<Step> steps(long before, long after, Arc arc, int rests) {
    return story.steps(before, after, arc, rests);
  }

  private static int plus(int time, int minutes) {
    return time == OpenTimes.NEVER ? OpenTimes.NEVER : time + minutes;
  }
}
