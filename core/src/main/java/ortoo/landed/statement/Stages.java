package ortoo.landed.statement;

import java.util.List;
import java.util.function.Function;
import ortoo.atlas.network.Place;
import ortoo.route.step.Step;
import ortoo.route.step.Way;

/// Tells the stage of each step of a way.
///
/// The sender's country is left once, with the first move out of it; the receiver's customs
/// territory is entered with the last move into it, so that a way through a part of the union and
/// out again has not arrived there. Inside one territory the receiver's country takes its place.
final class Stages {
  private final List<Step> steps;
  private final String home;
  private final String goal;
  private final Function<String, String> areas;
  private final int leaves;
  private final int enters;

  /// @param territories gives the customs territory of a country
  Stages(Way way, Function<String, String> territories) {
    steps = way.steps();
    home = steps.getFirst().from().country();
    var last = steps.getLast().to().country();
    var one = territories.apply(home).equals(territories.apply(last));
    areas = one ? country -> country : territories;
    goal = areas.apply(last);
    leaves = leaves();
    enters = enters();
  }

  private int leaves() {
    var at = 0;
    while (at < steps.size() && steps.get(at).to().country().equals(home)) {
      at++;
    }
    return at;
  }

  private int enters() {
    var at = steps.size();
    while (at > 0 && inGoal(steps.get(at - 1).from())) {
      at--;
    }
    // A move over the border begins outside and ends inside.
    return at == 0 ? 0 : at - 1;
  }

  private boolean inGoal(Place place) {
    return areas.apply(place.country()).equals(goal);
  }

  /// Index of the step that brings the goods into the receiver's territory; 0 if they never leave.
  int entry() {
    return enters;
  }

  /// Index of the step that brings the goods into a country first, or -1.
  int entry(String country) {
    for (var i = 0; i < steps.size(); i++) {
      if (steps.get(i).to().country().equals(country)) {
        return i;
      }
    }
    return -1;
  }

  /// The stage of a step; a move over a border is of the side it comes from.
  Stage of(int step) {
    if (steps.get(step) instanceof Step.Papers papers && papers.act().equals("import")) {
      return Stage.IMPORT;
    }
    var domestic = leaves == steps.size();
    if (domestic || step < leaves || (step == leaves && overland(step))) {
      return Stage.ORIGIN;
    }
    return step <= enters ? Stage.MAIN : Stage.ONWARD;
  }

  /// True of the short link between two posts; a ship or train out of the country is main carriage.
  private boolean overland(int step) {
    return steps.get(step) instanceof Step.Haul haul && haul.link().crossing().isPresent();
  }

  /// Share of a step's kilometres before the receiver's territory: of a train from outside to
  /// inside, up to the border; of all else, all or nothing.
  double shareBefore(int step) {
    if (step != enters || !(steps.get(step) instanceof Step.Ride ride) || ride.km() <= 0) {
      return 1;
    }
    var route = ride.route();
    if (ride.links().size() != route.size() - 1) {
      return 1;
    }
    var inside = 0.0;
    for (var i = 0; i < ride.links().size(); i++) {
      inside += inGoal(route.get(i)) ? ride.links().get(i).km() : 0;
    }
    return 1 - inside / ride.km();
  }
}
