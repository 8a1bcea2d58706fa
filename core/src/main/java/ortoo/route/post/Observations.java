package ortoo.route.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.PostObservation;
import ortoo.atlas.border.Spell;
import ortoo.atlas.network.Crossing;
import ortoo.route.post.Years.Year;

/// Frees published means of what a plan adds elsewhere, side by side.
///
/// hours = share worked × (published − reloading − wait for opening), a year at a time; then,
/// over the years, less the mean of slow spells on the side where goods wait for them. Trucks
/// that leave a country arrive at any hour; those that enter come from the other post, which
/// works then too, so they have no wait for opening. What is taken out is itself an estimate,
/// so neither step may take more than half of what is there.
final class Observations {
  private static final double MOST = 0.5;

  private final Map<Side, List<PostObservation>> bySide = new HashMap<>();
  private final WorkingWeek working;
  private final Reloading reloading;

  Observations(Atlas atlas) {
    working = new WorkingWeek(atlas);
    reloading = new Reloading(atlas);
    for (var seen : atlas.borders().observations()) {
      if (seen.direction() != Direction.UNSTATED && seen.crossing().isPresent()) {
        var side = new Side(seen.crossing().get(), seen.country(), seen.mode(), seen.direction());
        bySide.computeIfAbsent(side, _ -> new ArrayList<>()).add(seen);
      }
    }
  }

  /// Clearance and ordinary queue in open hours; empty if the side was never measured.
  ///
  /// @param place the post's place
  /// @param spell the slow regime that goods wait for on this side, if any
  Optional<Estimate> hours(Crossing crossing, Side side, String place, Optional<Spell> spell) {
    var handling = reloading.find(place, side.mode(), side.direction());
    var out = handling.map(h -> h.hours().value()).orElse(0.0);
    var years = new ArrayList<Year>();
    for (var seen : bySide.getOrDefault(side, List.of())) {
      if (seen.hours() > 0) {
        var week = working.of(crossing, side, seen.year());
        var arrival = side.direction() == Direction.OUTBOUND ? week.idle() : 0;
        var hours = week.share() * less(seen.hours(), out + arrival);
        years.add(new Year(seen.year(), hours, seen.row()));
      }
    }
    if (years.isEmpty()) {
      return Optional.empty();
    }
    var raw = Years.estimate(years);
    var slow = spell.map(s -> s.share() * s.extra().value()).orElse(0.0);
    return Optional.of(new Estimate(
        less(raw.median(), slow), raw.sigma(), raw.rows(), "own means of " + raw.basis()));
  }

  /// Payments a vehicle; empty if none was published for the side.
  Optional<Estimate> usd(Side side, String place) {
    var handling = reloading.find(place, side.mode(), side.direction());
    var out = handling.map(h -> h.usd().value()).orElse(0.0);
    var years = new ArrayList<Year>();
    for (var seen : bySide.getOrDefault(side, List.of())) {
      seen.usd()
          .filter(usd -> usd > 0)
          .ifPresent(usd -> years.add(new Year(seen.year(), less(usd, out), seen.row())));
    }
    return years.isEmpty() ? Optional.empty() : Optional.of(own(Years.estimate(years)));
  }

  private static Estimate own(Estimate e) {
    return new Estimate(e.median(), e.sigma(), e.rows(), "own means of " + e.basis());
  }

  private static double less(double value, double out) {
    return Math.max(value - out, MOST * value);
  }
}
