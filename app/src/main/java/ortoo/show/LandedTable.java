package ortoo.show;

import static ortoo.show.TextLines.days;
import static ortoo.show.TextLines.padLeft;
import static ortoo.show.TextLines.padRight;
import static ortoo.show.TextLines.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ortoo.landed.papers.Needed;
import ortoo.landed.statement.Stage;
import ortoo.landed.statement.Statement;
import ortoo.route.Itinerary;
import ortoo.unit.Confidence;

/// An answer about landed cost as a table for a terminal, at most 100 columns wide.
public final class LandedTable {
  private final LandedView view;
  private final List<String> lines = new ArrayList<>();

  private LandedTable(LandedView view) {
    this.view = view;
  }

  /// The ranking, and the statement of one way.
  ///
  /// @param way id of the way whose statement is told
  public static String of(LandedView view, int way) {
    var table = new LandedTable(view);
    table.say(RoutesTable.question(view.routes()));
    if (view.answer().routes().none().isPresent()) {
      var none = view.answer().routes().none().orElseThrow();
      table.lines.add("");
      table.say(none.reason());
      table.lines.addAll(TextLines.wrap("Fix: " + none.remedy(), 2));
    } else {
      table.say(view.sale());
      table.ranking();
      var told = view.itineraries().get(way - 1);
      table.statement(told);
      table.papers(told);
      table.mind(told);
      table.sources();
    }
    return table.lines.stream()
        .map(line -> line.replace('\u00a0', ' ').stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void ranking() {
    var best = view.itineraries().getFirst();
    lines.add("");
    say("Cheapest when it has arrived is way 1 %s: %s USD%s, %s days."
        .formatted(
            view.routes().byCountries(best),
            whole(view.statement(best).rankUsd()),
            partial(view.statement(best)),
            days(RouteRows.hours(best))));
    lines.add("");
    var drawn = view.answer().routes().draws() > 0;
    lines.add(row(
        "way", "by", "landed", drawn ? "P10–P90" : "", "on the way", "duty, tax", "time", "days"));
    for (var corridor : view.routes().corridors()) {
      lines.add(ranked(corridor.getFirst()));
      if (corridor.size() > 1) {
        say(
            "and %d more by these countries; --format json has them".formatted(corridor.size() - 1),
            6);
      }
    }
  }

  static String partial(Statement statement) {
    if (!statement.tariffKnown()) {
      return " without duty and tax (no tariff of %s is known)".formatted(statement.importer());
    }
    var unknown = statement.unknown().stream().distinct().toList();
    return unknown.isEmpty()
        ? ""
        : " without %s, which %s not known"
            .formatted(TextLines.and(unknown), unknown.size() == 1 ? "is" : "are");
  }

  private String ranked(Itinerary i) {
    var s = view.statement(i);
    var way = s.usd(Stage.ORIGIN) + s.usd(Stage.MAIN) + s.usd(Stage.ONWARD);
    return row(
        "%d".formatted(i.id()),
        String.join(" · ", i.corridor()),
        whole(s.rankUsd()) + more(s),
        StatementRows.range(s.total()),
        whole(way),
        s.tariffKnown() ? whole(s.usd(Stage.IMPORT)) + more(s) : "unknown",
        whole(s.usd(Stage.TIME)),
        days(RouteRows.hours(i)));
  }

  /// Marks a sum that lacks what is not known.
  private static String more(Statement s) {
    return s.unknown().isEmpty() ? "" : "+";
  }

  private static String row(String... c) {
    return padLeft(c[0], 4)
        + "  " + padRight(TextLines.shortened(c[1], 29), 30)
        + padLeft(c[2], 10) + "  " + padRight(c[3], 16)
        + padLeft(" " + c[4], 11)
        + padLeft(" " + c[5], 11)
        + padLeft(" " + c[6], 8)
        + padLeft(" " + c[7], 6);
  }

  private void statement(Itinerary i) {
    var s = view.statement(i);
    lines.add("");
    say("Statement of way %d, %s, USD as planned%s:"
        .formatted(
            i.id(), view.routes().byCountries(i), s.total().isPresent() ? " and P10–P90" : ""));
    var rows = new StatementRows(s);
    for (var block : rows.blocks()) {
      lines.add(block.heading());
      block.rows().forEach(row -> lines.add(StatementRows.line(row)));
    }
    if (!s.tariffKnown()) {
      say("no tariff known for %s: landed cost leaves duty out".formatted(s.importer()), 3);
    }
    lines.add(StatementRows.line(rows.total()));
    s.total()
        .ifPresent(p -> say(
            "of %s draws (seed %d): P10 %s, P50 %s, P90 %s"
                .formatted(
                    whole(view.answer().routes().draws()),
                    view.answer().routes().seed(),
                    whole(p.p10()),
                    whole(p.p50()),
                    whole(p.p90())),
            3));
    s.duty().filter(duty -> !duty.lines().isEmpty()).ifPresent(duty -> {
      lines.add("");
      say("Duty by this line of law: %s.".formatted(duty.chosenBecause()));
    });
  }

  private void papers(Itinerary told) {
    var names = view.routes().papers(told).stream().map(Needed::name).toList();
    if (!names.isEmpty()) {
      lines.add("");
      say("Papers, in the order in which they are asked: %s.".formatted(String.join(", ", names)));
    }
  }

  private void mind(Itinerary told) {
    var notes = new ArrayList<>(view.statement(told).notes());
    view.routes().notes().forEach(note -> notes.add(note.text() + whose(note.ways())));
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add("To be minded:");
      notes.forEach(note -> say(note, 2));
    }
  }

  private String whose(List<Integer> ways) {
    return ways.size() == view.itineraries().size()
        ? ""
        : " Way%s %s.".formatted(ways.size() == 1 ? "" : "s", TextLines.ranges(ways));
  }

  private void sources() {
    var rows = view.rows();
    var citations = view.routes().citations();
    var counts = citations.confidence(rows);
    lines.add("");
    say("Rests on %d rows of the atlas \"%s\": %d cited, %d known, %d estimated; %d sources. "
            .formatted(
                rows.size(),
                view.routes().atlas().name(),
                counts.get(Confidence.CITED),
                counts.get(Confidence.KNOWN),
                counts.get(Confidence.ESTIMATE),
                citations.used(rows).size())
        + "Each line's rows are in --format json and on the --page.");
    if (view.answer().statements().stream().anyMatch(s -> !s.unknown().isEmpty())) {
      say("+: and what is not known. Such ways come after those of which all is known.");
    }
    say("Ways are ranked by landed cost%s. On the way: from door to door, insurance included. "
            .formatted(view.answer().routes().draws() > 0 ? ", P50 of the draws" : " as planned")
        + "Time: money tied up, containers kept, freshness lost. Lines add up as planned; P10 and"
        + " P90 do not, since not all is dear at once.");
  }

  private void say(String text) {
    say(text, 0);
  }

  private void say(String text, int indent) {
    lines.addAll(TextLines.wrap(text, indent));
  }
}
