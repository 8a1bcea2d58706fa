package ortoo.show;

import static ortoo.show.TextLines.days;
import static ortoo.show.TextLines.whole;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.network.Place;
import ortoo.landed.papers.Needed;
import ortoo.route.Itinerary;
import ortoo.route.chance.OddsInWords;
import ortoo.route.chance.Spread;
import ortoo.route.trip.Consignment;
import ortoo.unit.Confidence;
import ortoo.unit.Mode;

/// An answer about routes as a table for a terminal, at most 100 columns wide.
public final class RoutesTable {
  private static final DateTimeFormatter LEAVES =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm xxx", Locale.ENGLISH);
  /// Odds in words are told for the best corridor against this many others; JSON has all.
  private static final int RIVALS = 7;
  /// A corridor shows this many of its best ways, and its cheapest and quickest.
  private static final int SHOWN = 4;
  /// Odds with a larger Monte Carlo error say next to nothing.
  private static final double MOST_ERROR = 0.1;

  private final RoutesView view;
  private final List<String> lines = new ArrayList<>();

  private RoutesTable(RoutesView view) {
    this.view = view;
  }

  /// The whole table, ending with a line end.
  public static String of(RoutesView view) {
    var table = new RoutesTable(view);
    table.question();
    if (view.answer().none().isPresent()) {
      table.none();
    } else {
      table.answer();
      table.rows();
      table.odds();
      table.mind();
      table.papers();
      table.sources();
      table.notes();
    }
    return table.lines.stream()
        .map(line -> line.replace('\u00a0', ' ').stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void question() {
    say(question(view));
  }

  /// The question in one sentence or two.
  static String question(RoutesView view) {
    return "%s, %s".formatted(title(view), circumstances(view));
  }

  /// What is brought from where to where.
  public static String title(RoutesView view) {
    var c = view.answer().consignment();
    return "%s from %s to %s".formatted(load(c), c.from().name(), c.to().name());
  }

  /// When it leaves, what it is worth, when it is due, what is to be avoided.
  public static String circumstances(RoutesView view) {
    var c = view.answer().consignment();
    var limits = view.answer().limits();
    var text = new StringBuilder("leaving %s%s, worth %s USD"
        .formatted(
            LEAVES.format(c.depart().atZone(c.from().zone())),
            view.assumed().contains("depart") ? " (assumed)" : "",
            whole(c.valueUsd())));
    limits
        .deadline()
        .ifPresent(
            by -> text.append(", due ").append(LEAVES.format(by.atZone(c.to().zone()))));
    if (limits.modes().size() < Mode.values().length) {
      text.append(", by ")
          .append(TextLines.and(limits.modes().stream()
              .sorted()
              .map(m -> m.name().toLowerCase(Locale.ROOT))
              .toList()))
          .append(" only");
    }
    c.carrier().ifPresent(r -> text.append(", with trucks of ").append(r).append(" only"));
    limits.maxTransfers().ifPresent(n -> text.append(", with at most %d transfers".formatted(n)));
    if (!limits.avoid().isEmpty()) {
      text.append(", avoiding ").append(String.join(", ", new TreeSet<>(limits.avoid())));
    }
    if (!limits.via().isEmpty()) {
      text.append(", by way of ").append(String.join(", ", limits.via()));
    }
    if (!limits.without().isEmpty()) {
      text.append(", without ").append(String.join(", ", new TreeSet<>(limits.without())));
    }
    if (!limits.compare().isEmpty()) {
      text.append(", comparing ")
          .append(
              TextLines.and(limits.compare().stream().map(view::waypointName).toList()));
    }
    return text.append('.').toString();
  }

  /// `1 car of passenger cars` reads badly, so a car is only counted.
  static String load(Consignment c) {
    var units = c.units() == 1 ? "1" : TextLines.number(c.units());
    return c.unit().name().equalsIgnoreCase(c.goods().name())
            || c.unit().id().equals(c.goods().id())
        ? "%s × %s".formatted(units, c.unit().name())
        : "%s, %s × %s".formatted(c.goods().name(), units, c.unit().name());
  }

  private void none() {
    var none = view.answer().none().orElseThrow();
    lines.add("");
    say(none.reason());
    lines.addAll(TextLines.wrap("Fix: " + none.remedy(), 2));
  }

  /// The answer in words, before any table.
  private void answer() {
    var all = view.answer().itineraries();
    var cheapest = all.stream().min(Comparator.comparingDouble(RouteRows::usd)).orElseThrow();
    var earliest =
        all.stream().min(Comparator.comparingDouble(RouteRows::hours)).orElseThrow();
    lines.add("");
    var first = all.getFirst();
    view.landed(first)
        .ifPresent(s -> say("Cheapest when it has arrived is way %d %s: %s USD%s."
            .formatted(
                first.id(), view.byCountries(first), whole(s.rankUsd()), LandedTable.partial(s))));
    var on = view.landed(first).isPresent() ? " on the way" : "";
    say(
        cheapest.id() == earliest.id()
            ? "Cheapest and quickest%s is way %s.".formatted(on, brief(cheapest))
            : "Cheapest%s is way %s; quickest is way %s."
                .formatted(on, brief(cheapest), brief(earliest)));
    var missing = view.answer().limits().compare().stream()
        .filter(waypoint -> all.stream().noneMatch(i -> i.way().passes(waypoint)))
        .map(view::waypointName)
        .toList();
    if (!missing.isEmpty()) {
      say("No way within the limits goes by %s.".formatted(TextLines.and(missing)));
    }
  }

  private String brief(Itinerary i) {
    return "%d %s (%s USD, %s days)"
        .formatted(i.id(), view.byCountries(i), whole(RouteRows.usd(i)), days(RouteRows.hours(i)));
  }

  private boolean drawn() {
    return view.answer().draws() > 0;
  }

  private void rows() {
    lines.add("");
    var rows = new RouteRows(view);
    lines.addAll(rows.heads());
    for (var corridor : view.corridors()) {
      lines.add("");
      lines.add(RoutesView.countries(corridor.getFirst()));
      var said = "";
      var shown = shown(corridor);
      for (var i : shown) {
        lines.add(rows.of(i));
        var words = landed(i) + borders(i) + standing(i);
        if (!words.equals(said)) {
          lines.addAll(TextLines.wrap(words, 6));
        }
        said = words;
      }
      var more = corridor.size() - shown.size();
      if (more > 0) {
        say("and %d more between these; --format json has them.".formatted(more), 6);
      }
    }
  }

  /// The best of a corridor by rank, its cheapest and its quickest.
  private static List<Itinerary> shown(List<Itinerary> corridor) {
    var cheapest = corridor.stream().min(Comparator.comparingDouble(RouteRows::usd));
    var quickest = corridor.stream().min(Comparator.comparingDouble(RouteRows::hours));
    return corridor.stream()
        .filter(i -> corridor.indexOf(i) < SHOWN
            || i.equals(cheapest.orElseThrow())
            || i.equals(quickest.orElseThrow()))
        .toList();
  }

  /// `landed 13,860 USD (13,498–14,378); `, where ways are ranked by it.
  private String landed(Itinerary i) {
    return view.landed(i)
        .map(s -> {
          var range = StatementRows.range(s.total());
          return "landed %s\u00a0USD%s%s; "
              .formatted(
                  whole(s.rankUsd()),
                  range.isEmpty() ? "" : " (%s)".formatted(range),
                  LandedTable.partial(s));
        })
        .orElse("");
  }

  private String borders(Itinerary i) {
    var names = i.way().crossings().stream().map(view::crossingName);
    var ports = i.way().places().stream()
        .filter(place -> view.answer().limits().compare().contains(place.id()))
        .map(Place::name);
    var all = Stream.concat(ports, names).collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : "by %s; ".formatted(all);
  }

  /// Why it is in the answer, and what stands against it.
  private static String standing(Itinerary i) {
    var beaten = i.dominated()
        .map(d -> " by %d: planned +%s\u00a0USD, +%s\u00a0d"
            .formatted(d.by(), whole(d.usd()), days(d.hours())))
        .orElse("");
    var words = switch (i.standing()) {
      case PARETO -> "unbeaten";
      case NEAR -> beaten.isEmpty() ? "near the best" : "near the best, dominated" + beaten;
      case CORRIDOR -> beaten.isEmpty() ? "best of its corridor" : "dominated" + beaten;
    };
    var stranded = i.spread().map(Spread::stranded).orElse(0.0);
    return stranded >= 0.005
        ? "%s; stranded in %.0f of 100 draws".formatted(words, 100 * stranded)
        : words;
  }

  /// The best corridor against the others, in words; or the ways that were to be compared.
  private void odds() {
    var told = view.answer().limits().compare().isEmpty() ? rivals() : compared();
    if (!told.isEmpty()) {
      lines.add("");
      lines.add("How sure, of %s draws (seed %d):"
          .formatted(whole(view.answer().draws()), view.answer().seed()));
      told.forEach(line -> say(line, 2));
      if (view.answer().odds().stream().anyMatch(odds -> odds.error() > MOST_ERROR)) {
        say("So few draws cannot tell; ask for more with --draws.", 2);
      }
      var best = view.answer().itineraries().getFirst();
      best.spread().ifPresent(spread -> say(ignorance(best, spread), 2));
    }
  }

  private List<String> rivals() {
    var best = view.bestOfEach();
    return best.stream()
        .skip(1)
        .limit(RIVALS)
        .flatMap(rival -> view.odds(best.getFirst(), rival).stream())
        .flatMap(odds -> view.oddsWords(odds, "way %d"::formatted).stream())
        .toList();
  }

  /// Each pair of the ways that were to be compared, in both kinds of odds.
  private List<String> compared() {
    var ways = view.compared();
    var told = new ArrayList<String>();
    for (var first = 0; first < ways.size(); first++) {
      for (var second = first + 1; second < ways.size(); second++) {
        view.odds(ways.get(first), ways.get(second)).ifPresent(odds -> {
          told.addAll(view.oddsWords(odds, this::called));
          told.add(OddsInWords.earlierTrip(called(odds.first()), called(odds.second()), odds));
        });
      }
    }
    return told;
  }

  private String called(int id) {
    var by = view.answer().itineraries().stream()
        .filter(i -> i.id() == id)
        .flatMap(i -> view.passed(i).stream())
        .toList();
    return "way %d%s".formatted(id, by.isEmpty() ? "" : " by " + TextLines.and(by));
  }

  private static String ignorance(Itinerary i, Spread spread) {
    return "Of the spread of way %d, what we do not know makes %s in money and %s in days; the rest"
            .formatted(i.id(), percent(spread.usdIgnorance()), percent(spread.hoursIgnorance()))
        + " is luck of the trip.";
  }

  private static String percent(double share) {
    return "%.0f %%".formatted(100 * share);
  }

  /// What is to be minded, with the ways it is about.
  private void mind() {
    if (view.notes().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("To be minded:");
    var all = view.answer().itineraries().size();
    for (var note : view.notes()) {
      var whose = note.ways().size() == all
          ? ""
          : " Way%s %s."
              .formatted(note.ways().size() == 1 ? "" : "s", TextLines.ranges(note.ways()));
      say(note.text() + whose, 2);
    }
  }

  /// Transit states and papers, one paragraph for the best way of each corridor.
  private void papers() {
    lines.add("");
    lines.add("Papers of the best way of each corridor:");
    for (var i : view.bestOfEach()) {
      var transit = i.way().transitStates();
      var states = transit.isEmpty() ? "no transit" : "transit " + String.join(", ", transit);
      var named = view.papers(i).isEmpty()
          ? i.way().documents()
          : view.papers(i).stream().map(Needed::name).toList();
      var papers = named.isEmpty() ? "no papers named" : String.join(", ", named);
      lines.addAll(
          TextLines.marked("%4d".formatted(i.id()), "%s; %s".formatted(states, papers), 6));
    }
    say(
        "Who gives them, where they are checked, what happens without: --explain N, --format json.",
        2);
  }

  private void sources() {
    var rows = view.rows();
    var counts = view.citations().confidence(rows);
    lines.add("");
    say("Rests on %d rows of the atlas \"%s\": %d cited, %d known, %d estimated; %d sources. "
            .formatted(
                rows.size(),
                view.atlas().name(),
                counts.get(Confidence.CITED),
                counts.get(Confidence.KNOWN),
                counts.get(Confidence.ESTIMATE),
                view.citations().used(rows).size())
        + "See them with --explain N or --format json.");
  }

  private void notes() {
    say("Unbeaten: no plan is both cheaper and earlier. Dominated: one is, by so much. "
        + ranked());
    say("USD is for the whole consignment: freight, border payments, handling, papers and"
        + " guarantee; not duty, tax or insurance. Dates are local.");
    if (drawn()) {
      say("P10, P50, P90: in 10, 50, 90 of 100 draws it is no more.");
    }
  }

  private String ranked() {
    var landed =
        view.answer().itineraries().stream().anyMatch(i -> view.landed(i).isPresent());
    if (landed) {
      return "Ways are ranked by landed cost%s: goods, way, duty, tax and time; see ortoo landed."
          .formatted(drawn() ? ", P50" : " as planned");
    }
    return "Ways are ranked by USD + %s a day of the plan, which takes every figure at its central"
            .formatted(whole(view.answer().limits().valueOfDayUsd()))
        + " value; by P50 the order may be another.";
  }

  private void say(String text) {
    say(text, 0);
  }

  private void say(String text, int indent) {
    lines.addAll(TextLines.wrap(text, indent));
  }
}
