package ortoo.web.ask;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.show.text.Json;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Sheet;

/// `/examples`: questions a newcomer may begin with.
public final class ExampleEndpoints implements Endpoints {

  private static final List<Map<String, @Nullable Object>> ALL = List.of(
      example(
          "korean-car",
          "A used car from Korea to Bishkek",
          "The founding question: China and Khorgos, Mongolia, or round by Georgia?",
          "routes",
          Json.object("from", "Incheon", "to", "Bishkek", "goods", "car", "compare", "MN,ge-poti")),
      example(
          "mutton",
          "Mongolian mutton to Kyrgyzstan by a day",
          "Frozen meat must arrive by 22 June: which way makes it, and how surely?",
          "routes",
          Json.object(
              "from",
              "Ulaanbaatar",
              "to",
              "Bishkek",
              "goods",
              "meat",
              "corridors",
              "4",
              "deadline",
              "2026-06-22")),
      example(
          "car-landed",
          "What that car costs when it has arrived",
          "Price, freight, borders, duty and tax in one statement, line by line.",
          "landed",
          Json.object(
              "from",
              "Incheon",
              "to",
              "Bishkek",
              "goods",
              "870323",
              "engine",
              "1998",
              "built",
              "2020-07",
              "depart",
              "2025-06-01",
              "compare",
              "MN")),
      example(
          "container",
          "A container from the sea to Tashkent",
          "General cargo from Tianjin: by rail through Kazakhstan, or by road?",
          "routes",
          Json.object(
              "from",
              "Tianjin",
              "to",
              "Tashkent",
              "goods",
              "general",
              "unit",
              "fcl40",
              "corridors",
              "4")));

  private static Map<String, @Nullable Object> example(
      String id, String title, String why, String ask, Map<String, @Nullable Object> words) {
    return Json.object("id", id, "title", title, "why", why, "ask", ask, "words", words);
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/examples", ExampleEndpoints::examples);
  }

  private static void examples(Context request) {
    Asked.of(request).end();
    Sheet.json(request, ALL);
  }
}
