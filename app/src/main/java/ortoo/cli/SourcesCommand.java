package ortoo.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.Source;
import ortoo.atlas.check.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ortoo sources`: on what does an atlas rest?
@Command(
    name = "sources",
    description = "Lists the sources of an atlas and how many of its rows rest on each.",
    footer = {"  ortoo sources", "  ortoo sources carec", "  ortoo sources --format csv"})
final class SourcesCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON,
    CSV
  }

  /// A source and the rows that name it.
  private record Use(Source source, Share share) {
    int rows() {
      return share.rows();
    }
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private AtlasOption atlas = new AtlasOption();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "only sources with these words in id, organisation, title or address")
  private List<String> query = List.of();

  @Option(names = "--format", description = "table, json or csv", defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    var uses = uses(atlas.load()).stream().filter(this::asked).toList();
    var out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> table(out, uses);
      case JSON -> Json.write(out, uses.stream().map(SourcesCommand::json).toList());
      case CSV -> csv(out, uses);
    }
    if (uses.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf("No source has the words \"%s\".%n", String.join(" ", query));
      return Main.MIND;
    }
    return 0;
  }

  private boolean asked(Use use) {
    var source = use.source;
    var text = String.join(
            " ",
            source.id(),
            source.organisation().orElse(""),
            source.title(),
            source.url().orElse(""))
        .toLowerCase(Locale.ROOT);
    return query.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  /// Sources, the most used first.
  private static List<Use> uses(Atlas atlas) {
    var counts = new HashMap<String, Share>();
    for (var row : atlas.rows()) {
      for (var id : row.sources()) {
        counts.merge(id, Share.of(id, row.confidence()), Share::plus);
      }
    }
    List<Use> uses = new ArrayList<>();
    for (var source : atlas.sources()) {
      uses.add(new Use(source, counts.getOrDefault(source.id(), new Share(source.id(), 0, 0, 0))));
    }
    uses.sort(Comparator.comparingInt(Use::rows).reversed());
    return uses;
  }

  private static void table(PrintWriter out, List<Use> uses) {
    if (uses.isEmpty()) {
      return;
    }
    var table = new TextTable("id", "rows", "cited", "known", "estimate", "title");
    for (var use : uses) {
      table.add(
          use.source.id(),
          use.rows(),
          use.share.cited(),
          use.share.known(),
          use.share.estimate(),
          use.source.title());
    }
    table.print(out);
  }

  private static Map<String, @Nullable Object> json(Use use) {
    var source = use.source;
    return Json.object(
        "id", source.id(),
        "organisation", source.organisation(),
        "title", source.title(),
        "date", source.date(),
        "url", source.url(),
        "rows", use.rows(),
        "cited", use.share.cited(),
        "known", use.share.known(),
        "estimate", use.share.estimate());
  }

  private static void csv(PrintWriter out, List<Use> uses) {
    var csv = new CsvText(out);
    csv.add("id", "organisation", "title", "date", "url", "rows", "cited", "known", "estimate");
    for (var use : uses) {
      csv.add(
          use.source.id(),
          use.source.organisation().orElse(""),
          use.source.title(),
          use.source.date().orElse(""),
          use.source.url().orElse(""),
          use.rows(),
          use.share.cited(),
          use.share.known(),
          use.share.estimate());
    }
  }
}
