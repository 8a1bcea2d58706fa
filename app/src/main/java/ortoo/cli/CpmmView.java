package ortoo.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.route.cpmm.CpmmLine;
import ortoo.route.cpmm.CpmmReport;
import ortoo.show.text.Json;

/// Shows model beside CPMM, as a table or JSON.
final class CpmmView {

  private CpmmView() {}

  static void print(PrintWriter out, Atlas atlas, CpmmReport report) {
    out.printf(
        "%s beside CPMM, road, %d sample trips%n%n",
        atlas.name(), report.trips().size());
    var table = new TextTable(
        "country", "indicator", "unit", "model", "2022", "2021-2023", "off by", "verdict");
    for (var line : report.lines()) {
      table.add(
          line.country(),
          line.indicator(),
          line.unit(),
          number(line.model()),
          number(line.published()),
          range(line),
          line.deviation().isPresent() ? percent(line.deviation().getAsDouble()) : "-",
          verdict(line));
    }
    table.print(out);
    out.printf("%nRequired: within 25 %% of 2022, or inside the range of 2021 to 2023.%n");
    out.println(
        "Circular: ours was taken from or tuned to this very table (SWD: its time in motion).");
    out.printf("%nPosts, mean of a passage, waiting and slow spells included%n%n");
    var posts = new TextTable("side", "hours", "USD", "published hours (year)");
    for (var post : report.posts()) {
      posts.add(post.side(), number(post.hours()), "%.0f".formatted(post.usd()), post.published());
    }
    posts.print(out);
    out.printf("%nSample trips%n");
    report.trips().forEach(trip -> out.printf("  %s%n", trip));
    report.missing().forEach(trip -> out.printf("  %s: no way found%n", trip));
  }

  static Map<String, @Nullable Object> json(Atlas atlas, CpmmReport report) {
    return Json.object(
        "atlas", atlas.name(),
        "met", report.met(),
        "indicators", report.lines().stream().map(CpmmView::json).toList(),
        "posts", report.posts().stream().map(CpmmView::json).toList(),
        "trips", report.trips(),
        "missing", report.missing());
  }

  private static Map<String, @Nullable Object> json(CpmmLine line) {
    return Json.object(
        "country", line.country(),
        "indicator", line.indicator(),
        "unit", line.unit(),
        "model", line.model(),
        "published_2022", boxed(line.published()),
        "low_2021_2023", boxed(line.low()),
        "high_2021_2023", boxed(line.high()),
        "deviation", boxed(line.deviation()),
        "inside", line.inside(),
        "required", line.required(),
        "circular", line.circular());
  }

  private static Map<String, @Nullable Object> json(CpmmReport.PostLine post) {
    return Json.object(
        "side", post.side(),
        "hours", post.hours(),
        "usd", post.usd(),
        "passages", post.passages(),
        "published", post.published());
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static @Nullable Double boxed(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static String verdict(CpmmLine line) {
    if (line.published().isEmpty() && Double.isNaN(line.low())) {
      return "told beside SWD";
    }
    var inside = line.inside() ? "inside" : "outside";
    return (line.required() ? inside : "(" + inside + ")") + (line.circular() ? ", circular" : "");
  }

  private static String range(CpmmLine line) {
    return Double.isNaN(line.low())
        ? "-"
        : "%s-%s".formatted(number(line.low()), number(line.high()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%+.0f %%", 100 * share);
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "-";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
  }
}
