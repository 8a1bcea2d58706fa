package ortoo.show;

import static ortoo.show.CitedRows.lower;
import static ortoo.show.JsonText.number;
import static ortoo.show.JsonText.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.ExchangeRate;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.statement.Incoterm;
import ortoo.landed.statement.Line;
import ortoo.landed.statement.Sale;
import ortoo.landed.statement.Stage;
import ortoo.landed.statement.Statement;
import ortoo.route.chance.Percentiles;
import ortoo.unit.Confidence;
import tools.jackson.databind.node.ObjectNode;

/// An answer about landed cost as JSON, the contract of docs/api/landed.md: that of routes, with a
/// statement for each way.
public final class LandedJson {
  private final LandedView view;
  private final Citations citations;

  private LandedJson(LandedView view) {
    this.view = view;
    citations = view.routes().citations();
  }

  /// The whole document, ending with a line end.
  public static String of(LandedView view) {
    return JsonText.write(new LandedJson(view).tree());
  }

  private ObjectNode tree() {
    var root = RoutesJson.tree(view.routes());
    sale((ObjectNode) root.get("question"));
    var landed = root.putArray("landed");
    view.itineraries()
        .forEach(i -> statement(landed.addObject().put("itinerary", i.id()), view.statement(i)));
    CitedRows.rows(root.putArray("rows"), citations, view.rows());
    CitedRows.sources(root.putArray("sources"), citations, view.rows());
    return root;
  }

  private void sale(ObjectNode q) {
    Sale sale = view.answer().sale();
    q.put("incoterm", lower(sale.term()));
    q.put("currency", sale.quoted().map(ExchangeRate::currency).orElse("USD"));
    q.put("per_usd", number(sale.quoted().map(ExchangeRate::perUsd).orElse(1.0), 6));
    q.put("hs", sale.hs());
    q.put("origin", sale.origin());
    q.put("person", lower(sale.person()));
    q.put("pieces", number(sale.pieces(), 2));
    q.put(
        "quota_left",
        number(sale.quotaLeft().isPresent() ? sale.quotaLeft().getAsDouble() : Double.NaN, 3));
    q.put("interim", sale.interim().map(LocalDate::toString).orElse(null));
    q.put("cleared_in", sale.clearedIn().orElse(null));
    sale.release()
        .ifPresentOrElse(
            then -> q.set("release", DutyJson.release(then)), () -> q.putNull("release"));
    sale.car().ifPresentOrElse(car -> q.set("car", DutyJson.car(car)), () -> q.putNull("car"));
  }

  private void statement(ObjectNode node, Statement s) {
    node.put("importer", s.importer());
    node.put("cleared", s.cleared().toString());
    var prices = node.putObject("prices_usd");
    Arrays.stream(Incoterm.values())
        .forEach(term -> prices.put(lower(term), number(s.prices().on(term), 2)));
    node.put("customs_value_usd", number(s.prices().cif(), 2));
    var lines = node.putArray("statement");
    s.lines().forEach(line -> lines.add(line(line)));
    var stages = node.putObject("stages_usd");
    Arrays.stream(Stage.values())
        .forEach(stage -> stages.put(lower(stage), number(s.usd(stage), 2)));
    node.put("tariff_known", s.tariffKnown());
    node.set("unknown", words(s.unknown().stream().distinct().toList()));
    node.put("total_usd", number(s.totalUsd(), 2));
    node.put("known_usd", number(s.knownUsd(), 2));
    spread(node, s.total());
    duty(node, s.duty());
    node.set("notes", words(s.notes()));
  }

  private ObjectNode line(Line line) {
    var node = JsonText.object();
    node.put("stage", lower(line.stage()));
    node.put("name", line.name());
    node.put("description", line.what());
    node.put("base", number(line.base(), 2));
    node.put("rate", line.rate());
    node.put("amount", number(line.amount(), 2));
    node.put("currency", line.currency());
    node.put("usd", number(line.usd(), 2));
    node.put("country", line.country().orElse(null));
    spread(node, line.spread());
    node.put("formula", line.formula());
    var law = line.law();
    node.put("legal_source", law.map(l -> citations.ref(l.row())).orElse(null));
    node.put("valid_from", law.flatMap(Duty::validFrom).map(LocalDate::toString).orElse(null));
    node.put("valid_to", law.flatMap(Duty::validTo).map(LocalDate::toString).orElse(null));
    node.put("confidence", confidence(line.rows()));
    node.put("date", date(line.rows()));
    node.set("rows", words(line.rows().stream().map(citations::ref).toList()));
    node.set("sources", words(citations.sourceIds(line.rows())));
    return node;
  }

  /// The worst confidence of the rows a line rests on; null where it is the asker's own figure.
  private @Nullable String confidence(List<Integer> rows) {
    return rows.stream()
        .map(row -> citations.row(row).confidence())
        .max(Confidence::compareTo)
        .map(CitedRows::lower)
        .orElse(null);
  }

  /// The oldest date of those rows.
  private @Nullable String date(List<Integer> rows) {
    return rows.stream()
        .flatMap(row -> citations.row(row).date().stream())
        .min(String::compareTo)
        .orElse(null);
  }

  private static void spread(ObjectNode node, Optional<Percentiles> drawn) {
    node.put("p10", drawn.map(p -> number(p.p10(), 2)).orElse(null));
    node.put("p50", drawn.map(p -> number(p.p50(), 2)).orElse(null));
    node.put("p90", drawn.map(p -> number(p.p90(), 2)).orElse(null));
  }

  private static void duty(ObjectNode node, Optional<DutyAnswer> duty) {
    node.put("chosen_because", duty.map(DutyAnswer::chosenBecause).orElse(null));
    var rates = node.putArray("exchange_rates");
    duty.ifPresent(answer -> answer
        .rates()
        .forEach(rate -> rates
            .addObject()
            .put("currency", rate.currency())
            .put("per_usd", number(rate.perUsd(), 6))
            .put("date", rate.date().toString())));
  }
}
