package ortoo.web.atlas;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import ortoo.data.OpenAtlas;
import ortoo.unit.Spelling;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Later;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Sheet;
import ortoo.web.kit.Tag;

/// `/network` and `/crossings/{id}`: where goods can go, and what each border takes.
public final class NetworkEndpoints implements Endpoints {
  private final OpenAtlas open;
  private final Later<Passing> passing;
  private final Later<Tagged> network;

  /// A document and its tag.
  private record Tagged(String text, String tag) {
    static Tagged of(String text) {
      return new Tagged(text, Tag.of(text));
    }
  }

  public NetworkEndpoints(OpenAtlas open) {
    this.open = open;
    passing = new Later<>(() -> new Passing(open.atlas()));
    network = new Later<>(() -> Tagged.of(NetworkMap.of(open.atlas(), passing.get())));
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/network", this::network);
    routes.get(BASE + "/crossings/{id}", this::crossing);
  }

  private void network(Context request) {
    Asked.of(request).end();
    var document = network.get();
    request.header("ETag", document.tag());
    request.header("Cache-Control", "no-cache");
    if (Tag.isIn(request.header("If-None-Match"), document.tag())) {
      request.status(304);
    } else {
      Sheet.GEOJSON.show(request, document.text());
    }
  }

  private void crossing(Context request) {
    Asked.of(request).end();
    var id = request.pathParam("id");
    var crossings = open.atlas().network().crossings();
    var crossing = crossings.stream().filter(c -> c.id().equals(id)).findFirst();
    Sheet.json(
        request,
        CrossingPage.of(
            open,
            passing.get(),
            crossing.orElseThrow(() -> new Refusal(
                Refusal.Reason.NOT_FOUND,
                404,
                "there is no crossing \"%s\".".formatted(id),
                Spelling.didYouMean(
                    id,
                    crossings.stream().map(c -> c.id()).toList(),
                    "see the crossings of the network for their ids.")))));
  }
}
