package ortoo.web.ask;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.check.AtlasCheck;
import ortoo.atlas.check.Report;
import ortoo.show.atlas.Health;
import ortoo.show.atlas.SourceList;
import ortoo.show.text.Json;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.LandedQuestion;
import ortoo.study.ask.RoutesQuestion;
import ortoo.unit.Mode;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Desk;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Sheet;
import ortoo.web.kit.Writable;

/// `/about`, `/sources` and `/check`: which atlas is asked, and on what does it rest?
public final class AtlasEndpoints implements Endpoints {
  private static final int MOST_DRAWS_OF_A_JOB = 1_000_000;

  private final Desk desk;
  private final Report report;
  private final SourceList sources;

  public AtlasEndpoints(Desk desk) {
    this.desk = desk;
    report = AtlasCheck.check(desk.atlas());
    sources = SourceList.of(desk.atlas());
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/about", this::about);
    routes.get(BASE + "/sources", this::sources);
    routes.get(BASE + "/check", this::check);
  }

  enum Form {
    JSON,
    CSV
  }

  private void sources(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", Form.values(), Form.JSON);
    var words = Arrays.stream(asked.take("q").orElse("").split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
    asked.end("q", "format");
    var found = sources.with(words);
    switch (form) {
      case JSON -> Sheet.JSON.show(request, found.json());
      case CSV -> Sheet.CSV.show(request, found.csv());
    }
  }

  private void check(Context request) {
    Asked.of(request).end();
    Sheet.JSON.show(request, Health.json(desk.atlas(), report));
  }

  private void about(Context request) {
    Asked.of(request).end();
    var atlas = desk.atlas();
    var papers = new LinkedHashMap<String, String>();
    atlas.customs().papers().forEach(paper -> papers.putIfAbsent(paper.id(), paper.name()));
    Sheet.json(
        request,
        Json.object(
            "product",
            "ortoo",
            "version",
            desk.version(),
            "api",
            "v1",
            "atlas",
            atlas(),
            "countries",
            atlas.network().countries().stream()
                .map(country ->
                    Json.object("id", country.id(), "name", country.name(), "local_name", null))
                .toList(),
            "goods",
            atlas.carriage().goods().stream().map(AtlasEndpoints::goods).toList(),
            "units",
            atlas.carriage().units().stream()
                .map(unit -> Json.object("id", unit.id(), "name", unit.name()))
                .toList(),
            "papers",
            papers.entrySet().stream()
                .map(paper -> Json.object("id", paper.getKey(), "name", paper.getValue()))
                .toList(),
            "modes",
            Arrays.stream(Mode.values())
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .toList(),
            "words",
            Json.object(
                "routes",
                RoutesQuestion.NAMES,
                "landed",
                LandedQuestion.NAMES,
                "duty",
                DutyQuestion.NAMES),
            "most",
            Json.object("draws_now", AnswerEndpoints.MOST_DRAWS, "draws_job", MOST_DRAWS_OF_A_JOB),
            "workspace",
            Json.object("writable", Writable.seems(desk.workspace()))));
  }

  private Map<String, @Nullable Object> atlas() {
    var total = report.total();
    var network = desk.atlas().network();
    return Json.object(
        "name", desk.atlas().name(),
        "rows", total.rows(),
        "cited", total.cited(),
        "known", total.known(),
        "estimate", total.estimate(),
        "places", network.places().size(),
        "links", network.links().size(),
        "crossings", network.crossings().size(),
        "sources", desk.atlas().sources().size());
  }

  /// Goods of no code in particular have none.
  private static Map<String, @Nullable Object> goods(Goods goods) {
    var codes = goods.hs().stream().filter(code -> !code.equals("*")).sorted().toList();
    return Json.object(
        "id", goods.id(),
        "name", goods.name(),
        "unit", goods.unit(),
        "hs", codes.isEmpty() ? null : codes);
  }
}
