package ortoo.show.profile;

import static ortoo.show.TextLines.number;
import static ortoo.show.TextLines.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ortoo.route.chance.Percentiles;
import ortoo.show.TextLines;
import ortoo.show.profile.Labels.Box;
import ortoo.show.profile.Labels.Piece;
import ortoo.show.profile.Profile.Measure;
import ortoo.unit.Mode;

/// One of the two panels: time or money over the kilometres.
final class Panel {
  /// Pixels between the lanes of the P10–P90 bars.
  private static final int LANE = 16;
  private static final int LABEL_GAP = 34;
  private static final double CHAR = 6.1;
  /// Steps under this share of the axis have no label.
  private static final double SMALLEST = 0.02;

  private final Svg svg;
  private final List<Profile> profiles;
  private final Measure measure;
  private final Axis x;
  private final Axis y;
  private final Labels labels;

  Panel(Svg svg, List<Profile> profiles, Measure measure, Axis x, double top, double height) {
    this.svg = svg;
    this.profiles = profiles;
    this.measure = measure;
    this.x = x;
    var most = profiles.stream().mapToDouble(p -> highest(p, measure)).max().orElse(1);
    y = Axis.holding(most, 6, top + height, top);
    labels = new Labels(new Box(x.from() + 2, top, x.to() - x.from() - 2, height));
  }

  private static double highest(Profile profile, Measure measure) {
    var drawn = percentiles(profile, measure).map(Percentiles::p90).filter(Double::isFinite);
    return Math.max(profile.end().of(measure), drawn.orElse(0.0));
  }

  private static Optional<Percentiles> percentiles(Profile profile, Measure measure) {
    return profile.spread().map(s -> switch (measure) {
      case DAYS ->
        new Percentiles(s.hours().p10() / 24, s.hours().p50() / 24, s.hours().p90() / 24);
      case USD -> s.usd();
    });
  }

  void draw() {
    axes();
    // The best is drawn last, so that it lies on top.
    for (var i = profiles.size() - 1; i >= 0; i--) {
      line(i);
    }
    stops();
    ends();
  }

  private void axes() {
    for (var tick : y.ticks()) {
      var at = y.at(tick);
      svg.line(x.from(), at, x.to(), at, tick == 0 ? "axis" : "grid");
      svg.text("text", whole(tick), "x", x.from() - 8, "y", at + 4, "class", "tick right");
    }
    for (var tick : x.ticks()) {
      svg.line(x.at(tick), y.from(), x.at(tick), y.from() + 5, "axis");
      svg.text("text", whole(tick), "x", x.at(tick), "y", y.from() + 19, "class", "tick middle");
    }
    var unit = switch (measure) {
      case DAYS -> "Time since departure, days";
      case USD -> "Money spent, USD for the whole consignment";
    };
    svg.text("text", unit, "x", x.from(), "y", y.to() - 12, "class", "unit");
  }

  private void line(int index) {
    for (var stretch : profiles.get(index).stretches()) {
      var piece = new Piece(
          x.at(stretch.from().km()),
          y.at(stretch.from().of(measure)),
          x.at(stretch.to().km()),
          y.at(stretch.to().of(measure)));
      labels.avoid(piece);
      svg.line(
          piece.x1(),
          piece.y1(),
          piece.x2(),
          piece.y2(),
          "way c%d %s".formatted(index, pattern(stretch.mode())));
    }
    var end = profiles.get(index).end();
    svg.empty(
        "circle",
        "cx",
        x.at(end.km()),
        "cy",
        y.at(end.of(measure)),
        "r",
        4,
        "class",
        "dot f%d".formatted(index));
    labels.avoid(around(x.at(end.km()), y.at(end.of(measure))));
  }

  private static String pattern(Optional<Mode> mode) {
    return mode.map(m -> m.name().toLowerCase(Locale.ROOT)).orElse("step");
  }

  private static Box around(double x, double y) {
    return new Box(x - 5, y - 5, 10, 10);
  }

  /// A step with the index of its line.
  private record Numbered(int index, Profile.Stop stop) {}

  /// Labels steps, the highest first, while there is room; what lines share is told once.
  private void stops() {
    var all = new ArrayList<Numbered>();
    for (var i = 0; i < profiles.size(); i++) {
      for (var stop : profiles.get(i).stops()) {
        if (stop.rise(measure) >= SMALLEST * y.max()) {
          all.add(new Numbered(i, stop));
        }
      }
    }
    all.sort(Comparator.comparing((Numbered n) -> !n.stop().border())
        .thenComparingDouble(n -> -n.stop().rise(measure)));
    var shared = all.stream()
        .collect(Collectors.groupingBy(this::spot, LinkedHashMap::new, Collectors.toList()));
    shared
        .values()
        .forEach(same -> label(
            told(same.getFirst().stop()),
            same.getFirst().stop(),
            same.size() > 1 ? "shared" : "f%d".formatted(same.getFirst().index())));
  }

  /// Steps of one name and height at one place on the page are one, and so are those at the end.
  private String spot(Numbered numbered) {
    var stop = numbered.stop();
    var last = stop.to().equals(profiles.get(numbered.index()).end());
    return "%s@%.0f".formatted(told(stop), last ? -1 : x.at(stop.from().km()) / 20);
  }

  private String told(Profile.Stop stop) {
    var rise = stop.rise(measure);
    var name = TextLines.shortened(stop.name(), 30);
    return switch (measure) {
      case DAYS -> "%s %s d".formatted(name, number(Math.round(10 * rise) / 10.0));
      case USD -> "%s %s USD".formatted(name, whole(rise));
    };
  }

  private void label(String text, Profile.Stop stop, String colour) {
    var width = text.codePointCount(0, text.length()) * CHAR;
    var left = x.at(stop.from().km());
    var right = x.at(stop.to().km());
    var low = y.at(stop.from().of(measure));
    var high = y.at(stop.to().of(measure));
    var candidates = new ArrayList<Box>();
    for (var share : new double[] {0.5, 0.25, 0.75, 0.0, 1.0}) {
      var middle = low + share * (high - low) - 7;
      candidates.add(new Box(right + 6, middle, width, 14));
      candidates.add(new Box(left - 6 - width, middle, width, 14));
    }
    candidates.add(new Box(left - width / 2, high - 20, width, 14));
    candidates.add(new Box(left - width / 2, low + 6, width, 14));
    labels
        .place(candidates)
        .ifPresent(box ->
            svg.text("text", text, "x", box.x(), "y", box.y() + 11, "class", "label " + colour));
  }

  /// Bars from P10 to P90 in lanes beside the plot, and the name of each line.
  private void ends() {
    var heights = profiles.stream().mapToDouble(p -> y.at(median(p))).toArray();
    var placed = Labels.spread(heights, LABEL_GAP, y.to() + 4, y.from() - 16);
    for (var i = 0; i < profiles.size(); i++) {
      var lane = x.to() + 18 + LANE * i;
      bar(i, lane);
      var names = x.to() + 18 + LANE * profiles.size() + 22;
      svg.line(lane + 5, heights[i], names - 6, placed[i], "lead c%d".formatted(i));
      svg.text(
          "text",
          profiles.get(i).name(),
          "x",
          names,
          "y",
          placed[i] - 1,
          "class",
          "name f%d".formatted(i));
      svg.text("text", value(profiles.get(i)), "x", names, "y", placed[i] + 14, "class", "value");
    }
  }

  private double median(Profile profile) {
    return percentiles(profile, measure)
        .map(Percentiles::p50)
        .filter(Double::isFinite)
        .orElse(profile.end().of(measure));
  }

  private void bar(int index, double lane) {
    var profile = profiles.get(index);
    var end = profile.end();
    svg.line(
        x.at(end.km()) + 6,
        y.at(end.of(measure)),
        lane - 5,
        y.at(median(profile)),
        "lead c%d".formatted(index));
    var drawn = percentiles(profile, measure);
    if (drawn.isEmpty()) {
      return;
    }
    var low = y.at(drawn.get().p10());
    var high = Double.isFinite(drawn.get().p90()) ? y.at(drawn.get().p90()) : y.to();
    svg.line(lane, low, lane, high, "bar c%d".formatted(index));
    svg.line(lane - 4, low, lane + 4, low, "bar c%d".formatted(index));
    svg.line(lane - 4, high, lane + 4, high, "bar c%d".formatted(index));
    svg.empty(
        "circle",
        "cx",
        lane,
        "cy",
        y.at(median(profile)),
        "r",
        4,
        "class",
        "dot f%d".formatted(index));
  }

  private String value(Profile profile) {
    var drawn = percentiles(profile, measure);
    return switch (measure) {
      case DAYS ->
        drawn
            .map(p -> "%.1f days (%.1f–%.1f)".formatted(p.p50(), p.p10(), p.p90()))
            .orElseGet(() -> "%.1f days".formatted(profile.end().days()));
      case USD ->
        drawn
            .map(p -> "%s USD (%s–%s)".formatted(whole(p.p50()), whole(p.p10()), whole(p.p90())))
            .orElseGet(() -> "%s USD".formatted(whole(profile.end().usd())));
    };
  }
}
