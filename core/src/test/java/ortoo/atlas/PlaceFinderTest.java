package ortoo.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.atlas.PlaceFinder.Match;
import ortoo.atlas.network.Alias;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.unit.BadInput;

/// A place is found however its name is spelled, and never silently mistaken for another.
class PlaceFinderTest {
  private static final PlaceFinder FINDER = new PlaceFinder(new Network(
      List.of(),
      List.of(
          place("mn-ulaanbaatar", "Ulaanbaatar", "Улаанбаатар", "MN", "MNULN", 1_500_000),
          place("kg-bishkek", "Bishkek", "Бишкек", "KG", "KGFRU", 1_000_000),
          place("kg-bishkek-airport", "Bishkek Manas airport", "", "KG", "", 0),
          place("kz-khorgos", "Khorgos (Nur Zholy)", "Қорғас", "KZ", "", 0),
          place("cn-khorgos", "Khorgos (Horgos)", "霍尔果斯", "CN", "CNHRG", 0),
          place("mn-zamyn-uud", "Zamyn-Uud", "Замын-Үүд", "MN", "MNZMU", 20_000),
          place("tr-mersin", "Mersin", "", "TR", "TRMER", 900_000),
          place("ge-poti", "Poti", "ფოთი", "GE", "GEPTI", 40_000)),
      List.of(
          new Alias("Ulan Bator", "mn-ulaanbaatar", 0),
          new Alias("Urga", "mn-ulaanbaatar", 0),
          new Alias("Frunze", "kg-bishkek", 0)),
      List.of(),
      List.of()));

  private static Place place(
      String id, String name, String local, String country, String code, long population) {
    return new Place(
        id,
        name,
        local.isEmpty() ? Optional.empty() : Optional.of(local),
        country,
        45,
        90,
        Set.of("city"),
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        Optional.of(population),
        ZoneOffset.UTC,
        0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mn-ulaanbaatar",
        "Ulaanbaatar",
        "ULAANBAATAR",
        "ulan bator",
        "Ulan-Bator",
        "Ulaan Baatar",
        "Улаанбаатар",
        "улаан-баатар",
        "MNULN",
        "mn uln",
        "Urga",
        "Ülaanbaatar"
      })
  void allSpellingsAreOnePlace(String query) {
    assertEquals("mn-ulaanbaatar", FINDER.require(query).id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Bishkek, kg-bishkek",
    "Бишкек, kg-bishkek",
    "Frunze, kg-bishkek",
    "Zamin-Uud, mn-zamyn-uud",
    "Замын үүд, mn-zamyn-uud",
    "Horgos, cn-khorgos",
    "霍尔果斯, cn-khorgos",
    "Nur Zholy, kz-khorgos",
    "ფოთი, ge-poti"
  })
  void otherNamesAndScriptsAreFound(String query, String id) {
    assertEquals(id, FINDER.require(query).id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Bishkekk, kg-bishkek",
    "Bish, kg-bishkek",
    "Manas, kg-bishkek-airport",
    "Zamin Ud, mn-zamyn-uud"
  })
  void whatIsNearIsListedFirst(String query, String id) {
    assertEquals(id, FINDER.find(query).getFirst().place().id());
  }

  @Test
  void eachPlaceIsListedOnceByItsBestName() {
    var ids = FINDER.find("bishkek").stream().map(Match::place).map(Place::id).toList();
    assertEquals(List.of("kg-bishkek", "kg-bishkek-airport"), ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?", "Atlantis", "Berlin", "Porto", "Bistritz", "\uD83D\uDE00"})
  void whatIsNotThereIsNotFound(String query) {
    assertEquals(List.of(), FINDER.find(query));
  }

  private static String complaint(String query) {
    var bad = assertThrows(BadInput.class, () -> FINDER.require(query));
    return String.valueOf(bad.getMessage());
  }

  @Test
  void anUnknownPlaceIsToldWithSuggestions() {
    assertEquals("""
        command line: unknown place "Bishkekk".
          Fix: did you mean kg-bishkek (Bishkek, KG)?""", complaint("Bishkekk"));
    assertTrue(complaint("Atlantis")
        .endsWith("Fix: the atlas has no place of such a name; list those of a country with: ortoo"
            + " places --country CC"));
  }

  @Test
  void aNameOfTwoPlacesIsNotGuessed() {
    assertEquals("""
        command line: "Khorgos" may be 2 places.
          Fix: name the one you mean by its id: cn-khorgos (Khorgos (Horgos), CN) or kz-khorgos \
        (Khorgos (Nur Zholy), KZ).""", complaint("Khorgos"));
  }
}
