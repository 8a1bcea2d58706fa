package ortoo.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;

/// Finds places by id, name, local name, UN/LOCODE or alias, tolerant of case, accents, script and
/// spelling.
///
/// Immutable once made, so that threads may share it.
public final class PlaceFinder {
  /// Suggestions in a message.
  private static final int OFFERED = 5;

  /// Letters a query needs before one that only begins alike, or nearly so, is thought of.
  private static final int SHORTEST = 3;

  /// How a query fits a name, the best first.
  public enum Fit {
    ID,
    CODE,
    NAME,
    ALIAS,
    /// The same but for usual variants of spelling, such as kh and h.
    SPELLING,
    /// The name begins with the query.
    START,
    /// A word of the name begins with the query.
    WORD,
    /// A few letters differ.
    NEAR;

    /// True if the query is the name, and not only like it.
    boolean isSure() {
      return compareTo(SPELLING) <= 0;
    }
  }

  /// A place that may be meant.
  ///
  /// @param name the name that fits
  /// @param edits letters that differ; 0 but for [Fit#NEAR]
  public record Match(Place place, String name, Fit fit, int edits) {}

  /// One name of one place; a word of a name stands for itself too.
  private record Name(Place place, String written, Fit fit, String plain, String folded) {}

  private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::fit)
      .thenComparingInt(Match::edits)
      .thenComparing(match -> match.place().population().orElse(0L), Comparator.reverseOrder())
      .thenComparing(match -> match.place().id());

  private final List<Name> names = new ArrayList<>();

  public PlaceFinder(Network network) {
    var places = new HashMap<String, Place>();
    for (var place : network.places()) {
      places.put(place.id(), place);
      add(place, place.id(), Fit.ID);
      place.unLocode().ifPresent(code -> add(place, code, Fit.CODE));
      addParts(place, place.name(), Fit.NAME);
      place.localName().ifPresent(name -> addParts(place, name, Fit.NAME));
    }
    for (var alias : network.aliases()) {
      Optional.ofNullable(places.get(alias.place()))
          .ifPresent(place -> addParts(place, alias.alias(), Fit.ALIAS));
    }
  }

  private void add(Place place, String written, Fit fit) {
    var plain = PlaceName.plain(written);
    if (!plain.isEmpty()) {
      names.add(new Name(place, written, fit, plain, PlaceName.folded(plain)));
    }
  }

  /// A name, and its parts: "Tianjin (Xingang)" is Tianjin and Xingang, "Ayrum / Aida" both too.
  private void addParts(Place place, String name, Fit fit) {
    add(place, name, fit);
    var parts = name.split("[(/)]", -1);
    if (parts.length > 1) {
      for (var part : parts) {
        add(place, part.strip(), Fit.ALIAS);
      }
    }
    var words = name.split("[\\s(/),-]+", -1);
    for (int i = 1; i < words.length; i++) {
      add(place, words[i], Fit.WORD);
    }
  }

  /// The places that may be meant, best first; each once, by the name that fits best.
  ///
  /// Where one fits surely, those that are only like it are left out.
  public List<Match> find(String query) {
    var plain = PlaceName.plain(query);
    var folded = PlaceName.folded(plain);
    Map<String, Match> best = new HashMap<>();
    if (!plain.isEmpty()) {
      for (var name : names) {
        fit(name, plain, folded)
            .ifPresent(match -> best.merge(
                match.place().id(), match, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b));
      }
    }
    boolean sure = best.values().stream().anyMatch(match -> match.fit().isSure());
    return best.values().stream()
        .filter(match -> !sure || match.fit() != Fit.NEAR)
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Optional<Match> fit(Name name, String plain, String folded) {
    if (name.plain.equals(plain)) {
      return Optional.of(new Match(name.place, name.written, name.fit, 0));
    }
    if (name.fit == Fit.CODE || plain.length() < SHORTEST) {
      return Optional.empty();
    }
    if (name.fit != Fit.WORD && name.folded.equals(folded)) {
      return Optional.of(new Match(name.place, name.written, Fit.SPELLING, 0));
    }
    if (name.plain.startsWith(plain) || name.folded.startsWith(folded)) {
      var fit = name.fit == Fit.WORD ? Fit.WORD : Fit.START;
      return Optional.of(new Match(name.place, name.written, fit, 0));
    }
    int limit = plain.length() < 8 ? 1 : plain.length() < 12 ? 2 : 3;
    int edits = Math.min(
        Spelling.distance(name.plain, plain, limit), Spelling.distance(name.folded, folded, limit));
    return edits <= limit && name.fit != Fit.WORD
        ? Optional.of(new Match(name.place, name.written, Fit.NEAR, edits))
        : Optional.empty();
  }

  /// The one place that is meant, by any of its names in any of their spellings.
  ///
  /// @throws BadInput if none or several fit so well; offers those that may be meant
  public Place require(String query) {
    var matches = find(query);
    var sure = matches.stream().filter(match -> match.fit().isSure()).toList();
    if (sure.isEmpty()) {
      throw new BadInput(Problem.argument(
          "unknown place \"%s\".".formatted(query),
          matches.isEmpty()
              ? "the atlas has no place of such a name; list those of a country with:"
                  + " ortoo places --country CC"
              : "did you mean %s?".formatted(offered(matches))));
    }
    var best =
        sure.stream().filter(match -> match.fit() == sure.getFirst().fit()).toList();
    if (best.size() > 1) {
      throw new BadInput(Problem.argument(
          "\"%s\" may be %d places.".formatted(query, best.size()),
          "name the one you mean by its id: %s.".formatted(offered(best))));
    }
    return best.getFirst().place();
  }

  private static String offered(List<Match> matches) {
    return matches.stream()
        .limit(OFFERED)
        .map(Match::place)
        .map(place -> "%s (%s, %s)".formatted(place.id(), place.name(), place.country()))
        .collect(Collectors.joining(" or "));
  }
}
