package ortoo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Point;
import ortoo.unit.Confidence;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// What an atlas folder says is what its records say.
class AtlasFolderTest {

  @TempDir
  Path folder;

  private Atlas tiny() {
    return AtlasFolder.load(TinyAtlas.write(folder.resolve("tiny")));
  }

  @Test
  void readsPlacesLinksAndTheirShape() {
    var network = tiny().network();
    assertEquals(4, network.places().size());
    var place = network.places().getFirst();
    assertEquals("Atown", place.name());
    assertEquals(Set.of("city", "rail_terminal"), place.kinds());
    assertEquals("Asia/Ulaanbaatar", place.zone().getId());
    var link = network.links().getFirst();
    assertEquals(Mode.ROAD, link.mode());
    assertEquals(
        java.util.List.of(new Point(47.3, 106.1), new Point(47.8, 106)),
        link.shape(),
        "in the order of seq");
    var season = network.links().get(2).season().orElseThrow();
    assertTrue(season.contains(MonthDay.of(4, 1)));
    assertFalse(season.contains(MonthDay.of(12, 1)));
  }

  @Test
  void readsHoursOfAPractice() {
    var practice = tiny().borders().practices().getFirst();
    assertEquals(9 * 60, practice.days().opens());
    assertEquals(18 * 60, practice.days().closes());
    assertEquals(5, practice.days().days().size());
    assertFalse(practice.days().days().contains(DayOfWeek.SATURDAY));
    assertTrue(practice.holidays());
  }

  @Test
  void aFigureLeadsToItsRow() {
    var atlas = tiny();
    var row = atlas.rows().get(atlas.carriage().rates().get(1).usdPerKm().row());
    assertEquals("rates", row.table());
    assertEquals(3, row.line());
    assertEquals("truck *", row.key());
    assertEquals(Confidence.ESTIMATE, row.confidence());
  }

  @Test
  void figuresOfOneRuleShareTheirUnknown() {
    var atlas = tiny();
    var rates = atlas.carriage().rates();
    assertEquals("truck-km", rule(atlas, rates.get(0).usdPerKm()));
    assertEquals(rates.get(0).usdPerKm().rule(), rates.get(1).usdPerKm().rule());
    assertEquals("rates:truck BB", rule(atlas, rates.get(2).usdPerKm()));
    assertFalse(rates.get(2).usdPerKm().uncertain(), "no low and high: no spread");
  }

  @Test
  void eachFigureOfARowIsItsOwnUnknown() {
    var atlas = tiny();
    var times = atlas.borders().times();
    assertEquals("posts/hours", rule(atlas, times.get(0).hours()));
    assertEquals("posts/usd", rule(atlas, times.get(0).usd()));
    assertEquals(
        "post_times:x BB road inbound any/usd", rule(atlas, times.get(1).usd()));
  }

  private static String rule(Atlas atlas, Figure figure) {
    return atlas.rules().get(figure.rule());
  }
}
