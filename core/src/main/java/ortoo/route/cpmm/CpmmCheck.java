package ortoo.route.cpmm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Indicator;
import ortoo.atlas.network.Country;
import ortoo.route.Planner;
import ortoo.route.post.Side;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Mode;

/// Measures the planned ways of sample trips as CPMM measures trucks.
///
/// The cheapest planned way of each trip is run from departures spread over a year, so that
/// nights, weekends and holidays weigh as they do on the road. CPMM's activity list has, as far
/// as we know, no driver's rest, and its trips are those of drivers who do not keep to the
/// hours; so SWD without rests is what is compared, and SWD with rests is told beside it.
public final class CpmmCheck {
  private static final Set<String> COUNTRIES = Set.of("MN", "KG", "KZ", "UZ", "CN");
  private static final Set<String> REQUIRED = Set.of("SWOD", "SWD", "TFI3");
  private static final List<String> INDICATORS =
      List.of("SWOD", "SWD", "TFI3", "TFI1", "TFI1_out", "TFI1_in", "TFI2", "TFI2_out", "TFI2_in");
  /// 2025 throughout: calendars, holidays and closures of it are known.
  private static final Instant FIRST = Instant.parse("2025-01-02T02:00:00Z");
  /// Departures 6 d 17 h apart: every weekday and hour comes up.
  private static final int APART = 161 * 60;

  private static final int DEPARTURES = 52;
  private static final String UNIT = "truck";
  private static final String GOODS = "general";

  private final Planner planner;
  private final Atlas atlas;
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final Map<Side, List<Part.Passage>> passages = new LinkedHashMap<>();

  private CpmmCheck(Planner planner) {
    this.planner = planner;
    this.atlas = planner.atlas();
  }

  /// Model beside CPMM over the sample trips of the steppe.
  public static CpmmReport of(Planner planner) {
    return of(planner, SampleTrips.STEPPE);
  }

  /// Model beside CPMM over these trips.
  public static CpmmReport of(Planner planner, List<SampleTrip> trips) {
    var check = new CpmmCheck(planner);
    var planned = new ArrayList<SampleTrip>();
    var missing = new ArrayList<SampleTrip>();
    for (var trip : trips) {
      var way = check.plan(trip);
      (way.isPresent() ? planned : missing).add(trip);
      way.ifPresent(check::measure);
    }
    return new CpmmReport(planned, missing, check.lines(), check.posts());
  }

  private Optional<Way> plan(SampleTrip trip) {
    var network = atlas.network();
    var from = network.places().stream().filter(p -> p.id().equals(trip.from())).findFirst();
    var to = network.places().stream().filter(p -> p.id().equals(trip.to())).findFirst();
    var unit =
        atlas.carriage().units().stream().filter(u -> u.id().equals(UNIT)).findFirst();
    var goods =
        atlas.carriage().goods().stream().filter(g -> g.id().equals(GOODS)).findFirst();
    var crosses = network.crossings().stream().anyMatch(c -> c.id().equals(trip.crossing()));
    if (from.isEmpty() || to.isEmpty() || unit.isEmpty() || goods.isEmpty() || !crosses) {
      return Optional.empty();
    }
    var consignment = new Consignment(
        from.get(),
        to.get(),
        goods.get(),
        unit.get(),
        1,
        unit.get().payloadTonnes(),
        goods.get().valueUsd(),
        from.get().country(),
        FIRST,
        Optional.empty());
    var none = Limits.NONE;
    var limits = new Limits(
        Set.of(),
        List.of(trip.crossing()),
        Set.of(Mode.ROAD),
        OptionalInt.empty(),
        Optional.empty(),
        none.valueOfDayUsd(),
        none.corridors(),
        List.of(),
        none.tolerance());
    return planner.pareto(consignment, limits, () -> false).stream().findFirst();
  }

  private void measure(Way way) {
    for (var i = 0; i < DEPARTURES; i++) {
      var run = new Way(way.depart() + i * APART, way.steps());
      Part.of(run).forEach((country, part) -> {
        parts.computeIfAbsent(country, _ -> new ArrayList<>()).add(part);
        for (var passage : part.passages) {
          var side = new Side(passage.crossing(), country, Mode.ROAD, passage.direction());
          passages.computeIfAbsent(side, _ -> new ArrayList<>()).add(passage);
        }
      });
    }
  }

  private List<CpmmLine> lines() {
    var lines = new ArrayList<CpmmLine>();
    for (var country : atlas.network().countries()) {
      if (COUNTRIES.contains(country.id()) && parts.containsKey(country.id())) {
        var ours = new Indicators(parts.getOrDefault(country.id(), List.of()));
        INDICATORS.forEach(
            name -> ours.find(name).ifPresent(value -> lines.add(line(country, name, value))));
        ours.find("SWD_rest")
            .ifPresent(value -> lines.add(new CpmmLine(
                country.id(),
                "SWD with rests",
                "km/h",
                value,
                OptionalDouble.empty(),
                Double.NaN,
                Double.NaN,
                false,
                false)));
      }
    }
    return lines;
  }

  private CpmmLine line(Country country, String name, double value) {
    // CPMM calls China PRC.
    var scope = country.id().equals("CN") ? "PRC" : country.iso3();
    var published = new LinkedHashMap<Integer, Indicator>();
    for (var row : atlas.borders().indicators()) {
      // Later rows are later reports: they win.
      if (row.scope().equals(scope)
          && row.mode() == Mode.ROAD
          && row.indicator().equals(name)) {
        published.put(row.year(), row);
      }
    }
    var years = published.values().stream()
        .filter(row -> row.year() >= 2021 && row.year() <= 2023)
        .mapToDouble(Indicator::value)
        .summaryStatistics();
    var of2022 = published.get(2022);
    return new CpmmLine(
        country.id(),
        name,
        unit(name),
        value,
        of2022 == null ? OptionalDouble.empty() : OptionalDouble.of(of2022.value()),
        years.getCount() == 0 ? Double.NaN : years.getMin(),
        years.getCount() == 0 ? Double.NaN : years.getMax(),
        REQUIRED.contains(name),
        circular(country.id(), name));
  }

  private static String unit(String name) {
    return switch (name) {
      case "SWOD", "SWD" -> "km/h";
      case "TFI3" -> "USD per 500 km and 20 t";
      default -> name.startsWith("TFI1") ? "h" : "USD";
    };
  }

  /// A figure is circular if the row it rests on says so in its derivation.
  private boolean circular(String country, String name) {
    var rows = switch (name) {
      case "SWOD", "SWD" ->
        atlas.carriage().speeds().stream()
            .filter(s -> s.mode() == Mode.ROAD
                && s.country().equals(country)
                && s.vehicle().isEmpty())
            .map(s -> s.row());
      case "TFI3" ->
        Stream.concat(
            atlas.carriage().rates().stream()
                .filter(r -> r.vehicle().equals(UNIT) && r.country().equals(country))
                .map(r -> r.row()),
            atlas.carriage().shortHauls().stream()
                .filter(h -> h.country().equals(country))
                .map(h -> h.row()));
      default -> Stream.<Integer>empty();
    };
    return rows.flatMap(r -> atlas.rows().get(r).derivation().stream())
        .anyMatch(d -> d.toLowerCase(Locale.ROOT).contains("circular"));
  }

  private List<CpmmReport.PostLine> posts() {
    var lines = new ArrayList<CpmmReport.PostLine>();
    passages.forEach((side, list) -> lines.add(new CpmmReport.PostLine(
        side.toString(),
        list.stream().mapToDouble(Part.Passage::hours).average().orElse(0),
        list.stream().mapToDouble(Part.Passage::usd).average().orElse(0),
        list.size() / DEPARTURES,
        published(side))));
    return lines;
  }

  private String published(Side side) {
    return atlas.borders().observations().stream()
        .filter(o -> o.crossing().filter(side.crossing()::equals).isPresent()
            && o.country().equals(side.country())
            && o.mode() == side.mode()
            && o.direction() == side.direction())
        .map(o -> "%s (%d)".formatted(o.hours(), o.year()))
        .collect(Collectors.joining(", "));
  }
}
