package ortoo.web.atlas;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ortoo.data.OpenAtlas;
import ortoo.show.text.CsvText;
import ortoo.show.text.Json;
import ortoo.unit.Confidence;
import ortoo.unit.Spelling;
import ortoo.web.atlas.RowList.Shown;
import ortoo.web.atlas.RowList.Wanted;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Later;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Sheet;

/// `/tables`, `/rows` and `/rows/{table}:{line}`: what do the tables of the atlas say?
public final class RowEndpoints implements Endpoints {
  /// Rows on a page of JSON; CSV has them all.
  private static final int PAGE = 100;

  private static final int MOST = 500;

  private final OpenAtlas open;
  private final Later<RowList> rows;
  private final Later<RowPage> page;

  public RowEndpoints(OpenAtlas open) {
    this.open = open;
    rows = new Later<>(() -> new RowList(open));
    page = new Later<>(() -> new RowPage(open));
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/tables", this::tables);
    routes.get(BASE + "/rows", this::rows);
    routes.get(BASE + "/rows/{row}", this::row);
  }

  enum Form {
    JSON,
    CSV
  }

  private void tables(Context request) {
    Asked.of(request).end();
    Sheet.json(request, TableList.of(open));
  }

  private void rows(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", Form.values(), Form.JSON);
    var confidence = asked.find("confidence", Confidence.values());
    var offset = asked.whole("offset", 0, 10_000_000, 0);
    var limit = asked.whole("limit", 1, MOST, PAGE);
    var table = asked.one("table", tableNames());
    var source = asked.one("source", sourceIds());
    var words = asked.take("q").orElse("");
    var download = asked.yes("download");
    asked.end("table", "confidence", "source", "q", "offset", "limit", "format", "download");
    var found = rows.get().find(new Wanted(table, confidence, source, parts(words)));
    switch (form) {
      case JSON ->
        Sheet.json(
            request,
            Json.object(
                "total",
                found.size(),
                "offset",
                offset,
                "rows",
                found.stream().skip(offset).limit(limit).map(RowList::json).toList()));
      case CSV -> Sheet.CSV.give(request, download, "rows", csv(found));
    }
  }

  private List<String> tableNames() {
    return open.tables().tables().stream().map(t -> t.schema().table()).toList();
  }

  private List<String> sourceIds() {
    return open.atlas().sources().stream().map(s -> s.id()).toList();
  }

  private static List<String> parts(String words) {
    return Arrays.stream(words.split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String csv(List<Shown> rows) {
    var text = new StringWriter();
    var csv = new CsvText(new PrintWriter(text));
    csv.add("row", "table", "line", "key", "confidence", "date", "derivation", "sources");
    for (var shown : rows) {
      csv.add(
          shown.cells().ref(),
          shown.cells().table().schema().table(),
          shown.cells().line(),
          shown.key(),
          shown.confidence().orElse(""),
          shown.date().orElse(""),
          shown.derivation().orElse(""),
          String.join(";", shown.sources()));
    }
    return text.toString();
  }

  private void row(Context request) {
    Asked.of(request).end();
    var ref = request.pathParam("row");
    Sheet.json(request, page.get().of(find(ref).orElseThrow(() -> noSuch(ref))));
  }

  private Optional<Shown> find(String ref) {
    int colon = ref.lastIndexOf(':');
    return colon > 0 && ref.substring(colon + 1).matches("[1-9][0-9]{0,6}")
        ? rows.get().find(ref.substring(0, colon), Integer.parseInt(ref.substring(colon + 1)))
        : Optional.empty();
  }

  private Refusal noSuch(String ref) {
    int colon = ref.lastIndexOf(':');
    var table = colon < 0 ? ref : ref.substring(0, colon);
    var known = tableNames().contains(table);
    return new Refusal(
        Refusal.Reason.NOT_FOUND,
        404,
        "there is no row \"%s\".".formatted(ref),
        known
            ? "name the line on which a row of the table starts, such as %s:2.".formatted(table)
            : Spelling.didYouMean(
                table, tableNames(), "write a table and a line, such as links:12."));
  }
}
