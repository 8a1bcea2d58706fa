package ortoo.study.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Place;
import ortoo.landed.duty.Tariff;

/// What does it cost when it has arrived, by which way? In the asker's words, by name.
///
/// Names are those of [RoutesQuestion] and [#OWN]. The same words mean the same at any time.
///
/// @param words by name; one that is there but blank is a fault
public record LandedQuestion(Map<String, String> words) {

  /// Names that a question about routes does not have.
  public static final List<String> OWN = List.of(
      "origin",
      "hs",
      "incoterm",
      "currency",
      "person",
      "engine",
      "fuel",
      "age",
      "built",
      "hp",
      "quota-left",
      "interim",
      "cleared-in",
      "released",
      "released-date",
      "released-by");

  /// All names a question may have.
  public static final List<String> NAMES =
      Stream.concat(RoutesQuestion.NAMES.stream(), OWN.stream()).toList();

  public LandedQuestion {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /// What the words mean in an atlas; throws [ortoo.unit.BadInput] with all that is wrong with
  /// them.
  ///
  /// @param places finds a place by id, name or code, or throws [ortoo.unit.BadInput]
  public LandedRequest resolve(Atlas atlas, Tariff tariff, Function<String, Place> places) {
    var asked = new Words(words);
    asked.check(NAMES, List.of("from", "to"));
    return new LandedReader(asked, atlas, tariff, new PlaceWords(atlas, places, asked)).read();
  }
}
