package ortoo.route.post;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.PostTime;
import ortoo.atlas.border.Spell;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// The parameters of every post of an atlas.
public final class Calibration {
  /// Estimate: CPMM publishes no spread of single passages; see docs/method/calibration.md.
  private static final double PASSAGE_CV = 0.9;

  private final Map<String, PostTime> times = new HashMap<>();
  private final Map<String, Spell> spells = new HashMap<>();

  public Calibration(Atlas atlas) {
    for (var time : atlas.borders().times()) {
      times.put(key(time.crossing(), time.country(), time.mode(), time.direction()), time);
    }
    for (var spell : atlas.borders().spells()) {
      spells.put(spell.crossing() + spell.mode(), spell);
    }
  }

  /// The figures of one side, or empty if nothing is known to go by.
  public Optional<PostFigures> find(
      String crossing, String country, Mode mode, Direction direction, boolean boxed) {
    var time = Optional.ofNullable(times.get(key(crossing, country, mode, direction)));
    var spell = Optional.ofNullable(spells.get(crossing + mode));
    return time.map(
            t -> new PostFigures(t.hours(), PASSAGE_CV, t.usd(), spell, "own parameter row"))
        .or(() -> Optional.of(
            new PostFigures(Figure.exact(6), PASSAGE_CV, Figure.exact(50), spell, "usual")));
  }

  private static String key(String crossing, String country, Mode mode, Direction direction) {
    return crossing + '|' + country + '|' + mode + '|' + direction;
  }
}
