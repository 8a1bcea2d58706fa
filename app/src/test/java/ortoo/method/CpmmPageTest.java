package ortoo.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ortoo.data.AtlasFolder;
import ortoo.route.Planner;
import ortoo.route.cpmm.CpmmCheck;
import ortoo.route.cpmm.CpmmLine;
import ortoo.route.cpmm.CpmmReport;

/// The steppe atlas beside CPMM, as the page shows it: no required figure is outside.
class CpmmPageTest {

  @Test
  void modelBesideCpmm() throws IOException {
    var report = CpmmCheck.of(new Planner(AtlasFolder.load(Golden.top().resolve("data/steppe"))));
    assertEquals(List.of(), report.missing(), "every sample trip has a way");
    assertEquals(
        List.of(),
        report.lines().stream()
            .filter(line -> line.required() && !line.inside())
            .map(line -> line.country() + " " + line.indicator())
            .toList());
    Golden.assertSection("cpmm.md", "indicators", indicators(report));
    Golden.assertSection("cpmm.md", "posts", posts(report));
    Golden.assertSection(
        "cpmm.md",
        "trips",
        report.trips().stream().map(t -> "- " + t + "\n").collect(Collectors.joining()));
  }

  private static String indicators(CpmmReport report) {
    var lines = new StringBuilder("""
        | country | indicator | unit | model | 2022 | 2021-2023 | off by | verdict |
        | --- | --- | --- | ---: | ---: | ---: | ---: | --- |
        """);
    for (var line : report.lines()) {
      lines.append("| %s | %s | %s | %s | %s | %s | %s | %s |%n"
          .formatted(
              line.country(),
              line.indicator(),
              line.unit(),
              number(line.model()),
              line.published().isPresent() ? number(line.published().getAsDouble()) : "-",
              Double.isNaN(line.low()) ? "-" : number(line.low()) + "-" + number(line.high()),
              line.deviation().isPresent()
                  ? String.format(
                      Locale.ROOT, "%+.0f %%", 100 * line.deviation().getAsDouble())
                  : "-",
              verdict(line)));
    }
    return lines.toString();
  }

  private static String verdict(CpmmLine line) {
    if (line.published().isEmpty() && Double.isNaN(line.low())) {
      return "";
    }
    var inside = line.inside() ? "inside" : "outside";
    return (line.required() ? "**" + inside + "**" : inside)
        + (line.circular() ? ", circular" : "");
  }

  private static String posts(CpmmReport report) {
    var lines = new StringBuilder("""
        | side | hours | USD | published hours (year) |
        | --- | ---: | ---: | --- |
        """);
    for (var post : report.posts()) {
      lines.append("| %s | %s | %.0f | %s |%n"
          .formatted(post.side(), number(post.hours()), post.usd(), post.published()));
    }
    return lines.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
  }
}
