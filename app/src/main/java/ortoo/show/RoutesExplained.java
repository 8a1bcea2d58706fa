package ortoo.show;

import static ortoo.show.TextLines.cents;
import static ortoo.show.TextLines.duration;
import static ortoo.show.TextLines.line;
import static ortoo.show.TextLines.number;
import static ortoo.show.TextLines.padLeft;
import static ortoo.show.TextLines.padRight;
import static ortoo.show.TextLines.wrap;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ortoo.atlas.network.Place;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import ortoo.unit.Figure;

/// One itinerary leg by leg: local times, waits, cost lines, parameters, rows and sources.
public final class RoutesExplained {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm xxx", Locale.ENGLISH);
  private static final int INDENT = 6;

  private final RoutesView view;
  private final Itinerary itinerary;
  private final List<String> lines = new ArrayList<>();

  private RoutesExplained(RoutesView view, Itinerary itinerary) {
    this.view = view;
    this.itinerary = itinerary;
  }

  /// The whole text, ending with a line end.
  public static String of(RoutesView view, Itinerary itinerary) {
    var text = new RoutesExplained(view, itinerary);
    text.head();
    var number = 1;
    for (var leg : view.legs(itinerary)) {
      text.leg(number++, leg);
    }
    text.total();
    text.papers();
    text.rows();
    text.sources();
    return text.lines.stream()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void head() {
    lines.addAll(wrap(
        "Way %d, %s, leg by leg as planned. Figures: value (low–high: 10th and 90th percentile "
                .formatted(itinerary.id(), RoutesView.countries(itinerary))
            + "of what is not known) [table:line source].",
        0));
    for (var note : view.notes(itinerary)) {
      var rows = note.rows().stream().map(this::ref).collect(Collectors.joining("; "));
      lines.addAll(wrap(
          "To be minded: %s%s".formatted(note.text(), rows.isEmpty() ? "" : " [" + rows + "]"), 0));
    }
  }

  private void leg(int number, Leg leg) {
    lines.add("");
    lines.add("%s  %s%s%s"
        .formatted(
            padLeft("%d".formatted(number), 4),
            padRight(title(leg), 60),
            padLeft(duration(leg.minutes()), 14),
            padLeft(leg.cents() == 0 ? "" : cents(leg.cents()) + " USD", 18)));
    say("%s → %s".formatted(at(leg.start(), leg.from()), at(leg.end(), leg.to())));
    moving(leg);
    leg.parameters().forEach(this::parameter);
    leg.costs().forEach(this::cost);
    if (!leg.documents().isEmpty()) {
      say("papers: " + String.join(", ", leg.documents()));
    }
    others(leg);
  }

  private void papers() {
    if (view.papers(itinerary).isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Papers, in the order in which they are asked:");
    for (var paper : view.papers(itinerary)) {
      var days = paper.leadDays().map(d -> ", about %s days".formatted(number(d.value())));
      say("%s (%s): %s. From %s%s. Checked: %s. Without it: %s. [%s]"
          .formatted(
              paper.name(),
              String.join(", ", paper.where()),
              String.join("; ", paper.why()),
              paper.issuer(),
              days.orElse(""),
              paper.checked(),
              paper.without(),
              paper.rows().stream().map(this::ref).collect(Collectors.joining("; "))));
    }
  }

  private String title(Leg leg) {
    var where = leg.from().equals(leg.to())
        ? "at " + leg.from().name()
        : "%s – %s".formatted(leg.from().name(), leg.to().name());
    var what = switch (leg.kind()) {
      case HAUL -> where;
      case TRANSFER -> "change %s".formatted(where);
      case CROSS -> "border %s".formatted(crossing(leg).orElse(where));
      case WAIT -> "wait %s".formatted(where);
      case CLEAR -> "papers %s".formatted(where);
    };
    return line(what);
  }

  private Optional<String> crossing(Leg leg) {
    return leg.crossing().map(view::crossingName);
  }

  private static String at(int minute, Place place) {
    return AT.format(RoutesView.local(minute, place.zone()));
  }

  /// What moves it, how far, through where, and how long the driver rests or the post is shut.
  private void moving(Leg leg) {
    var registered = leg.registration().map(" registered in %s"::formatted).orElse("");
    var km = leg.km() > 0 ? ", %s km".formatted(number(Math.round(10 * leg.km()) / 10.0)) : "";
    say(leg.what() + registered + km);
    if (!leg.via().isEmpty()) {
      say("by " + leg.via().stream().map(Place::name).collect(Collectors.joining(", ")));
    }
    if (leg.idle() > 0) {
      say("%s %s of it"
          .formatted(
              leg.kind() == Leg.Kind.CROSS ? "shut" : "the driver rests", duration(leg.idle())));
    }
  }

  private void parameter(Leg.Parameter parameter) {
    say("%s %s %s%s"
        .formatted(
            parameter.name(),
            spread(parameter.figure()),
            parameter.unit(),
            mark(parameter.figure())));
  }

  private void cost(Leg.Cost cost) {
    var product = new ArrayList<String>();
    product.add(number(cost.factor()));
    cost.figures().forEach(f -> product.add(spread(f) + mark(f)));
    say("%s USD %s = %s".formatted(cents(cost.cents()), cost.name(), String.join(" × ", product)));
  }

  /// `35 (20–60)`.
  private static String spread(Figure figure) {
    return figure.uncertain()
        ? "%s (%s–%s)"
            .formatted(number(figure.value()), number(figure.low()), number(figure.high()))
        : number(figure.value());
  }

  /// ` [rates:12 C22-KAZ]`.
  private String mark(Figure figure) {
    return figure.row() == Figure.NO_ROW ? "" : " [%s]".formatted(ref(figure.row()));
  }

  private String ref(int row) {
    var sources = String.join(" ", view.citations().row(row).sources());
    return "%s %s".formatted(view.citations().ref(row), sources).strip();
  }

  /// Rows of the leg that no figure above has shown, such as links and opening hours.
  private void others(Leg leg) {
    var shown = new ArrayList<Integer>();
    leg.costs().forEach(cost -> cost.figures().forEach(figure -> shown.add(figure.row())));
    leg.parameters().forEach(parameter -> shown.add(parameter.figure().row()));
    var rest = view.rows(leg).stream().filter(row -> !shown.contains(row)).toList();
    if (!rest.isEmpty()) {
      say("also [%s]".formatted(rest.stream().map(this::ref).collect(Collectors.joining("; "))));
    }
  }

  private void total() {
    var way = itinerary.way();
    lines.add("");
    lines.add("%s  %s%s%s"
        .formatted(
            padLeft("", 4),
            padRight("door to door, %s km".formatted(TextLines.whole(way.km())), 60),
            padLeft(duration(way.arrive() - way.depart()), 14),
            padLeft(cents(way.cents()) + " USD", 18)));
  }

  private void rows() {
    lines.add("");
    lines.add("Rows of the atlas it rests on:");
    for (var row : view.citations().inOrder(view.rows(itinerary))) {
      var text = new StringBuilder("%s:%d %s, %s"
          .formatted(
              row.table(),
              row.line(),
              row.key(),
              RoutesJson.lower(row.confidence().name())));
      row.date().ifPresent(date -> text.append(", ").append(date));
      text.append(" (").append(String.join(", ", row.sources())).append(")");
      row.derivation().ifPresent(derivation -> text.append(": ").append(derivation));
      lines.addAll(hanging(text.toString()));
    }
  }

  private void sources() {
    lines.add("");
    lines.add("Sources:");
    for (var used : view.citations().used(view.rows(itinerary))) {
      var source = used.source();
      var text = new StringBuilder("%s: ".formatted(source.id()));
      source.organisation().ifPresent(by -> text.append(by).append(", "));
      text.append(source.title());
      source.date().ifPresent(date -> text.append(", ").append(date));
      source.url().ifPresent(url -> text.append(", ").append(url));
      lines.addAll(hanging("%s (%d rows)".formatted(text, used.count())));
    }
  }

  private static List<String> hanging(String text) {
    var wrapped = new ArrayList<>(wrap(text, 4));
    wrapped.set(0, wrapped.getFirst().substring(2));
    return wrapped;
  }

  private void say(String text) {
    lines.addAll(wrap(text, INDENT));
  }
}
