package ortoo.route.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ortoo.route.trip.Limits;

/// Rules on papers of an invented atlas, and some of them that cannot be had.
final class RandomPapers {
  private static final List<String> IDS = List.of("pa", "pb", "pc", "pd");

  private final Sketch sketch;
  private final Dice dice;
  private final List<String> countries;

  RandomPapers(Sketch sketch, Dice dice, List<String> countries) {
    this.sketch = sketch;
    this.dice = dice;
    this.countries = countries;
  }

  /// Half the atlases have rules; the question lacks up to two of their papers.
  Limits fill(Limits limits) {
    if (dice.chance(0.5)) {
      return limits;
    }
    var most = 2 + dice.below(6);
    for (var i = 0; i < most; i++) {
      var rule = "%s %s origins=%s destinations=%s held=%s required=%s"
          .formatted(
              dice.any(IDS),
              occasion(),
              end(),
              end(),
              dice.any(List.of("yes", "unknown", "yes", "yes", "no")),
              dice.any(List.of("yes", "yes", "yes", "no")));
      sketch.papers.add(PaperWords.paper(rule));
    }
    var without = new LinkedHashSet<String>();
    for (var i = dice.below(3); i > 0; i--) {
      without.add(dice.any(IDS));
    }
    return limits.papers(without, Set.of());
  }

  private String occasion() {
    return switch (dice.below(12)) {
      case 0 -> "export " + place();
      case 1 -> "import " + place();
      case 2, 3 -> "transit " + place();
      case 4, 5 -> "carriage %s modes=%s".formatted(place(), dice.any(modes()));
      case 6, 7, 8, 9 ->
        "truck %s trucks=%s runs=%s"
            .formatted(place(), dice.any(List.of("*", dice.any(countries))), dice.any(runs()));
      default -> "regime * regimes=" + regime();
    };
  }

  private static List<String> modes() {
    return List.of("road", "rail", "sea", "rail,sea");
  }

  private static List<String> runs() {
    return List.of("bilateral", "transit", "third", "bilateral,third");
  }

  private String regime() {
    return sketch.regimes.isEmpty() ? "none" : dice.any(sketch.regimes).id();
  }

  private String place() {
    return dice.any(places());
  }

  private String end() {
    return dice.chance(0.7) ? "*" : dice.any(List.of("", "!")) + dice.any(countries);
  }

  private List<String> places() {
    var all = new ArrayList<>(countries);
    sketch.countries.forEach(country -> all.add(country.territory()));
    all.add("*");
    return all;
  }
}
