package ortoo.show;

import static ortoo.show.JsonText.number;
import static ortoo.show.JsonText.words;

import ortoo.landed.papers.Needed;
import ortoo.route.Itinerary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The papers of an itinerary as JSON.
record PaperJson(RoutesView view) {

  void write(ArrayNode array, Itinerary itinerary) {
    for (var paper : view.papers(itinerary)) {
      paper(array.addObject(), paper);
    }
  }

  private void paper(ObjectNode node, Needed paper) {
    node.put("id", paper.id());
    node.put("name", paper.name());
    node.put("issuer", paper.issuer());
    node.put("checked", paper.checked());
    node.set("where", words(paper.where()));
    node.set("why", words(paper.why()));
    paper
        .leadDays()
        .ifPresentOrElse(
            days -> node.putObject("lead_days")
                .put("value", number(days.value(), 2))
                .put("low", number(days.low(), 2))
                .put("high", number(days.high(), 2)),
            () -> node.putNull("lead_days"));
    node.put("without", paper.without());
    node.put("required", paper.required());
    node.put("held", RoutesJson.lower(paper.held().name()));
    node.set("rows", words(paper.rows().stream().map(view.citations()::ref).toList()));
    node.set("sources", words(view.citations().sourceIds(paper.rows())));
  }
}
