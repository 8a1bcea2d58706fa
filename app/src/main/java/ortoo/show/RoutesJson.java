package ortoo.show;

import static ortoo.show.JsonText.number;
import static ortoo.show.JsonText.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.network.Place;
import ortoo.route.Itinerary;
import ortoo.route.chance.Odds;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Spread;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer about routes as JSON, the contract of docs/api/routes.md.
public final class RoutesJson {
  private final RoutesView view;
  private final LegJson legs;

  private RoutesJson(RoutesView view) {
    this.view = view;
    this.legs = new LegJson(view);
  }

  /// The whole document, ending with a line end.
  public static String of(RoutesView view) {
    return JsonText.write(tree(view));
  }

  /// The document as a tree, for tools that add to it.
  public static ObjectNode tree(RoutesView view) {
    var json = new RoutesJson(view);
    var root = JsonText.object();
    root.set("question", json.question());
    json.itineraries(root.putArray("itineraries"));
    json.odds(root.putArray("odds"));
    view.answer()
        .none()
        .ifPresentOrElse(
            none ->
                root.putObject("none").put("reason", none.reason()).put("remedy", none.remedy()),
            () -> root.putNull("none"));
    json.notes(root.putArray("notes"));
    json.places(root.putArray("places"));
    json.crossings(root.putArray("crossings"));
    CitedRows.rows(root.putArray("rows"), view.citations(), view.rows());
    CitedRows.sources(root.putArray("sources"), view.citations(), view.rows());
    return root;
  }

  private ObjectNode question() {
    var answer = view.answer();
    var c = answer.consignment();
    var limits = answer.limits();
    var q = JsonText.object();
    q.put("from", c.from().id());
    q.put("to", c.to().id());
    q.put("goods", c.goods().id());
    q.put("unit", c.unit().id());
    q.put("units", number(c.units(), 6));
    q.put("weight_kg", number(1000 * c.tonnes(), 3));
    q.put("value_usd", number(c.valueUsd(), 2));
    q.put("origin", c.origin());
    q.put("depart", RoutesView.stamp(c.depart(), c.from().zone()));
    q.put("carrier", c.carrier().orElse(null));
    q.set("without", words(limits.without().stream().sorted().toList()));
    q.set("avoid", words(limits.avoid().stream().sorted().toList()));
    q.set("via", words(limits.via()));
    q.set("compare", words(limits.compare()));
    q.set(
        "modes",
        words(limits.modes().stream().sorted().map(m -> lower(m.name())).toList()));
    limits
        .maxTransfers()
        .ifPresentOrElse(n -> q.put("max_transfers", n), () -> q.putNull("max_transfers"));
    q.put(
        "deadline",
        limits.deadline().map(d -> RoutesView.stamp(d, c.to().zone())).orElse(null));
    q.put("value_of_day_usd", number(limits.valueOfDayUsd(), 2));
    q.put("corridors", limits.corridors());
    q.put("tolerance", number(limits.tolerance(), 6));
    q.put("draws", answer.draws());
    q.put("seed", answer.seed());
    q.set("assumed", words(view.assumed()));
    q.put("atlas", view.atlas().name());
    return q;
  }

  private void itineraries(ArrayNode array) {
    view.answer().itineraries().forEach(i -> itinerary(array.addObject(), i));
  }

  private void itinerary(ObjectNode node, Itinerary i) {
    var way = i.way();
    var consignment = view.answer().consignment();
    var end = consignment.to().zone();
    node.put("id", i.id());
    node.putObject("corridor")
        .set("countries", words(i.corridor()))
        .set("crossings", words(way.crossings()));
    node.set("modes", words(view.modes(i)));
    standing(node, i);
    node.put("depart", RoutesView.stamp(way.depart(), consignment.from().zone()));
    var hours = i.spread().map(Spread::hours);
    var arrive = node.putObject("arrive");
    arrive.put("planned", RoutesView.stamp(way.arrive(), end));
    arrive.put("p10", hours.map(p -> arrival(way.depart(), p.p10(), i)).orElse(null));
    arrive.put("p50", hours.map(p -> arrival(way.depart(), p.p50(), i)).orElse(null));
    arrive.put("p90", hours.map(p -> arrival(way.depart(), p.p90(), i)).orElse(null));
    spread(node.putObject("hours").put("planned", number(way.hours(), 4)), hours);
    spread(
        node.putObject("usd").put("planned", JsonText.usd(way.cents())),
        i.spread().map(Spread::usd));
    view.landed(i)
        .ifPresent(s -> spread(
            node.putObject("landed_usd").put("planned", number(s.knownUsd(), 2)), s.total()));
    node.put("km", number(way.km(), 3));
    node.put("co2e_kg", number(way.co2eKg(consignment.tonnes()), 2));
    node.put("transfers", way.transfers());
    node.set("transit_states", words(way.transitStates()));
    onTime(node, i.spread());
    ignorance(node, i.spread());
    node.set("documents", words(way.documents()));
    new PaperJson(view).write(node.putArray("papers"), i);
    legs.write(node.putArray("legs"), i);
  }

  private static void standing(ObjectNode node, Itinerary i) {
    node.put("standing", lower(i.standing().name()));
    node.put("near", i.standing() == Itinerary.Standing.NEAR);
    i.dominated()
        .ifPresentOrElse(
            d -> node.putObject("dominated_by")
                .put("id", d.by())
                .put("usd", number(d.usd(), 2))
                .put("hours", number(d.hours(), 4)),
            () -> node.putNull("dominated_by"));
  }

  private @Nullable String arrival(int depart, double hours, Itinerary i) {
    return Double.isFinite(hours)
        ? RoutesView.stamp(depart + 60 * hours, i.way().places().getLast().zone())
        : null;
  }

  private static void spread(ObjectNode node, Optional<Percentiles> drawn) {
    node.put("p10", drawn.map(p -> number(p.p10(), 2)).orElse(null));
    node.put("p50", drawn.map(p -> number(p.p50(), 2)).orElse(null));
    node.put("p90", drawn.map(p -> number(p.p90(), 2)).orElse(null));
  }

  private static void onTime(ObjectNode node, Optional<Spread> spread) {
    var share = spread.map(Spread::onTime);
    if (share.isPresent() && share.get().isPresent()) {
      node.put("on_time", number(share.get().getAsDouble(), 4));
    } else {
      node.putNull("on_time");
    }
  }

  private static void ignorance(ObjectNode node, Optional<Spread> spread) {
    node.put("stranded", spread.map(s -> number(s.stranded(), 4)).orElse(null));
    if (spread.isEmpty()) {
      node.putNull("chance");
      return;
    }
    var s = spread.get();
    node.putObject("chance")
        .put("usd_ignorance", number(s.usdIgnorance(), 4))
        .put("hours_ignorance", number(s.hoursIgnorance(), 4))
        .put("usd_error", number(s.usdError(), 2))
        .put("hours_error", number(s.hoursError(), 4));
  }

  private void odds(ArrayNode array) {
    for (var odds : view.answer().odds()) {
      odds(array.addObject(), odds);
    }
  }

  private void odds(ObjectNode node, Odds odds) {
    node.put("first", odds.first())
        .put("second", odds.second())
        .put("cheaper", number(odds.cheaperOnAverage(), 4))
        .put("earlier", number(odds.earlierOnAverage(), 4))
        .put("cheaper_trip", number(odds.cheaperTrip(), 4))
        .put("earlier_trip", number(odds.earlierTrip(), 4))
        .put("error", number(odds.error(), 4))
        .set("words", words(view.oddsWords(odds, view::called)));
  }

  private void notes(ArrayNode array) {
    for (var note : view.notes()) {
      var node = array.addObject().put("text", note.text());
      var ways = node.putArray("itineraries");
      note.ways().forEach(ways::add);
      node.set("rows", words(note.rows().stream().map(view.citations()::ref).toList()));
    }
  }

  private void places(ArrayNode array) {
    var places = new TreeMap<String, Place>();
    var c = view.answer().consignment();
    List.of(c.from(), c.to()).forEach(p -> places.put(p.id(), p));
    view.answer().itineraries().forEach(i -> i.way().places().forEach(p -> places.put(p.id(), p)));
    for (var place : places.values()) {
      array
          .addObject()
          .put("id", place.id())
          .put("name", place.name())
          .put("local_name", place.localName().orElse(null))
          .put("country", place.country())
          .put("lat", place.lat())
          .put("lon", place.lon())
          .put("zone", place.zone().getId());
    }
  }

  private void crossings(ArrayNode array) {
    view.answer().itineraries().stream()
        .flatMap(i -> i.way().crossings().stream())
        .distinct()
        .sorted()
        .flatMap(id -> view.findCrossing(id).stream())
        .forEach(c -> array
            .addObject()
            .put("id", c.id())
            .put("name", c.name())
            .set("places", words(List.of(c.placeA(), c.placeB()))));
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
