package ortoo.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.PostObservation;
import ortoo.data.AtlasFolder;
import ortoo.route.post.Calibration;
import ortoo.route.post.PostFigures;
import ortoo.route.post.Side;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// What calibration makes of the steppe atlas, side by side, as the page shows it.
class CalibrationPageTest {
  private final Atlas atlas = AtlasFolder.load(Golden.top().resolve("data/steppe"));
  private final Calibration posts = new Calibration(atlas);

  @Test
  void sidesOfObservationsAndPools() throws IOException {
    var lines = new StringBuilder("""
        | side | hours | low | high | USD | low | high | basis |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
        """);
    posts.all().forEach((side, figures) -> {
      if (!own(figures)) {
        lines.append("| %s | %s | %s | %s |%n"
            .formatted(side, figure(figures.hours()), figure(figures.usd()), figures.basis()));
      }
    });
    Golden.assertSection("calibration.md", "observed sides", lines.toString());
  }

  @Test
  void sidesOfParameterRows() throws IOException {
    var lines = new StringBuilder("""
        | side | hours | low | high | USD | low | high | rule |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
        """);
    posts.all().forEach((side, figures) -> {
      if (own(figures)) {
        lines.append("| %s | %s | %s | %s |%n"
            .formatted(
                side,
                figure(figures.hours()),
                figure(figures.usd()),
                posts.rules().get(figures.hours().rule()).replace("/hours", "")));
      }
    });
    Golden.assertSection("calibration.md", "parameter rows", lines.toString());
  }

  @Test
  void everyOpenSideHasFiguresThatLeadToRows() {
    posts.all().forEach((side, figures) -> {
      assertTrue(!figures.rows().isEmpty(), side::toString);
      assertEquals(figures.rows().getFirst(), figures.hours().row(), side::toString);
      assertTrue(figures.hours().rule() < posts.rules().size(), side::toString);
    });
  }

  @Test
  void aSpellIsWaitedForOnce() {
    for (var side : posts.all().keySet()) {
      if (side.direction() == Direction.INBOUND) {
        assertTrue(posts.find(side, false).orElseThrow().spell().isEmpty(), side::toString);
      }
    }
  }

  /// The 0.82 of the code is what the atlas's series say: pooled within-series deviation.
  @Test
  void yearToYearIsWhatTheSeriesSay() {
    var series = new HashMap<Side, List<Double>>();
    for (PostObservation seen : atlas.borders().observations()) {
      if (seen.mode() == Mode.ROAD
          && seen.direction() != Direction.UNSTATED
          && seen.year() >= 2020
          && seen.year() <= 2022) {
        var side = new Side(
            seen.crossing().orElse(seen.post()), seen.country(), seen.mode(), seen.direction());
        series.computeIfAbsent(side, _ -> new ArrayList<>()).add(Math.log(seen.hours()));
      }
    }
    var squares = 0.0;
    var freedom = 0;
    for (var logs : series.values()) {
      var mean = logs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      squares += logs.stream().mapToDouble(l -> (l - mean) * (l - mean)).sum();
      freedom += logs.size() - 1;
    }
    assertEquals(0.82, Math.sqrt(squares / freedom), 0.1);
  }

  private static boolean own(PostFigures figures) {
    return figures.basis().equals("own parameter row");
  }

  private static String figure(Figure f) {
    return "%s | %s | %s".formatted(text(f.value()), text(f.low()), text(f.high()));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, value >= 20 ? "%.0f" : value >= 2 ? "%.1f" : "%.2f", value);
  }
}
