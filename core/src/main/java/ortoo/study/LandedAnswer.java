package ortoo.study;

import java.util.List;
import ortoo.landed.statement.Sale;
import ortoo.landed.statement.Statement;
import ortoo.route.Answer;
import ortoo.route.Itinerary;

/// What a consignment costs when it has arrived, by each way.
///
/// @param routes the ways, by landed cost, the cheapest first
/// @param statements one a way, in their order
public record LandedAnswer(Answer routes, Sale sale, List<Statement> statements) {

  public LandedAnswer {
    statements = List.copyOf(statements);
    if (statements.size() != routes.itineraries().size()) {
      throw new IllegalArgumentException("Landed: %d statements for %d ways."
          .formatted(statements.size(), routes.itineraries().size()));
    }
  }

  /// The statement of a way.
  public Statement statement(Itinerary itinerary) {
    return statements.get(itinerary.id() - 1);
  }
}
