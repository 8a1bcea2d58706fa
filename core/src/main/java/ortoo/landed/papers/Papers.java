package ortoo.landed.papers;

import java.util.List;
import ortoo.atlas.Atlas;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.PaperRules;

/// Says which papers a way needs, by the rules of one atlas.
///
/// Immutable; safe to share between threads.
public final class Papers {
  private final Atlas atlas;

  private Papers(Atlas atlas) {
    this.atlas = atlas;
  }

  public static Papers of(Atlas atlas) {
    return new Papers(atlas);
  }

  /// The papers of a way in the order in which they are asked, each once.
  public List<Needed> needed(Consignment consignment, Way way) {
    return new Walk(atlas, PaperRules.of(atlas, consignment), consignment, way).needed();
  }
}
