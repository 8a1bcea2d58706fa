package ortoo.route.pareto;

import java.util.function.BooleanSupplier;

/// How far a search may go before it gives up.
///
/// @param labels the most labels kept at a time; one takes 16 bytes while it waits and, if routes
///     are asked for, 8 bytes from then on
/// @param cancelled asked every few thousand steps; true ends the search with a
///     `CancellationException`
public record Limits(int labels, BooleanSupplier cancelled) {

  /// A hundred million labels, some 2 GB, and no cancelling.
  public static final Limits USUAL = new Limits(100_000_000, () -> false);

  public Limits {
    if (labels < 1) {
      throw new IllegalArgumentException("Limit of %d labels is below 1.".formatted(labels));
    }
  }
}
