package ortoo.show.atlas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.check.Finding;
import ortoo.atlas.check.Report;
import ortoo.atlas.check.Share;
import ortoo.show.text.Json;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// The health of an atlas as JSON.
public final class Health {

  private Health() {}

  /// What is doubtful in an atlas, and how well it is founded.
  public static String json(Atlas atlas, Report report) {
    return Json.text(Json.object(
        "atlas",
        atlas.name(),
        "errors",
        List.of(),
        "warnings",
        report.findings().stream().map(Health::json).toList(),
        "shares",
        report.shares().stream().map(Health::json).toList(),
        "total",
        json(report.total())));
  }

  private static Map<String, @Nullable Object> json(Finding finding) {
    return Json.object(
        "check", finding.doubt().code(),
        "file", finding.row().table() + ".csv",
        "line", finding.row().line(),
        "row", finding.row().key(),
        "what", finding.what(),
        "remedy", finding.remedy());
  }

  private static Map<String, @Nullable Object> json(Share share) {
    return Json.object(
        "table", share.of(),
        "rows", share.rows(),
        "cited", share.cited(),
        "known", share.known(),
        "estimate", share.estimate());
  }

  /// What is wrong with an atlas that could not be read.
  public static String json(BadInput bad) {
    return Json.text(Json.object(
        "errors", bad.problems().stream().map(Health::json).toList(), "found", bad.found()));
  }

  private static Map<String, @Nullable Object> json(Problem problem) {
    return Json.object(
        "file", problem.file(),
        "line", problem.line(),
        "column", problem.column(),
        "what", problem.what(),
        "remedy", problem.remedy());
  }
}
