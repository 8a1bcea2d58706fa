package ortoo.route.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.border.Direction;
import ortoo.atlas.carriage.Vehicle;
import ortoo.route.step.Step;
import ortoo.route.time.Driving;

/// Tells a move of the search as the steps it is made of: its arc's, with the papers and the truck.
final class Story {
  private final Graph graph;
  private final Names names;
  private final CustomsRules customs;
  private final Driving[] driving;

  Story(Graph graph, CustomsRules customs, Driving[] driving) {
    this.driving = driving;
    this.graph = graph;
    this.names = graph.names;
    this.customs = customs;
  }

  /// The steps of one move, as they are shown and drawn.
  ///
  /// @param rests what the driver chose, as [Rests] packs it
  List<Step> steps(long before, long after, Arc arc, int rests) {
    var steps = new ArrayList<Step>();
    var papers = papers(before, after, arc);
    var first = arc.kind == Arc.Kind.RIDE || arc.to == graph.end();
    if (first) {
      papers.ifPresent(steps::add);
    }
    for (var step : arc.steps) {
      steps.add(
          switch (step) {
            case Step.Haul haul -> haul(haul, State.registration(after), Rests.early(rests));
            case Step.Handling handling ->
              keeper(before, after, arc).<Step>map(handling::keeping).orElse(handling);
            case Step.Consolidation filling ->
              keeper(before, after, arc).<Step>map(filling::keeping).orElse(filling);
            default -> step;
          });
      if (step instanceof Step.Post post && post.direction() == Direction.OUTBOUND) {
        rest(post, Rests.exit(rests)).ifPresent(steps::add);
      }
    }
    if (!first) {
      papers.ifPresent(steps::add);
    }
    if (arc.kind == Arc.Kind.CROSS) {
      rest((Step.Post) arc.steps.getLast(), Rests.entry(rests)).ifPresent(steps::add);
    }
    return steps;
  }

  /// Drivers' hours of the place, if the drivers' clock runs on over this move.
  private Optional<Driving> keeper(long before, long after, Arc arc) {
    var runsOn = arc.drivenFrom()
        && arc.to != graph.end()
        && vehicle(arc.to).driver()
        && !DriverClock.relieves(State.registration(before), State.registration(after));
    return runsOn ? Optional.of(driving[names.country(arc.origin().country())]) : Optional.empty();
  }

  private static Optional<Step> rest(Step.Post post, int rest) {
    return rest == DriverClock.NONE
        ? Optional.empty()
        : post.driving()
            .map(rule -> new Step.Rest(post.at(), DriverClock.length(rule, rest), rule));
  }

  private Optional<Step.Papers> papers(long before, long after, Arc arc) {
    var from = State.regime(before);
    var to = State.regime(after);
    if (arc.to == graph.end()) {
      return customs.importing(from);
    }
    if (arc.from == graph.start()) {
      return Optional.empty();
    }
    var move = new CustomsRules.Move(
        names.country(arc.origin().country()), names.country(arc.target().country()));
    var entry = arc.kind == Arc.Kind.CROSS
        ? ((Step.Post) arc.steps.get(2)).driving()
        : Optional.<Driving>empty();
    return arc.kind == Arc.Kind.RIDE
        ? customs.papers(move, arc.origin(), from, to, vehicle(arc.from), entry)
        : customs.papers(
            move,
            arc.target(),
            customs.leaving(from, move.from(), move.to()),
            to,
            vehicle(arc.to),
            entry);
  }

  private Vehicle vehicle(int node) {
    return names.vehicles.get(graph.vehicleOf(node));
  }

  private Step.Haul haul(Step.Haul haul, int registration, int early) {
    var rested = early == 0 ? haul : haul.withWeekly(early);
    return registration == 0
        ? rested
        : rested.registeredIn(names.countries.get(registration - 1).id());
  }
}
