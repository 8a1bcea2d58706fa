package ortoo.route.cpmm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ortoo.atlas.border.Direction;
import ortoo.route.step.Step;
import ortoo.route.step.Timing;
import ortoo.route.step.Way;

/// What happens to one trip inside one country, in CPMM's terms. Mutable while a way is run.
///
/// Left out, for CPMM's forms begin when the loaded truck leaves and end when it is there:
/// handling and papers at the doors. Papers at a border are left out too, for the published
/// post times, which ours rest on, contain them.
final class Part {
  double km;
  /// Hours in motion.
  double moving;
  /// Hours of stops other than at posts and for rest.
  double stops;
  /// Hours of drivers' breaks and rests.
  double rests;
  /// Line haul and handling on the way, USD.
  double line;

  final List<Passage> passages = new ArrayList<>();

  /// One passage of one post, waiting for it to open included.
  record Passage(String crossing, Direction direction, double hours, double usd) {}

  double border() {
    return passages.stream().mapToDouble(Passage::hours).sum();
  }

  double payments() {
    return passages.stream().mapToDouble(Passage::usd).sum();
  }

  /// Runs a way and shares it out by country, in order of entry.
  static Map<String, Part> of(Way way) {
    var parts = new LinkedHashMap<String, Part>();
    var timing = new Timing(way.depart());
    for (var step : way.steps()) {
      var hours = timing.run(step) / 60.0;
      var part = parts.computeIfAbsent(step.from().country(), _ -> new Part());
      part.add(step, hours, timing);
    }
    return parts;
  }

  private void add(Step step, double hours, Timing timing) {
    switch (step) {
      case Step.Haul haul -> {
        km += haul.km();
        moving += haul.drivingMinutes() / 60.0;
        var still = haul.km() / 1000 * haul.stops().value();
        stops += still + timing.waited() / 60.0;
        rests += timing.rested() / 60.0 + Math.max(0, haul.stopMinutes() / 60.0 - still);
        line += haul.cents() / 100.0;
      }
      case Step.Post post ->
        passages.add(
            new Passage(post.crossing().id(), post.direction(), hours, post.cents() / 100.0));
      case Step.Handling handling -> {
        if (handling.before().isPresent() && handling.after().isPresent()) {
          stops += hours;
          line += handling.cents() / 100.0;
        }
      }
      case Step.Consolidation _ -> stops += hours;
      case Step.Rest _ -> rests += hours;
      case Step.Ride ride -> {
        km += ride.km();
        moving += hours;
        line += ride.cents() / 100.0;
      }
      case Step.Papers _ -> {}
    }
  }
}
