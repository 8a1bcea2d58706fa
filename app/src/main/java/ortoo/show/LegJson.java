package ortoo.show;

import static ortoo.show.JsonText.number;
import static ortoo.show.JsonText.words;

import ortoo.atlas.network.Place;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import ortoo.unit.Figure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The legs of an itinerary as JSON.
record LegJson(RoutesView view) {

  void write(ArrayNode array, Itinerary itinerary) {
    for (var leg : view.legs(itinerary)) {
      leg(array.addObject(), leg);
    }
  }

  private void leg(ObjectNode node, Leg leg) {
    node.put("kind", RoutesJson.lower(leg.kind().name()));
    node.put("mode", leg.vehicle().map(v -> RoutesJson.lower(v.mode().name())).orElse(null));
    node.put("vehicle", leg.vehicle().map(v -> v.id()).orElse(null));
    node.put("registration", leg.registration().orElse(null));
    node.put("what", leg.what());
    node.put("from", leg.from().id());
    node.put("to", leg.to().id());
    node.set("via", words(leg.via().stream().map(Place::id).toList()));
    node.put("crossing", leg.crossing().orElse(null));
    node.put("km", number(leg.km(), 3));
    node.put("start", RoutesView.stamp(leg.start(), leg.from().zone()));
    node.put("end", RoutesView.stamp(leg.end(), leg.to().zone()));
    node.put("hours", number(leg.minutes() / 60.0, 4));
    node.put("idle_hours", number(leg.idle() / 60.0, 4));
    node.put("usd", JsonText.usd(leg.cents()));
    costs(node.putArray("costs"), leg);
    parameters(node.putArray("parameters"), leg);
    node.set("documents", words(leg.documents()));
    var rows = view.rows(leg);
    node.set("rows", words(rows.stream().map(view.citations()::ref).toList()));
    node.set("sources", words(view.citations().sourceIds(rows)));
  }

  private void costs(ArrayNode array, Leg leg) {
    for (var cost : leg.costs()) {
      var figures = array
          .addObject()
          .put("name", cost.name())
          .put("usd", JsonText.usd(cost.cents()))
          .put("factor", number(cost.factor(), 6))
          .putArray("figures");
      cost.figures().forEach(figure -> figure(figures.addObject(), figure));
    }
  }

  private void parameters(ArrayNode array, Leg leg) {
    for (var parameter : leg.parameters()) {
      figure(
          array.addObject().put("name", parameter.name()).put("unit", parameter.unit()),
          parameter.figure());
    }
  }

  private void figure(ObjectNode node, Figure figure) {
    node.put("value", number(figure.value(), 6))
        .put("low", number(figure.low(), 6))
        .put("high", number(figure.high(), 6));
    if (figure.row() == Figure.NO_ROW) {
      node.putNull("row");
    } else {
      node.put("row", view.citations().ref(figure.row()));
    }
  }
}
