package ortoo.route.chance;

import java.util.List;

/// What drawing many trips says about a set of ways.
///
/// @param spreads one a way, in the order of the ways
/// @param odds one for each pair, first before second
/// @param unknowns how many draws of what we do not know
/// @param tripsEach how many trips in each
public record Judgement(List<Spread> spreads, List<Odds> odds, int unknowns, int tripsEach) {

  public Judgement {
    spreads = List.copyOf(spreads);
    odds = List.copyOf(odds);
  }
}
