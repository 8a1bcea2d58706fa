package ortoo.route.pareto;

/// A question whose costs do not fit the whole numbers of the search; refused, not wrapped around.
public final class CostTooLarge extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CostTooLarge(int source, int target) {
    super("From node %d to node %d the quickest or the cheapest route costs %d or more."
        .formatted(source, target, TwoCostGraph.LIMIT));
  }
}
