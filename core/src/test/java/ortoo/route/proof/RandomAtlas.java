package ortoo.route.proof;

import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Days;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.Practice;
import ortoo.atlas.border.Spell;
import ortoo.atlas.carriage.DrivingRule;
import ortoo.atlas.carriage.ShortHaul;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Season;
import ortoo.atlas.network.Status;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Mode;

/// A small invented atlas and a question about it, made from a seed: a little of everything.
///
/// Figures are round, so that no cent hangs on the last bit of a double.
final class RandomAtlas {
  private static final List<String> ZONES =
      List.of("UTC", "Asia/Almaty", "Asia/Tokyo", "Asia/Tehran", "Europe/Berlin");

  final long seed;
  final Sketch sketch = new Sketch();
  final Consignment consignment;
  final Limits limits;
  private final Dice dice;
  private final List<String> countries;
  private final List<List<String>> towns = new ArrayList<>();

  RandomAtlas(long seed) {
    this.seed = seed;
    dice = new Dice(seed);
    countries = List.of("AA", "BB", "CC", "DD").subList(0, 2 + dice.below(3));
    nations();
    ways();
    crossings();
    new RandomCarriage(sketch, dice, countries, towns).fill();
    var from = towns.getFirst().getFirst();
    var to = towns.getLast().getLast();
    consignment = question(from, to);
    limits = new RandomPapers(sketch, dice, countries).fill(limits());
  }

  Atlas atlas() {
    return sketch.atlas();
  }

  private void nations() {
    var rest = dice.any(List.of(8, 9, 11));
    var weekRest = dice.any(List.of(24, 30, 45));
    for (var r = 0; r < 2; r++) {
      var day = dice.any(List.of(4, 6, 8));
      var week = dice.any(List.of(10, 15, 23, 56));
      sketch.rules.add(new DrivingRule(
          "r" + r, "rule", day / 2.0, 1, day, rest, week, weekRest, 1 + dice.below(2), 0));
    }
    var territories = 1 + dice.below(3);
    var n = 0;
    for (var country : countries) {
      var rule = dice.any(List.of("r0", "r0", "r1", "r1", "none"));
      sketch.country(country, dice.any(ZONES), rule, "T" + dice.below(territories));
      var here = new ArrayList<String>();
      var more = 1 + dice.below(n > 4 ? 1 : 3);
      for (var i = 0; i < more; i++) {
        here.add("p" + n++);
        sketch.place(country, here.getLast(), kinds());
      }
      towns.add(here);
    }
  }

  private Set<String> kinds() {
    var kinds = new HashSet<String>();
    for (var kind : List.of("port", "rail_terminal", "city")) {
      if (dice.chance(0.6)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private void ways() {
    for (var here : towns) {
      for (var i = 1; i < here.size(); i++) {
        way(here.get(i - 1), here.get(i));
        if (i > 1 && dice.chance(0.5)) {
          way(here.getFirst(), here.get(i));
        }
      }
    }
  }

  private void way(String a, String b) {
    if (dice.chance(0.85)) {
      sketch.link(a, b, Mode.ROAD, 30 + dice.below(900), Set.of(), season(), null);
    }
    if (dice.chance(0.5)) {
      sketch.link(a, b, Mode.RAIL, 30 + dice.below(900), gauges(), null, null);
    }
  }

  private String season() {
    return dice.chance(0.1) ? dice.any(List.of("04-02 09-30", "11-01 03-26", "03-30 04-30")) : null;
  }

  private Set<Integer> gauges() {
    return dice.any(List.of(Set.of(1520), Set.of(1435), Set.of(1435, 1520)));
  }

  private void crossings() {
    sketch.practices.add(practice(0, 0.4, 8, 14));
    sketch.practices.add(practice(1, 0.6, 10, 20));
    for (var day = 0; day < 20; day++) {
      if (dice.chance(0.2)) {
        sketch.holiday(dice.any(countries), Dice.MONDAY.plusDays(day).toString());
      }
    }
    var most = 1 + dice.below(3) + countries.size() - 2;
    for (var i = 0; i < most; i++) {
      var c = i < countries.size() - 1 ? i : dice.below(countries.size() - 1);
      var d = i < countries.size() - 1 ? i + 1 : c + 1 + dice.below(countries.size() - c - 1);
      crossing("x" + i, c, d);
    }
  }

  private Practice practice(int alternative, double weight, int opens, int closes) {
    return new Practice("usual", alternative, weight, dice.days(60 * opens, 60 * closes), true, 0);
  }

  private void crossing(String id, int c, int d) {
    var a = dice.any(towns.get(c));
    var b = dice.any(towns.get(d));
    sketch.crossings.add(new Crossing(
        id,
        id,
        a,
        b,
        Set.of(Mode.ROAD, Mode.RAIL),
        dice.chance(0.15),
        dice.chance(0.8),
        false,
        dice.chance(0.3) ? Optional.of("usual") : Optional.empty(),
        Status.OPEN,
        0));
    var road = dice.chance(0.8);
    if (road) {
      sketch.link(a, b, Mode.ROAD, 15 + dice.below(60), Set.of(), season(), id);
    }
    if (!road || dice.chance(0.4)) {
      sketch.link(a, b, Mode.RAIL, 15 + dice.below(60), gauges(), null, id);
    }
    side(id, countries.get(c), countries.get(d));
    side(id, countries.get(d), countries.get(c));
    if (dice.chance(0.3)) {
      sketch.spells.add(new Spell(id, Mode.ROAD, 0.5, 3, dice.any(2, 8), 0));
    }
    if (dice.chance(0.25)) {
      closure(id);
    }
    if (dice.chance(0.3)) {
      sketch.shortHauls.add(new ShortHaul(id, countries.get(c), dice.any(30, 150), 0));
    }
  }

  private void side(String id, String country, String other) {
    for (var mode : List.of(Mode.ROAD, Mode.RAIL)) {
      for (var direction : List.of(Direction.OUTBOUND, Direction.INBOUND)) {
        sketch.time(
            id, country, mode, direction, dice.any(1, 2, 6, 9, 13).value(), 10 * dice.below(20));
      }
      var rows = dice.below(3);
      for (var row = 0; row < rows; row++) {
        var opens = 60 * dice.any(List.of(0, 6, 8, 9));
        var closes = 60 * dice.any(List.of(12, 17, 18, 21, 24));
        sketch.hours.add(new OpeningHours(
            id,
            country,
            mode,
            dice.chance(0.3) ? new Days(Sketch.DAILY, 0, 1440) : dice.days(opens, closes),
            dice.date(0.3, -5, 15),
            dice.date(0.1, 40, 60),
            dice.chance(0.1)
                ? Optional.of(new Season(MonthDay.of(3, 1), MonthDay.of(4, 10)))
                : Optional.empty(),
            dice.any(List.of(Set.of(), Set.of(country), Set.of(country, other))),
            0));
      }
    }
  }

  private void closure(String crossing) {
    var from = Dice.MONDAY.plusDays(dice.below(12) - 2);
    sketch.events.add(new Event(
        "closure",
        from,
        Optional.of(from.plusDays(dice.below(12))),
        Set.of(crossing),
        "closure",
        dice.any(List.of(Event.Effect.CLOSED, Event.Effect.CLOSED, Event.Effect.SLOW)),
        Set.of(dice.any(List.of(Mode.ROAD, Mode.RAIL))),
        "invented",
        0));
  }

  private Consignment question(String from, String to) {
    var depart = Dice.MONDAY.atStartOfDay().plusMinutes(dice.below(10 * 96) * 15L);
    return new Consignment(
        sketch.place(from),
        sketch.place(to),
        Fleet.GOODS,
        Fleet.UNIT,
        dice.any(List.of(1.0, 2.0, 4.0)),
        20,
        10_000,
        sketch.place(from).country(),
        Instant.parse(depart + ":00Z"),
        dice.chance(0.1) ? Optional.of(dice.any(countries)) : Optional.empty());
  }

  private Limits limits() {
    var avoid = dice.chance(0.1) ? Set.of(dice.any(countries)) : Set.<String>of();
    var crossing = dice.any(sketch.crossings).id();
    var via = dice.chance(0.1)
        ? List.of(dice.any(List.of(dice.any(countries), dice.any(dice.any(towns)), crossing)))
        : List.<String>of();
    var modes = EnumSet.allOf(Mode.class);
    if (dice.chance(0.1)) {
      modes.remove(dice.any(List.of(Mode.ROAD, Mode.RAIL, Mode.SEA)));
    }
    var most = dice.chance(0.1) ? OptionalInt.of(dice.below(3)) : OptionalInt.empty();
    return new Limits(avoid, via, modes, most, Optional.empty(), 20, 8, List.of(), 0.05);
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
