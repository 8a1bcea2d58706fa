package ortoo.route.pareto;

/// A search that needed more memory than its [Limits] allow; it has no answer then, as half a
/// front would be taken for a whole one.
public final class TooManyLabels extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  TooManyLabels(int source, int target, int limit) {
    super("The search from node %d to node %d needs more than %d labels."
        .formatted(source, target, limit));
  }
}
