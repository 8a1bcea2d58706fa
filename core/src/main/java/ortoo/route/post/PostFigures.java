package ortoo.route.post;

import java.util.List;
import java.util.Optional;
import ortoo.atlas.border.Spell;
import ortoo.unit.Figure;

/// What one side of a crossing takes in one direction, as plans use it.
///
/// @param hours mean hours while open and outside slow spells
/// @param cv coefficient of variation of one passage about that mean
/// @param usd payments a vehicle or container
/// @param spell its slow regime, if goods wait for it on this side
/// @param basis how the figures were come by, in words
/// @param rows ids of all atlas rows they rest on, the latest first
public record PostFigures(
    Figure hours, double cv, Figure usd, Optional<Spell> spell, String basis, List<Integer> rows) {

  public PostFigures {
    rows = List.copyOf(rows);
  }
}
