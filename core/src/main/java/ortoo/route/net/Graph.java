package ortoo.route.net;

import java.util.List;

/// The places in their vehicles, and the arcs between them, for one kind of consignment.
///
/// Node of place p in vehicle v: `p × vehicles + v`. Two more nodes are the sender's and the
/// receiver's door; their arcs belong to a question and are not in here. Immutable; shared between
/// questions and threads.
public final class Graph {
  final Names names;
  final Prices prices;
  final List<Arc> arcs;
  /// Arcs out of node n: `out[first[n]] … out[first[n + 1] - 1]`.
  final int[] first;
  final Arc[] out;
  /// Arcs into node n, likewise.
  final int[] intoFirst;
  final Arc[] into;
  final int nodes;
  /// Minutes of the shortest handling where goods leave a driver, or drive that has a season.
  final int shortestLeaving;
  /// Country index of each node but the doors.
  final int[] countryOf;
  private final RestLimits[] rests;
  private final int[] placeOf;
  private final int[] vehicleOf;

  Graph(Names names, Prices prices, List<Arc> arcs) {
    this.names = names;
    this.prices = prices;
    this.arcs = List.copyOf(arcs);
    var count = (long) names.places.size() * names.vehicles.size() + 2;
    State.requireRoom(count, names.countries.size(), 0);
    this.nodes = (int) count;
    this.first = new int[nodes + 1];
    this.intoFirst = new int[nodes + 1];
    this.shortestLeaving = arcs.stream()
        .filter(arc -> arc.drivenFrom() && (arc.kind == Arc.Kind.TRANSFER || arc.isSeasonal()))
        .mapToInt(arc -> arc.isSeasonal() ? arc.along.minutes() : arc.minutes)
        .min()
        .orElse(Integer.MAX_VALUE);
    this.rests = RestLimits.of(nodes, arcs);
    this.countryOf = new int[nodes];
    this.placeOf = new int[nodes];
    this.vehicleOf = new int[nodes];
    for (var n = 0; n < nodes - 2; n++) {
      placeOf[n] = n / names.vehicles.size();
      vehicleOf[n] = n % names.vehicles.size();
      countryOf[n] = names.countryOf[placeOf[n]];
    }
    for (var arc : arcs) {
      first[arc.from + 1]++;
      intoFirst[arc.to + 1]++;
    }
    for (var n = 0; n < nodes; n++) {
      first[n + 1] += first[n];
      intoFirst[n + 1] += intoFirst[n];
    }
    out = new Arc[arcs.size()];
    into = new Arc[arcs.size()];
    var outAt = first.clone();
    var intoAt = intoFirst.clone();
    for (var arc : arcs) {
      out[outAt[arc.from]++] = arc;
      into[intoAt[arc.to]++] = arc;
    }
  }

  int node(int place, int vehicle) {
    return place * names.vehicles.size() + vehicle;
  }

  /// The sender's door.
  public int start() {
    return nodes - 2;
  }

  /// The receiver's door.
  public int end() {
    return nodes - 1;
  }

  public int nodes() {
    return nodes;
  }

  int placeOf(int node) {
    return placeOf[node];
  }

  int vehicleOf(int node) {
    return vehicleOf[node];
  }

  /// What rests a driver at this node cannot but take.
  public RestLimits rests(int node) {
    return rests[node];
  }

  /// True if goods in this vehicle can be at this place, which is node n, at all.
  boolean present(int n) {
    return first[n] < first[n + 1] || intoFirst[n] < intoFirst[n + 1];
  }

  /// The arcs into a node: `intoArc(i)` for i from [#intoStart] up to, not including, [#intoEnd].
  public int intoStart(int node) {
    return intoFirst[node];
  }

  public int intoEnd(int node) {
    return intoFirst[node + 1];
  }

  public Arc intoArc(int i) {
    return into[i];
  }

  public List<Arc> arcs() {
    return arcs;
  }
}
