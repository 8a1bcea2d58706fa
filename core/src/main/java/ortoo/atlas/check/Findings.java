package ortoo.atlas.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;

/// Gathers findings, and finds the places of an atlas by id for the checks.
final class Findings {
  private final Atlas atlas;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();

  Findings(Atlas atlas) {
    this.atlas = atlas;
    atlas.network().places().forEach(place -> places.put(place.id(), place));
  }

  Atlas atlas() {
    return atlas;
  }

  void add(Doubt doubt, int row, String what, String remedy) {
    found.add(new Finding(doubt, atlas.rows().get(row), what, remedy));
  }

  List<Finding> sorted() {
    found.sort(Comparator.comparing(Finding::doubt)); // stable: rows keep their order
    return found;
  }

  Place place(String id) {
    return Optional.ofNullable(places.get(id))
        .orElseThrow(
            () -> new IllegalArgumentException("The atlas has no place %s.".formatted(id)));
  }

  /// The countries at the two ends.
  List<String> countries(Link link) {
    return List.of(place(link.from()).country(), place(link.to()).country());
  }

  /// The countries of the two posts.
  List<String> countries(Crossing crossing) {
    return List.of(place(crossing.placeA()).country(), place(crossing.placeB()).country());
  }
}
