package ortoo.show;

import static ortoo.show.TextLines.days;
import static ortoo.show.TextLines.whole;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ortoo.landed.papers.Needed;
import ortoo.landed.statement.Line;
import ortoo.landed.statement.Statement;
import ortoo.route.Itinerary;
import ortoo.show.StatementRows.Row;
import ortoo.unit.Confidence;

/// The statement of one way as a page to print, A4: HTML that needs no other file and no script.
public final class LandedPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /// Characters of a source's name; the atlas has its title and address.
  private static final int TITLE = 40;

  private final LandedView view;
  private final Itinerary way;
  private final Statement statement;
  private final Citations citations;
  private final Html html = new Html();
  /// Numbers of the sources, in the order in which lines name them.
  private final Map<String, Integer> sources = new LinkedHashMap<>();

  private LandedPage(LandedView view, Itinerary way) {
    this.view = view;
    this.way = way;
    statement = view.statement(way);
    citations = view.routes().citations();
  }

  /// The whole page.
  ///
  /// @param way id of the way
  public static String of(LandedView view, int way) {
    return new LandedPage(view, view.itineraries().get(way - 1)).page();
  }

  private String page() {
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.text("title", "Landed cost: %s".formatted(RoutesTable.title(view.routes())));
    html.raw("<style>\n").raw(STYLE).raw("</style>\n</head>\n<body>\n");
    head();
    table();
    law();
    papers();
    notes();
    sources();
    return html.raw("</body>\n</html>\n").toString();
  }

  private void head() {
    html.text("p", "kind", "Statement of landed cost");
    html.text("h1", RoutesTable.title(view.routes()));
    html.open("dl", "");
    fact("Terms", view.sale());
    fact("Way", "%s; %s".formatted(view.routes().byCountries(way), crossings()));
    var start = RoutesView.local(way.way().depart(), from());
    var end = RoutesView.local(way.way().depart() + 60 * RouteRows.hours(way), to());
    fact(
        "Time",
        "leaves %s, arrives about %s (%s days%s), cleared %s"
            .formatted(
                DAY.format(start),
                DAY.format(end),
                days(RouteRows.hours(way)),
                way.spread()
                    .map(s -> ", P10–P90 %s–%s"
                        .formatted(days(s.hours().p10()), days(s.hours().p90())))
                    .orElse(""),
                DAY.format(statement.cleared())));
    html.close("dl");
    html.open("p", "total");
    html.text("strong", "%s USD".formatted(StatementRows.cents(statement.knownUsd())));
    html.raw(Html.escape(" landed%s%s".formatted(LandedTable.partial(statement), spread())));
    html.close("p");
  }

  private String spread() {
    return statement
        .total()
        .map(p -> "; of %s draws, P10 %s, P50 %s, P90 %s"
            .formatted(
                whole(view.answer().routes().draws()),
                whole(p.p10()),
                whole(p.p50()),
                whole(p.p90())))
        .orElse("");
  }

  private ZoneId from() {
    return view.answer().routes().consignment().from().zone();
  }

  private ZoneId to() {
    return view.answer().routes().consignment().to().zone();
  }

  private String crossings() {
    var names = way.way().crossings().stream().map(view.routes()::crossingName).toList();
    return names.isEmpty() ? "no land border" : "borders " + TextLines.and(names);
  }

  private void fact(String name, String text) {
    html.text("dt", name).text("dd", text);
  }

  private void table() {
    html.raw("<table>\n<thead>\n<tr><th>Line</th><th>Rate</th><th>Source</th>");
    html.raw("<th class=\"n\">USD</th><th class=\"n\">P10–P90</th></tr>\n</thead>\n");
    var at = 0;
    for (var block : new StatementRows(statement).blocks()) {
      html.open("tbody", "").open("tr", "block");
      html.raw("<th colspan=\"5\" scope=\"rowgroup\">").raw(Html.escape(block.heading()));
      html.close("th").close("tr");
      for (var row : block.rows()) {
        row(row, row.sum() ? Optional.empty() : Optional.of(statement.lines().get(at++)));
      }
      html.close("tbody");
    }
    html.open("tbody", "");
    row(new StatementRows(statement).total(), Optional.empty());
    html.close("tbody").close("table");
  }

  private void row(Row row, Optional<Line> line) {
    html.open("tr", row.sum() ? "sum" : "");
    html.text("td", row.text());
    html.text("td", row.paid().isEmpty() ? row.rate() : row.rate() + " = " + row.paid());
    html.text("td", "s", line.map(this::mark).orElse(""));
    html.text("td", "n", row.usd());
    html.text("td", "n", row.range());
    html.close("tr");
  }

  /// `e 3, 4`: how well the worst of its rows is known, and the numbers of their sources.
  private String mark(Line line) {
    var numbers = citations.sourceIds(line.rows()).stream()
        .map(id -> sources.computeIfAbsent(id, _ -> sources.size() + 1).toString())
        .collect(Collectors.joining(", "));
    return line.rows().stream()
        .map(row -> citations.row(row).confidence())
        .max(Confidence::compareTo)
        .map(worst -> "%s %s".formatted(CitedRows.lower(worst).substring(0, 1), numbers))
        .orElse("");
  }

  private void law() {
    statement.duty().ifPresent(duty -> {
      html.text("h2", "Law and money");
      html.open("p", "");
      html.raw(Html.escape(upper(duty.chosenBecause()) + ". "));
      duty.rates()
          .forEach(rate -> html.raw(Html.escape("1 USD = %s %s, rate of %s. "
              .formatted(TextLines.number(rate.perUsd()), rate.currency(), rate.date()))));
      html.close("p");
    });
  }

  private void papers() {
    var papers = view.routes().papers(way);
    if (papers.isEmpty()) {
      return;
    }
    html.text("h2", "Papers, in the order in which they are asked").open("ul", "small");
    papers.forEach(paper -> html.text("li", told(paper)));
    html.close("ul");
  }

  /// `export certificate of the inspection: inspection agency, 14 days`; what else is said of who
  /// gives it is in the JSON.
  private static String told(Needed paper) {
    var lead = paper
        .leadDays()
        .map(days -> ", %s days".formatted(TextLines.number(days.value())))
        .orElse("");
    var issuer = paper.issuer().isEmpty() ? "" : ": " + paper.issuer().split("[,;]", 2)[0];
    return paper.name() + issuer + lead;
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void notes() {
    var notes = new ArrayList<>(statement.notes());
    view.routes().notes(way).forEach(note -> notes.add(note.text()));
    if (!notes.isEmpty()) {
      html.text("h2", "To be minded").open("ul", "");
      notes.forEach(note -> html.text("li", note));
      html.close("ul");
    }
  }

  private void sources() {
    html.text("h2", "Sources");
    html.text(
        "p",
        "small",
        "c cited, k known, e estimated: the worst of a line's rows. Lines add up as planned; P10"
            + " and P90 do not, since not all is dear at once. Atlas \"%s\"."
                .formatted(view.routes().atlas().name()));
    html.open("ol", "small");
    named().forEach(name -> html.text("li", name));
    html.close("ol");
  }

  private List<String> named() {
    var byId = citations.used(LandedView.rows(statement)).stream()
        .collect(Collectors.toMap(used -> used.source().id(), Citations.Used::source));
    return sources.keySet().stream()
        .map(id -> Optional.ofNullable(byId.get(id)).orElseThrow())
        .map(source -> "%s, %s"
                .formatted(
                    TextLines.shortened(source.organisation().orElse(source.title()), TITLE),
                    source.date().orElse("undated"))
            + " (%s)".formatted(source.id()))
        .toList();
  }

  private static final String STYLE = """
      @page { size: A4; margin: 9mm 12mm; }
      body { font: 8.2pt/1.2 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1a1a1a;
        background: #fff; max-width: 186mm; margin: 0 auto; padding: 4mm; }
      h1 { font-size: 13pt; line-height: 1.15; margin: 0 0 1.5mm; }
      h2 { font-size: 8.5pt; margin: 2mm 0 .5mm; }
      p, ul, ol { margin: 0 0 1mm; }
      .kind { color: #555; letter-spacing: .04em; text-transform: uppercase; font-size: 8pt; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .5mm 4mm; margin: 0; }
      dt { color: #555; }
      dd { margin: 0; }
      .total { margin: 1.5mm 0; padding: 1mm 0; border-top: 1.5pt solid #1a1a1a;
        border-bottom: .5pt solid #999; }
      .total strong { font-size: 13pt; font-variant-numeric: tabular-nums; }
      table { width: 100%; border-collapse: collapse; font-size: 7pt; line-height: 1.15; }
      th:first-child { width: 46%; }
      th:nth-child(2) { width: 25%; }
      td, th { padding: .25mm 1.5mm .25mm 0; text-align: left; vertical-align: top;
        font-weight: 400; }
      thead th { color: #555; border-bottom: .5pt solid #999; }
      .block th { font-weight: 600; padding-top: 1mm; }
      td:first-child { padding-left: 3mm; }
      .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .s { color: #555; white-space: nowrap; }
      .sum td { font-weight: 600; border-top: .5pt solid #ccc; padding-left: 0; }
      ul, ol { padding-left: 5mm; }
      .small { font-size: 6.2pt; line-height: 1.15; color: #444; }
      ol.small, ul.small { columns: 4; column-gap: 4mm; }
      tr { break-inside: avoid; }
      @media print { body { padding: 0; } }
      @media (max-width: 700px) { ol.small, ul.small { columns: 1; } .s { display: none; } }
      """;
}
