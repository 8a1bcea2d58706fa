package ortoo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ortoo.data.question.Ask;
import ortoo.data.question.QuestionFile;
import ortoo.show.LandedCsv;
import ortoo.show.LandedJson;
import ortoo.show.LandedPage;
import ortoo.show.LandedTable;
import ortoo.show.reply.Replies;
import ortoo.study.Study;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ortoo landed`: what does it cost when it has arrived, by which way?
@Command(
    name = "landed",
    description = {
      "What does a consignment cost when it has arrived, and which way makes it cheapest?",
      "",
      "Puts the price of the goods, freight, handling, borders, insurance, duty, tax and what time"
          + " costs into one statement for each way, and ranks the ways by it. What is not known is"
          + " told as unknown, never as zero. The origin is the sender's country if not said."
    },
    footer = {
      "  ortoo landed Incheon Bishkek --goods 870323 --engine 1998 --built 2020",
      "  ortoo landed Ulaanbaatar Bishkek --goods 0204 --interim 2026-01-01",
      "  ortoo landed Bishkek Ulaanbaatar --goods 080810 --depart 2026-08-10 --page apples.html",
      "  ortoo landed Incheon Bishkek --goods 870323 --engine 1998 --built 2020 --person private"
          + " --format json"
    })
final class LandedCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON,
    CSV,
    QUESTION
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private QuestionOptions asked = new QuestionOptions();

  @Mixin
  private SaleOptions sale = new SaleOptions();

  @Mixin
  private AtlasOption atlas = new AtlasOption();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, json, csv or question (a file for ortoo ask); table if not said",
      defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Option(
      names = "--way",
      paramLabel = "N",
      description = "the way whose statement is told; 1, the cheapest, if not said",
      defaultValue = "1")
  private int way = 1;

  @Option(
      names = "--page",
      paramLabel = "FILE.html",
      description = "also write that statement into this file, as a page to print")
  private @Nullable Path page;

  @Override
  public Integer call() {
    refuseWithoutAnswer();
    Optional.ofNullable(page).ifPresent(SafeFile::require);
    var known = atlas.load();
    var words = asked.words(sale.words());
    var understood = new Replies(Study.of(known)).landed(words);
    if (format == Format.QUESTION) {
      return print(QuestionFile.of(Ask.LANDED, words).text(), 0);
    }
    var view = understood.reckon(Progress.watch(spec.commandLine().getErr()));
    var none = view.answer().routes().none().isPresent();
    if (!none) {
      requireWay(view.answer().statements().size());
    }
    var text = switch (format) {
      case TABLE -> LandedTable.of(view, way);
      case JSON -> LandedJson.of(view);
      case CSV -> LandedCsv.of(view);
      case QUESTION -> throw new IllegalStateException("A question is printed without an answer.");
    };
    if (page != null && !none) {
      SafeFile.write(page, LandedPage.of(view, way));
    }
    return print(text, none ? Main.MIND : 0);
  }

  private int print(String text, int code) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
    return code;
  }

  private void refuseWithoutAnswer() {
    var given = spec.commandLine().getParseResult();
    Stream.of("--page", "--way")
        .filter(option -> format == Format.QUESTION && given.hasMatchedOption(option))
        .findFirst()
        .ifPresent(option -> {
          throw QuestionOptions.notKept(option);
        });
  }

  private void requireWay(int ways) {
    if (way < 1 || way > ways) {
      throw new BadInput(Problem.argument(
          "--way %d: the answer has no such way.".formatted(way),
          "choose one from 1 to %d.".formatted(ways)));
    }
  }
}
