package ortoo.study.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;
import ortoo.unit.BadInput;
import ortoo.unit.Spelling;

/// Reads the words of a question that name places, countries and crossings.
record PlaceWords(Atlas atlas, Function<String, Place> places, Words words) {

  /// The place a word must name.
  Optional<Place> place(String name) {
    var word = words.find(name);
    if (word.isEmpty()) {
      words.fault("%s is not given.".formatted(name), "name a place, such as Bishkek.");
      return Optional.empty();
    }
    try {
      return Optional.of(places.apply(word.get()));
    } catch (BadInput bad) {
      words.faults(name, bad);
      return Optional.empty();
    }
  }

  /// The code of a country, given its code or name.
  Optional<String> country(String name, String word) {
    var found = findCountry(word).map(Country::id);
    if (found.isEmpty()) {
      words.fault(
          "%s \"%s\" is not a country of the atlas.".formatted(name, word),
          Spelling.didYouMean(
              word, countryNames(), "use one of: %s.".formatted(String.join(", ", codes()))));
    }
    return found;
  }

  /// The id of a country, crossing or place that the way must pass.
  Optional<String> waypoint(String name, String word) {
    var known = findCountry(word)
        .map(Country::id)
        .or(() -> findCrossing(word).map(Crossing::id))
        .or(() -> findPlace(word).map(Place::id));
    if (known.isEmpty()) {
      words.fault(
          "%s \"%s\" is neither a country nor a place nor a crossing of the atlas."
              .formatted(name, word),
          Spelling.didYouMean(word, allNames(), "see the names with: ortoo places QUERY."));
    }
    return known;
  }

  private Optional<Country> findCountry(String word) {
    return atlas.network().countries().stream()
        .filter(c -> c.id().equalsIgnoreCase(word)
            || c.iso3().equalsIgnoreCase(word)
            || c.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private Optional<Crossing> findCrossing(String word) {
    return atlas.network().crossings().stream()
        .filter(c -> c.id().equalsIgnoreCase(word) || c.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private Optional<Place> findPlace(String word) {
    try {
      return Optional.of(places.apply(word));
    } catch (BadInput _) {
      return Optional.empty();
    }
  }

  private List<String> codes() {
    return atlas.network().countries().stream().map(Country::id).toList();
  }

  private List<String> countryNames() {
    var names = new ArrayList<>(codes());
    atlas.network().countries().forEach(c -> names.add(c.name()));
    return names;
  }

  private List<String> allNames() {
    var names = countryNames();
    atlas.network().crossings().forEach(c -> names.addAll(List.of(c.id(), c.name())));
    atlas.network().places().forEach(p -> names.add(p.name()));
    return names.stream().distinct().toList();
  }
}
