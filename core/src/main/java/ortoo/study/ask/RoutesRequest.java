package ortoo.study.ask;

import java.util.OptionalDouble;
import java.util.Set;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// A question understood: ready to be planned.
///
/// @param draws trips to draw; 0 = only the plan
/// @param cars how many cars the consignment has, if its goods are cars
/// @param assumed names of the words that were not given and have their default
public record RoutesRequest(
    Consignment consignment,
    Limits limits,
    int draws,
    long seed,
    OptionalDouble cars,
    Set<String> assumed) {

  public RoutesRequest {
    assumed = Set.copyOf(assumed);
  }

  /// The same request for another consignment within other limits.
  RoutesRequest of(Consignment other, Limits within) {
    return new RoutesRequest(other, within, draws, seed, cars, assumed);
  }
}
