package ortoo.study.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Place;

/// Which ways from door to door? In the asker's words, by name.
///
/// Names are those in [#NAMES]; only `from` and `to` must be there. The same words mean the same
/// at any time: what is not said has a fixed default, never today's date.
///
/// @param words by name; one that is there but blank is a fault
public record RoutesQuestion(Map<String, String> words) {

  /// All names a question may have.
  public static final List<String> NAMES = List.of(
      "from",
      "to",
      "goods",
      "units",
      "unit",
      "weight",
      "value",
      "depart",
      "avoid",
      "via",
      "modes",
      "deadline",
      "value-of-day",
      "max-transfers",
      "carrier",
      "without",
      "corridors",
      "compare",
      "tolerance",
      "draws",
      "seed");

  /// Names whose absence is a fault of its own.
  private static final List<String> NAMED = List.of("from", "to");

  public RoutesQuestion {
    words = inOrder(words);
  }

  private static Map<String, String> inOrder(Map<String, String> words) {
    var order = new LinkedHashMap<String, String>();
    NAMES.stream().filter(words::containsKey).forEach(name -> order.put(name, words.get(name)));
    words.forEach(order::putIfAbsent);
    return Collections.unmodifiableMap(order);
  }

  /// What the words mean in an atlas; throws [BadInput] with all that is wrong with them.
  ///
  /// @param places finds a place by id, name or code, or throws [BadInput] with suggestions
  public RoutesRequest resolve(Atlas atlas, Function<String, Place> places) {
    var asked = new Words(words);
    asked.check(NAMES, NAMED);
    return new RoutesReader(asked, new PlaceWords(atlas, places, asked), atlas).read();
  }
}
