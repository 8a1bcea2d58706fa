package ortoo.route.trip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.network.Place;
import ortoo.unit.Form;

class ConsignmentTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    // permits and regimes of a year end on its last day by the sender's calendar
    "2026-06-30T23:30+09:00, Asia/Seoul, 2026-06-30",
    "2026-07-01T08:30+09:00, Asia/Seoul, 2026-07-01",
    "2026-06-30T23:30Z, Asia/Seoul, 2026-07-01",
    "2026-07-01T00:30+09:00, Europe/London, 2026-06-30"
  })
  void departsOnADayOfTheSendersCalendar(String depart, String zone, String day) {
    var from = new Place(
        "a",
        "A",
        Optional.empty(),
        "AA",
        45,
        75,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        ZoneId.of(zone),
        0);
    var goods = new Goods(
        "goods", "goods", Set.of("*"), "load", 1, false, false, false, Optional.empty(), 0);
    var unit = new CargoUnit("load", "load", Form.LOOSE, 1, false, 0);
    var leaves = OffsetDateTime.parse(depart).toInstant();
    var asked = new Consignment(from, from, goods, unit, 1, 1, 1, "AA", leaves, Optional.empty());
    assertEquals(day, asked.departs().toString());
  }
}
