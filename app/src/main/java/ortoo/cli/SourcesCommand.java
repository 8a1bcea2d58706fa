package ortoo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import ortoo.show.atlas.SourceList;
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
    var sources = SourceList.of(atlas.load()).with(query);
    var out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> table(out, sources);
      case JSON -> out.print(sources.json());
      case CSV -> out.print(sources.csv());
    }
    if (sources.uses().isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf("No source has the words \"%s\".%n", String.join(" ", query));
      return Main.MIND;
    }
    return 0;
  }

  private static void table(PrintWriter out, SourceList sources) {
    if (sources.uses().isEmpty()) {
      return;
    }
    var table = new TextTable("id", "rows", "cited", "known", "estimate", "title");
    for (var use : sources.uses()) {
      table.add(
          use.source().id(),
          use.rows(),
          use.share().cited(),
          use.share().known(),
          use.share().estimate(),
          use.source().title());
    }
    table.print(out);
  }
}
