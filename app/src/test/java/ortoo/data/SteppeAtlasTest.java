package ortoo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.Atlas;
import ortoo.atlas.PlaceFinder;
import ortoo.atlas.check.AtlasCheck;
import ortoo.atlas.check.Doubt;
import ortoo.atlas.check.Report;

/// The atlas that ships with the product is sound.
class SteppeAtlasTest {
  private static final Atlas STEPPE = AtlasFolder.load(TinyAtlas.STEPPE);
  private static final Report REPORT = AtlasCheck.check(STEPPE);

  @Test
  void loadsWithoutAProblem() {
    assertTrue(STEPPE.network().places().size() >= 360);
    assertTrue(STEPPE.network().links().size() >= 770);
    assertEquals(STEPPE.rows().size(), REPORT.total().rows());
  }

  @Test
  void everyFigureHasASourceOrADerivation() {
    assertEquals("[]", REPORT.of(Doubt.NO_SOURCE).toString());
  }

  @Test
  void everyWayIsAsLongAsTheEarthAsks() {
    assertEquals("[]", REPORT.of(Doubt.SHORT_LINK).toString());
    assertEquals("[]", REPORT.of(Doubt.LONG_SHAPE).toString());
  }

  @Test
  void bordersAreCrossedWhereTheyCanBe() {
    assertEquals("[]", REPORT.of(Doubt.NO_CROSSING).toString());
    assertEquals("[]", REPORT.of(Doubt.CROSSING_LINK).toString());
    assertEquals("[]", REPORT.of(Doubt.NO_HOURS).toString());
    assertEquals("[]", REPORT.of(Doubt.NO_TIME).toString());
  }

  @Test
  void everythingIsReachedAndCanBePriced() {
    assertEquals("[]", REPORT.of(Doubt.UNREACHED).toString());
    assertEquals("[]", REPORT.of(Doubt.NO_SERVICE).toString());
    assertEquals("[]", REPORT.of(Doubt.NO_SPEED).toString());
    assertEquals("[]", REPORT.of(Doubt.NO_LOAD).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Ulan Bator, mn-ulaanbaatar",
    "Ulaanbaatar, mn-ulaanbaatar",
    "Улаанбаатар, mn-ulaanbaatar",
    "Ulan-Bator, mn-ulaanbaatar",
    "MNULN, mn-ulaanbaatar",
    "Бишкек, kg-bishkek",
    "Xingang, cn-tianjin",
    "poti, ge-poti"
  })
  void placesAreFoundByTheirUsualNames(String query, String id) {
    assertEquals(id, new PlaceFinder(STEPPE.network()).require(query).id());
  }
}
