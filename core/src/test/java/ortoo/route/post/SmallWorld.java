package ortoo.route.post;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Borders;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.PostObservation;
import ortoo.atlas.border.PostTime;
import ortoo.atlas.border.Spell;
import ortoo.atlas.carriage.Carriage;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.atlas.network.Status;
import ortoo.unit.Figure;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// Two invented countries, AA and BB, and a road crossing `x` between their posts a and b.
final class SmallWorld {
  private final List<Crossing> crossings = new ArrayList<>();
  private final List<OpeningHours> hours = new ArrayList<>();
  private final List<PostObservation> observations = new ArrayList<>();
  private final List<PostTime> times = new ArrayList<>();
  private final List<Spell> spells = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();

  SmallWorld() {
    crossing("x");
  }

  SmallWorld crossing(String id) {
    crossings.add(new Crossing(
        id, id, "a", "b", Set.of(Mode.ROAD), false, true, false, Optional.empty(), Status.OPEN, 1));
    return this;
  }

  /// Every day from one full hour to another, as `6-18`.
  SmallWorld open(String span) {
    var ends = span.split("-", -1);
    var days = new Days(
        Set.of(DayOfWeek.values()), 60 * Integer.parseInt(ends[0]), 60 * Integer.parseInt(ends[1]));
    hours.add(new OpeningHours(
        "x",
        "AA",
        Mode.ROAD,
        days,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        2));
    return this;
  }

  /// As `.25 × 8`, share and extra hours; null = none.
  SmallWorld spell(@Nullable String spell) {
    if (spell != null) {
      var parts = spell.split(" × ", -1);
      spells.add(new Spell(
          "x",
          Mode.ROAD,
          Double.parseDouble(parts[0]),
          5,
          Figure.exact(Double.parseDouble(parts[1])),
          3));
    }
    return this;
  }

  SmallWorld reload(@Nullable String hours) {
    if (hours != null) {
      transfers.add(new Transfer(
          "truck",
          "truck",
          Optional.of("a"),
          Optional.empty(),
          Set.of(),
          Transfer.Per.FROM,
          Figure.exact(Double.parseDouble(hours)),
          Figure.exact(5),
          4));
    }
    return this;
  }

  SmallWorld seen(Direction direction, int year, double hours, double usd) {
    observations.add(new PostObservation(
        "X",
        Optional.of("x"),
        "AA",
        Mode.ROAD,
        direction,
        year,
        hours,
        Optional.of(usd),
        100 + observations.size()));
    return this;
  }

  SmallWorld time(PostTime time) {
    times.add(time);
    return this;
  }

  Atlas atlas() {
    return new Atlas(
        "small",
        new Network(
            List.of(country("AA"), country("BB")),
            List.of(place("a", "AA"), place("b", "BB")),
            List.of(),
            List.of(),
            crossings),
        new Borders(
            hours,
            List.of(),
            List.of(),
            List.of(),
            observations,
            times,
            spells,
            List.of(),
            List.of()),
        new Carriage(
            List.of(truck()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            transfers,
            List.of(),
            List.of()),
        new Customs(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of("first", "second"));
  }

  private static Country country(String id) {
    return new Country(id, id + "A", id, "USD", "none", id, 5);
  }

  private static Place place(String id, String country) {
    return new Place(
        id,
        id,
        Optional.empty(),
        country,
        45,
        90,
        Set.of("border_post"),
        Optional.empty(),
        Optional.empty(),
        ZoneId.of("UTC"),
        6);
  }

  private static Vehicle truck() {
    return new Vehicle(
        "truck",
        "Truck",
        Mode.ROAD,
        Optional.empty(),
        Form.LOOSE,
        true,
        true,
        Figure.ZERO,
        Figure.exact(100),
        7);
  }
}
