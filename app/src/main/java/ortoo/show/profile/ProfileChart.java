package ortoo.show.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.show.RoutesTable;
import ortoo.show.RoutesView;
import ortoo.show.TextLines;
import ortoo.show.profile.Profile.Measure;
import ortoo.unit.Confidence;

/// The time/cost-distance profile of an answer as SVG: kilometres along x, time above, money below;
/// one line for the best way of each corridor, six at most.
public final class ProfileChart {
  private static final int WIDTH = 1320;
  private static final int HEIGHT = 1000;
  private static final int MOST = 6;
  private static final int LEFT = 84;
  private static final int PLOT = 800;
  private static final int PANEL = 345;

  /// Okabe and Ito's set, darkened until each has a contrast of 4.5 on white.
  private static final List<String> COLOURS =
      List.of("#00619c", "#b84a00", "#00775a", "#a03a78", "#8a6200", "#4a4a4a");

  private final RoutesView view;
  private final Svg svg = new Svg(WIDTH, HEIGHT);

  private ProfileChart(RoutesView view) {
    this.view = view;
  }

  /// The whole document; without a way, it says why there is none.
  public static String of(RoutesView view) {
    return new ProfileChart(view).draw();
  }

  /// The best way, those asked to be compared, then the next best; in the order of the answer.
  private List<Itinerary> shown() {
    var each = view.bestOfEach();
    var asked = view.answer().limits().compare();
    return each.stream()
        .sorted(Comparator.comparing(
            i -> i.id() > each.getFirst().id() && asked.stream().noneMatch(i.way()::passes)))
        .limit(MOST)
        .sorted(Comparator.comparingInt(Itinerary::id))
        .toList();
  }

  private String draw() {
    var profiles =
        shown().stream().map(itinerary -> Profile.of(view, itinerary)).toList();
    svg.text("title", RoutesTable.title(view));
    svg.text("desc", profiles.stream().map(ProfileChart::told).collect(Collectors.joining(" ")));
    svg.text("style", style());
    svg.empty("rect", "width", WIDTH, "height", HEIGHT, "fill", "#ffffff");
    head();
    if (profiles.isEmpty()) {
      var none = view.answer().none();
      svg.text(
          "text",
          none.map(Answer.None::reason).orElse("No way."),
          "x",
          LEFT,
          "y",
          130,
          "class",
          "name");
      return svg.done();
    }
    var km = profiles.stream().mapToDouble(p -> p.end().km()).max().orElse(1);
    var x = Axis.holding(km, 8, LEFT, LEFT + PLOT);
    new Panel(svg, profiles, Measure.DAYS, x, 124, PANEL).draw();
    new Panel(svg, profiles, Measure.USD, x, 536, PANEL).draw();
    svg.text(
        "text",
        "Distance from the sender's door, km",
        "x",
        LEFT + PLOT / 2.0,
        "y",
        918,
        "class",
        "unit middle");
    foot();
    return svg.done();
  }

  private static String told(Profile profile) {
    return "Way %s: %.0f km, %.1f days and %.0f USD as planned."
        .formatted(
            profile.name(),
            profile.end().km(),
            profile.end().days(),
            profile.end().usd());
  }

  private void head() {
    svg.text("text", RoutesTable.title(view), "x", 24, "y", 36, "class", "title");
    svg.text(
        "text",
        "Time and money over distance, " + RoutesTable.circumstances(view),
        "x",
        24,
        "y",
        60,
        "class",
        "note");
    legend();
  }

  /// Line patterns by mode.
  private void legend() {
    var x = 24.0;
    for (var mode : List.of("road", "rail", "sea", "air")) {
      svg.line(x, 82, x + 44, 82, "way c5 %s".formatted(mode));
      svg.text(
          "text", mode.equals("sea") ? "sea, ferry" : mode, "x", x + 50, "y", 86, "class", "note");
      x += mode.equals("sea") ? 130 : 96;
    }
  }

  private void foot() {
    var drawn = view.answer().draws() == 0
        ? ""
        : " Bars beside the plot: P10 to P90 of %s draws (seed %d), dot at the median."
            .formatted(TextLines.whole(view.answer().draws()), view.answer().seed());
    var lines = List.of(
        "Lines: the best way of each corridor as planned; a vertical step is a border, port or "
            + "transfer." + drawn,
        "USD: freight, border payments, handling, papers and guarantee; not duty, tax or"
            + " insurance.",
        sources());
    var y = 944;
    for (var line : lines) {
      svg.text("text", line, "x", 24, "y", y, "class", "note");
      y += 18;
    }
  }

  private String sources() {
    var rows = view.rows();
    var counts = view.citations().confidence(rows);
    var used = view.citations().used(rows);
    var most = used.stream()
        .map(u -> u.source().organisation().orElse(u.source().title()))
        .distinct()
        .limit(4)
        .map(name -> TextLines.shortened(name, 32))
        .collect(Collectors.joining(", "));
    return ("Sources: %d rows of the atlas “%s” (%d cited, %d known, %d estimated), %d sources;"
            + " most by %s.")
        .formatted(
            rows.size(),
            TextLines.shortened(view.atlas().name(), 32),
            counts.get(Confidence.CITED),
            counts.get(Confidence.KNOWN),
            counts.get(Confidence.ESTIMATE),
            used.size(),
            most);
  }

  private static String style() {
    var css = new StringBuilder("""

        text { font-family: 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; fill: #222222; }
        .title { font-size: 18px; font-weight: 600; }
        .unit { font-size: 13px; font-weight: 600; }
        .note { font-size: 12px; fill: #555555; }
        .tick { font-size: 12px; fill: #555555; font-variant-numeric: tabular-nums; }
        .right { text-anchor: end; }
        .middle { text-anchor: middle; }
        .label { font-size: 11px; paint-order: stroke; stroke: #ffffff; stroke-width: 3px; }
        .name { font-size: 13px; font-weight: 600; }
        .value { font-size: 12px; fill: #444444; }
        .axis { stroke: #777777; stroke-width: 1; }
        .grid { stroke: #e6e6e6; stroke-width: 1; }
        .way { stroke-width: 2.2; stroke-linecap: round; fill: none; }
        .bar { stroke-width: 2; }
        .lead { stroke-width: 0.8; stroke-dasharray: 1 3; }
        .rail { stroke-dasharray: 9 4; }
        .sea, .ferry { stroke-dasharray: 16 7; }
        .air { stroke-dasharray: 1 5; }
        """);
    for (var i = 0; i < COLOURS.size(); i++) {
      css.append(".c%d { stroke: %s; } .f%d { fill: %s; }%n"
          .formatted(i, COLOURS.get(i), i, COLOURS.get(i)));
    }
    return css.toString().replace("\r", "");
  }
}
