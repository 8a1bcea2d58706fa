package ortoo.study.ask;

import java.util.Set;
import ortoo.landed.statement.Sale;

/// A question about landed cost understood: ready to be reckoned.
///
/// @param routes the consignment, valued at its price in USD, and the limits of its ways
/// @param assumed names of the words that were not given and have their default
public record LandedRequest(RoutesRequest routes, Sale sale, Set<String> assumed) {

  public LandedRequest {
    assumed = Set.copyOf(assumed);
  }
}
