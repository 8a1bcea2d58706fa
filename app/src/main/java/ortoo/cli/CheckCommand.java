package ortoo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.check.AtlasCheck;
import ortoo.atlas.check.Doubt;
import ortoo.atlas.check.Finding;
import ortoo.atlas.check.Report;
import ortoo.atlas.check.Share;
import ortoo.data.AtlasFolder;
import ortoo.route.Planner;
import ortoo.route.cpmm.CpmmCheck;
import ortoo.show.atlas.Health;
import ortoo.show.text.Json;
import ortoo.unit.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ortoo check`: is an atlas sound, and how well is it founded?
@Command(
    name = "check",
    description = "Checks an atlas: bad values, doubtful figures, and how well it is founded.",
    footer = {
      "  ortoo check",
      "  ortoo check my-atlas --strict",
      "  ortoo check data/steppe --format json",
      "  ortoo check --against-cpmm"
    })
final class CheckCommand implements Callable<Integer> {
  /// Findings of one kind that a terminal shows; JSON has them all.
  private static final int SHOWN = 20;

  enum Format {
    TABLE,
    JSON
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "folder of the atlas; without it, the data/steppe that comes with Ortoo")
  private @Nullable Path folder;

  @Option(names = "--strict", description = "end with 1 if there are warnings")
  private boolean strict;

  @Option(
      names = "--against-cpmm",
      description = "lay planned sample trips beside the indicators that CPMM published;"
          + " with --strict, end with 1 if a required one is outside its tolerance")
  private boolean againstCpmm;

  @Option(names = "--format", description = "table or json", defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    Atlas atlas;
    try {
      atlas = AtlasFolder.load(AtlasOption.folderOr(folder));
    } catch (BadInput bad) {
      if (format == Format.TABLE) {
        throw bad;
      }
      out.print(Health.json(bad));
      return Main.BAD_INPUT;
    }
    return againstCpmm ? beside(out, atlas) : check(out, atlas);
  }

  private int beside(PrintWriter out, Atlas atlas) {
    var report = CpmmCheck.of(new Planner(atlas));
    switch (format) {
      case TABLE -> CpmmView.print(out, atlas, report);
      case JSON -> Json.write(out, CpmmView.json(atlas, report));
    }
    return strict && !report.met() ? Main.MIND : 0;
  }

  private int check(PrintWriter out, Atlas atlas) {
    var report = AtlasCheck.check(atlas);
    switch (format) {
      case TABLE -> print(out, atlas, report);
      case JSON -> out.print(Health.json(atlas, report));
    }
    return strict && !report.findings().isEmpty() ? Main.MIND : 0;
  }

  private static void print(PrintWriter out, Atlas atlas, Report report) {
    out.println(atlas.name());
    out.println();
    var table = new TextTable("table", "rows", "cited", "known", "estimate");
    report.shares().forEach(share -> add(table, share));
    add(table, report.total());
    table.print(out);
    for (var doubt : Doubt.values()) {
      print(out, doubt, report.of(doubt));
    }
    int warnings = report.findings().size();
    out.printf("%n%s%n", warnings == 0 ? "No warnings." : "%d warnings.".formatted(warnings));
  }

  private static void add(TextTable table, Share share) {
    table.add(
        share.of(),
        share.rows(),
        percent(share.cited(), share),
        percent(share.known(), share),
        percent(share.estimate(), share));
  }

  private static String percent(int part, Share share) {
    return part == 0 ? "-" : "%.0f %%".formatted(100.0 * part / share.rows());
  }

  private static void print(PrintWriter out, Doubt doubt, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.printf("%n%s: %d%n", doubt.title(), findings.size());
    for (var finding : findings.stream().limit(SHOWN).toList()) {
      out.printf("  %s: %s%n    Fix: %s%n", place(finding), finding.what(), finding.remedy());
    }
    if (findings.size() > SHOWN) {
      out.printf("  … and %d more.%n", findings.size() - SHOWN);
    }
  }

  private static String place(Finding finding) {
    return "%s.csv:%d".formatted(finding.row().table(), finding.row().line());
  }
}
