package ortoo.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.unit.Figure;

/// One stretch of a way as people tell it: a haul, a change of vehicle, a border, a wait, papers.
///
/// Legs follow one another without a gap; their minutes, cents and kilometres add up to those of
/// the way. [Legs] makes them.
///
/// @param what what happens, or what is waited for, in words
/// @param registration country of the truck, if that matters
/// @param crossing id of the border crossing passed or waited at
/// @param hops the stretches moved along, in order; empty where nothing moves
/// @param start minutes since the epoch
/// @param end minutes since the epoch
/// @param idle minutes between `start` and `end` in which a driver rests or a post is shut
/// @param documents papers that are needed here
/// @param facts ids of atlas rows it rests on besides those of its figures
public record Leg(
    Kind kind,
    String what,
    Optional<Vehicle> vehicle,
    Optional<String> registration,
    Optional<String> crossing,
    Place from,
    Place to,
    List<Hop> hops,
    double km,
    int start,
    int end,
    int idle,
    List<Cost> costs,
    List<Parameter> parameters,
    List<String> documents,
    List<Integer> facts) {

  /// What kind of thing a leg is.
  public enum Kind {
    HAUL,
    TRANSFER,
    CROSS,
    WAIT,
    CLEAR
  }

  /// A link run along in one direction.
  public record Hop(Place from, Place to, Optional<Link> link) {}

  /// A line of cost: `cents` as planned, and the factor and figures it is the product of.
  public record Cost(String name, long cents, double factor, List<Figure> figures) {
    public Cost {
      figures = List.copyOf(figures);
    }
  }

  /// A figure that made the time, with its unit.
  public record Parameter(String name, String unit, Figure figure) {}

  public Leg {
    hops = List.copyOf(hops);
    costs = List.copyOf(costs);
    parameters = List.copyOf(parameters);
    documents = List.copyOf(documents);
    facts = List.copyOf(facts);
    if (end < start) {
      throw new IllegalArgumentException("Leg %s at %s ends at %d, before it starts at %d."
          .formatted(kind, from.id(), end, start));
    }
  }

  public int minutes() {
    return end - start;
  }

  /// Planned cost in whole cents.
  public long cents() {
    return costs.stream().mapToLong(Cost::cents).sum();
  }

  /// Places between the ends, in order.
  public List<Place> via() {
    return hops.stream().skip(1).map(Hop::from).toList();
  }

  /// Ids of all atlas rows it rests on: those of its figures first, each once.
  public Set<Integer> rows() {
    var rows = new LinkedHashSet<Integer>();
    costs.forEach(cost -> cost.figures().forEach(figure -> rows.add(figure.row())));
    parameters.forEach(parameter -> rows.add(parameter.figure().row()));
    rows.addAll(new TreeSet<>(facts));
    rows.remove(Figure.NO_ROW);
    return rows;
  }

  /// The same at a border crossing.
  Leg at(String crossing) {
    return new Leg(
        kind,
        what,
        vehicle,
        registration,
        Optional.of(crossing),
        from,
        to,
        hops,
        km,
        start,
        end,
        idle,
        costs,
        parameters,
        documents,
        facts);
  }

  /// The same with what it costs and needs.
  Leg with(List<Cost> costs, List<String> documents, List<Integer> facts) {
    return new Leg(
        kind,
        what,
        vehicle,
        registration,
        crossing,
        from,
        to,
        hops,
        km,
        start,
        end,
        idle,
        costs,
        parameters,
        documents,
        facts);
  }
}
