package ortoo.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.border.Borders;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.Holiday;
import ortoo.atlas.border.Indicator;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.PortTime;
import ortoo.atlas.border.PostObservation;
import ortoo.atlas.border.PostTime;
import ortoo.atlas.border.Practice;
import ortoo.atlas.border.Spell;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;

/// Makes what is known of posts and ports from the tables of the borders.
final class BorderTables {
  private static final Map<String, Optional<Boolean>> CONTAINERS =
      Map.of("any", Optional.empty(), "yes", Optional.of(true), "no", Optional.of(false));
  private static final double WEIGHT_TOLERANCE = 1e-6;

  private final Ledger ledger;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Crossing> crossings = new HashMap<>();

  private BorderTables(Ledger ledger, Network network) {
    this.ledger = ledger;
    network.places().forEach(place -> places.put(place.id(), place));
    network.crossings().forEach(crossing -> crossings.put(crossing.id(), crossing));
  }

  static Borders read(Ledger ledger, Network network) {
    return new BorderTables(ledger, network).borders();
  }

  private Borders borders() {
    return new Borders(
        ledger.read("calendars", this::hours),
        practices(),
        ledger.read("holidays", BorderTables::holiday),
        ledger.read("events", BorderTables::event),
        ledger.read("crossings_performance", BorderTables::observation),
        ledger.read("post_times", this::postTime),
        ledger.read("spells", BorderTables::spell),
        ledger.read("port_times", this::portTime),
        ledger.read("corridor_indicators", BorderTables::indicator));
  }

  private OpeningHours hours(Cells row) {
    row.checkPeriod("valid_from", "valid_to");
    return new OpeningHours(
        row.text("crossing"),
        side(row),
        row.choice("mode", Words.MODES),
        row.days(),
        row.findDate("valid_from"),
        row.findDate("valid_to"),
        row.season("season_from", "season_to"),
        Set.copyOf(row.items("holidays")),
        row.row());
  }

  /// The country of a row that speaks of one side of a crossing.
  private String side(Cells row) {
    var country = row.text("country");
    var crossing = crossings.get(row.text("crossing"));
    if (crossing != null) {
      var a = countryOf(crossing.placeA());
      var b = countryOf(crossing.placeB());
      var known = !a.isEmpty() && !b.isEmpty(); // else the places have a fault of their own
      if (known && !country.equals(a) && !country.equals(b)) {
        row.fault(
            "country",
            "country \"%s\" has no post at \"%s\".".formatted(country, crossing.id()),
            "write %s or %s.".formatted(a, b));
      }
    }
    return country;
  }

  private String countryOf(String id) {
    var place = places.get(id);
    return place == null ? "" : place.country();
  }

  private List<Practice> practices() {
    var total = new LinkedHashMap<String, Double>();
    ledger
        .read("practices", row -> Map.entry(row.text("id"), row.number("weight", 0, 1)))
        .forEach(weight -> total.merge(weight.getKey(), weight.getValue(), Double::sum));
    if (!ledger.whole("practices")) {
      total.clear(); // a sum without its bad rows would be a second complaint of the same fault
    }
    return ledger.read("practices", row -> practice(row, total));
  }

  private static Practice practice(Cells row, Map<String, Double> total) {
    var id = row.text("id");
    double sum = total.getOrDefault(id, 1.0);
    if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
      row.fault(
          "weight",
          "the weights of practice \"%s\" add to %s.".formatted(id, sum),
          "make them add to 1.");
    }
    return new Practice(
        id,
        row.integer("alternative"),
        row.number("weight"),
        row.days(),
        row.choice("holidays", Words.yesNo("both", "none")),
        row.row());
  }

  private static Holiday holiday(Cells row) {
    return new Holiday(
        row.text("country"),
        row.date("date"),
        row.text("name"),
        row.yes("freight_posts_close"),
        row.row());
  }

  private static Event event(Cells row) {
    row.checkPeriod("from", "to");
    return new Event(
        row.text("id"),
        row.date("from"),
        row.findDate("to"),
        Set.copyOf(row.items("crossings")),
        row.text("kind"),
        row.choice("effect", Words.EFFECTS),
        row.choices("modes", Words.MODES),
        row.text("description"),
        row.row());
  }

  private static PostObservation observation(Cells row) {
    return new PostObservation(
        row.text("post"),
        row.find("crossing"),
        row.text("country"),
        row.choice("mode", Words.MODES),
        row.choice("direction", Words.DIRECTIONS),
        row.integer("year"),
        row.number("hours", 0, Cells.MOST_HOURS),
        row.findNumber("usd"),
        row.row());
  }

  private PostTime postTime(Cells row) {
    var direction = row.choice("direction", Words.DIRECTIONS);
    if (direction == Direction.UNSTATED) {
      row.fault("direction", "a parameter needs a direction.", "write outbound or inbound.");
    }
    return new PostTime(
        row.text("crossing"),
        side(row),
        row.choice("mode", Words.MODES),
        direction,
        row.choice("containers", CONTAINERS),
        row.figure("hours", Cells.MOST_HOURS),
        row.figure("usd"),
        row.row());
  }

  private static Spell spell(Cells row) {
    return new Spell(
        row.text("crossing"),
        row.choice("mode", Words.MODES),
        row.number("share_of_year", 0, 1),
        row.number("mean_days", 0, 366),
        row.figure("extra", Cells.MOST_HOURS),
        row.row());
  }

  private PortTime portTime(Cells row) {
    var place = row.find("place");
    var country = row.text("country");
    var there = place.map(places::get);
    if (there.isPresent() && !there.get().country().equals(country)) {
      row.fault(
          "country",
          "country \"%s\" is not that of \"%s\".".formatted(country, there.get().id()),
          "write %s.".formatted(there.get().country()));
    }
    return new PortTime(
        place,
        country,
        row.word("kind", Words.KINDS),
        row.figure("hours", Cells.MOST_HOURS),
        row.figure("usd"),
        row.row());
  }

  private static Indicator indicator(Cells row) {
    return new Indicator(
        row.text("scope"),
        row.choice("mode", Words.MODES),
        row.text("indicator"),
        row.integer("year"),
        row.number("value"),
        row.text("unit"),
        row.row());
  }
}
