package ortoo.web.atlas;

import static ortoo.web.atlas.Numbers.figure;
import static ortoo.web.atlas.Numbers.lower;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.PostObservation;
import ortoo.atlas.border.Practice;
import ortoo.atlas.border.Spell;
import ortoo.atlas.network.Crossing;
import ortoo.data.OpenAtlas;
import ortoo.data.table.TableRow;
import ortoo.show.Citations;
import ortoo.show.text.Json;
import ortoo.unit.Mode;

/// All that an atlas knows of one border crossing.
final class CrossingPage {
  private final Atlas atlas;
  private final OpenAtlas open;
  private final Passing passing;
  private final Crossing crossing;
  private final Citations citations;

  /// Ids of the rows shown.
  private final Set<Integer> rows = new LinkedHashSet<>();

  private CrossingPage(OpenAtlas open, Passing passing, Crossing crossing) {
    this.open = open;
    this.atlas = open.atlas();
    this.passing = passing;
    this.crossing = crossing;
    this.citations = new Citations(atlas);
  }

  static Map<String, @Nullable Object> of(OpenAtlas open, Passing passing, Crossing crossing) {
    return new CrossingPage(open, passing, crossing).page();
  }

  private Map<String, @Nullable Object> page() {
    var borders = atlas.borders();
    var own = borders.hours().stream().filter(h -> h.crossing().equals(crossing.id()));
    var hours = passing.hours(crossing);
    var page = Json.object(
        "id", crossing.id(),
        "name", crossing.name(),
        "places", List.of(place(crossing.placeA()), place(crossing.placeB())),
        "modes", modes(crossing.modes()),
        "status", lower(crossing.status()),
        "bilateral", crossing.bilateral(),
        "third_country_vehicles", crossing.thirdCountryVehicles(),
        "gauge_change", crossing.gaugeChange(),
        "note", raw("crossings", crossing.row()).flatMap(row -> row.find("note")),
        "row", ref(crossing.row()),
        "hours_of_delay", hours.isPresent() ? Numbers.rounded(hours.getAsDouble(), 1) : null,
        "hours", own.map(this::hours).toList(),
        "practice", practices().map(this::practice).toList(),
        "times", passing.stops(crossing).stream().map(this::time).toList(),
        "observed", observed(),
        "spells", each(borders.spells(), s -> s.crossing().equals(crossing.id()), this::spell),
        "events", each(borders.events(), e -> e.crossings().contains(crossing.id()), this::event),
        "queue", evidence("capacity_and_queues", "crossing", QUEUE),
        "published_hours", evidence("opening_hours", "crossings", REGIME));
    page.put("rows", Cited.rows(citations, rows));
    page.put("sources", Cited.sources(citations, rows));
    return page;
  }

  private static final List<String> QUEUE =
      List.of("when", "mode", "quantity", "value", "unit", "note");

  private static final List<String> REGIME = List.of("post", "mode", "regime", "remark", "date");

  private <T> List<Map<String, @Nullable Object>> each(
      Collection<T> all, Predicate<T> ours, Function<T, Map<String, @Nullable Object>> show) {
    return all.stream().filter(ours).map(show).toList();
  }

  private Map<String, @Nullable Object> place(String id) {
    var place = passing.place(id);
    return Json.object(
        "id", id,
        "name", place.name(),
        "local_name", place.localName(),
        "country", place.country(),
        "timezone", place.zone().getId(),
        "lat", place.lat(),
        "lon", place.lon(),
        "row", ref(place.row()));
  }

  private String ref(int row) {
    rows.add(row);
    return citations.ref(row);
  }

  private Optional<TableRow> raw(String table, int id) {
    return open.tables().row(table, citations.row(id).line());
  }

  private static List<String> modes(Set<Mode> modes) {
    return modes.stream().sorted().map(Numbers::lower).toList();
  }

  private Map<String, @Nullable Object> hours(OpeningHours hours) {
    return Json.object(
        "country", hours.country(),
        "mode", lower(hours.mode()),
        "days", days(hours.days().days()),
        "open", Numbers.clock(hours.days().opens()),
        "close", Numbers.clock(hours.days().closes()),
        "valid_from", hours.validFrom(),
        "valid_to", hours.validTo(),
        "season_from", hours.season().map(s -> s.from().toString().substring(2)),
        "season_to", hours.season().map(s -> s.to().toString().substring(2)),
        "closed_on_holidays_of", hours.holidays().stream().sorted().toList(),
        "row", ref(hours.row()));
  }

  /// Days in short, in the order of the week.
  private static List<String> days(Set<DayOfWeek> days) {
    return Arrays.stream(DayOfWeek.values())
        .filter(days::contains)
        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .toList();
  }

  private Stream<Practice> practices() {
    return atlas.borders().practices().stream()
        .filter(p -> crossing.practice().filter(p.id()::equals).isPresent());
  }

  private Map<String, @Nullable Object> practice(Practice practice) {
    return Json.object(
        "alternative", practice.alternative(),
        "weight", Numbers.rounded(practice.weight(), 4),
        "days", days(practice.days().days()),
        "open", Numbers.clock(practice.days().opens()),
        "close", Numbers.clock(practice.days().closes()),
        "holidays", practice.holidays(),
        "row", ref(practice.row()));
  }

  private Map<String, @Nullable Object> time(Passing.Stop stop) {
    var figures = stop.figures();
    return Json.object(
        "country", stop.side().country(),
        "mode", lower(stop.side().mode()),
        "direction", lower(stop.side().direction()),
        "containers", stop.boxed() ? true : null,
        "hours", figure(figures.hours()),
        "usd", figure(figures.usd()),
        "basis", figures.basis(),
        "row", figures.rows().isEmpty() ? null : ref(figures.rows().getFirst()),
        "rows", figures.rows().stream().map(this::ref).toList());
  }

  private List<Map<String, @Nullable Object>> observed() {
    var all = new ArrayList<Map<String, @Nullable Object>>();
    for (var seen : atlas.borders().observations()) {
      if (seen.crossing().filter(crossing.id()::equals).isPresent()) {
        all.add(observation(seen, "hours", seen.hours(), "h"));
        seen.usd().ifPresent(usd -> all.add(observation(seen, "payments", usd, "USD")));
      }
    }
    return all;
  }

  private Map<String, @Nullable Object> observation(
      PostObservation seen, String indicator, double value, String unit) {
    return Json.object(
        "year",
        seen.year(),
        "country",
        seen.country(),
        "mode",
        lower(seen.mode()),
        "direction",
        seen.direction() == Direction.UNSTATED ? null : lower(seen.direction()),
        "indicator",
        indicator,
        "value",
        value,
        "unit",
        unit,
        "row",
        ref(seen.row()));
  }

  private Map<String, @Nullable Object> spell(Spell spell) {
    return Json.object(
        "mode", lower(spell.mode()),
        "share", spell.share(),
        "mean_days", spell.meanDays(),
        "extra_hours", figure(spell.extra()),
        "row", ref(spell.row()));
  }

  private Map<String, @Nullable Object> event(Event event) {
    return Json.object(
        "id", event.id(),
        "from", event.from(),
        "to", event.to(),
        "effect", lower(event.effect()),
        "kind", event.kind(),
        "modes", modes(event.modes()),
        "description", event.description(),
        "row", ref(event.row()));
  }

  /// Rows of a table that no answer reads, which name the crossing in one of their columns.
  private List<Map<String, @Nullable Object>> evidence(
      String name, String column, List<String> fields) {
    var found = new ArrayList<Map<String, @Nullable Object>>();
    open.tables().find(name).filter(t -> t.schema().indexOf(column) >= 0).ifPresent(table -> {
      for (int row = 0; row < table.rows(); row++) {
        var named = table.text(row, table.schema().indexOf(column)).split(";");
        if (Arrays.stream(named).anyMatch(id -> id.strip().equals(crossing.id()))) {
          var line = new TableRow(table, row);
          var shown = Json.object("row", line.ref());
          fields.forEach(field -> shown.put(field, line.find(field)));
          found.add(shown);
        }
      }
    });
    return found;
  }
}
