package ortoo.route;

import java.util.List;
import java.util.Optional;
import ortoo.route.chance.Odds;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// The ways to bring a consignment, judged; or why there is none.
///
/// @param draws trips drawn; 0 = none
/// @param itineraries by ranking cost (money + days × value of a day), best first
/// @param odds of pairs of itineraries, by id
/// @param none why there is no way, if there is none
public record Answer(
    Consignment consignment,
    Limits limits,
    int draws,
    long seed,
    List<Itinerary> itineraries,
    List<Odds> odds,
    Optional<None> none) {

  public Answer {
    itineraries = List.copyOf(itineraries);
    odds = List.copyOf(odds);
  }

  /// Why there is no way.
  ///
  /// @param reason what stops it, in words
  /// @param remedy which limit to relax, as an order
  public record None(String reason, String remedy) {}
}
