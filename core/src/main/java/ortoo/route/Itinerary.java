package ortoo.route;

import java.util.List;
import java.util.Optional;
import ortoo.route.chance.Spread;
import ortoo.route.step.Way;

/// One way of an answer, with how it stands among the others.
///
/// @param id 1 is the best by ranking cost
/// @param way its steps, as planned
/// @param standing why it is in the answer
/// @param dominated by which way, and by how much; empty if nothing is both cheaper and earlier
/// @param spread what chance makes of it; empty when nothing was drawn
public record Itinerary(
    int id, Way way, Standing standing, Optional<Dominated> dominated, Optional<Spread> spread) {

  /// Why a way is in the answer.
  public enum Standing {
    /// No way is cheaper and earlier.
    PARETO,
    /// Beaten, but within the tolerance of the best.
    NEAR,
    /// The best of its corridor, beaten by other corridors.
    CORRIDOR
  }

  /// The way that beats this one in money and time.
  ///
  /// @param by its id
  /// @param usd how much dearer this one is
  /// @param hours how much later this one is
  public record Dominated(int by, double usd, double hours) {}

  /// The countries passed, which name its corridor.
  public List<String> corridor() {
    return way.countries();
  }
}
