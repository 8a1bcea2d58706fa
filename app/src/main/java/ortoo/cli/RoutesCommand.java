package ortoo.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ortoo.data.question.Ask;
import ortoo.data.question.QuestionFile;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.show.RoutesCsv;
import ortoo.show.RoutesExplained;
import ortoo.show.RoutesGeoJson;
import ortoo.show.RoutesJson;
import ortoo.show.RoutesTable;
import ortoo.show.RoutesView;
import ortoo.show.profile.ProfileChart;
import ortoo.show.reply.Replies;
import ortoo.study.Study;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ortoo routes`: which ways from door to door, at what cost, time and spread?
@Command(
    name = "routes",
    description = {
      "Which ways are there to bring something from A to B, what does each cost, how long does it"
          + " take, and how sure is that?",
      "",
      "Shows every way that no other beats in both money and time, those nearly as good, and the"
          + " best of the other corridors with how much they lose. Money is for the whole"
          + " consignment, without duty and tax."
    },
    footer = {
      "  ortoo routes Incheon Bishkek --goods car",
      "  ortoo routes Ulaanbaatar Bishkek --goods meat --deadline 2026-06-20 --plot meat.svg",
      "  ortoo routes Tianjin Tashkent --goods general --avoid MN --explain 1",
      "  ortoo routes Incheon Bishkek --via MN --value-of-day 50 --draws 10000 --format json"
    })
final class RoutesCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON,
    CSV,
    GEOJSON,
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
      description =
          "table, json, csv, geojson or question (a file for ortoo ask); table if not said",
      defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description =
          "rank ways by plan (money and time on the way) or landed (all that the goods cost"
              + " when they have arrived; takes the options of ortoo landed); plan if not said",
      defaultValue = "PLAN")
  private Replies.By by = Replies.By.PLAN;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      description = "also draw time and money over distance into this file")
  private @Nullable Path plot;

  @Option(
      names = "--explain",
      paramLabel = "N",
      description =
          "tell way N leg by leg, with every figure and its source, in place of the table")
  private @Nullable Integer explain;

  @Override
  public Integer call() {
    refuseExplainedForm();
    if (format == Format.QUESTION && plot != null) {
      throw QuestionOptions.notKept("--plot");
    }
    Optional.ofNullable(plot).ifPresent(SafeFile::require);
    var words = asked.words(sale.words());
    var understood = new Replies(Study.of(atlas.load())).routes(by, words);
    if (format == Format.QUESTION) {
      return print(question(words), 0);
    }
    var view = understood.reckon(Progress.watch(spec.commandLine().getErr()));
    var answer = view.answer();
    var text = text(view, answer);
    if (plot != null) {
      SafeFile.write(plot, ProfileChart.of(view));
    }
    return print(text, answer.none().isPresent() ? Main.MIND : 0);
  }

  private int print(String text, int code) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
    return code;
  }

  private String question(Map<String, String> words) {
    var all = new LinkedHashMap<>(words);
    if (by == Replies.By.LANDED) {
      all.put(QuestionFile.BY, "landed");
    }
    return QuestionFile.of(Ask.ROUTES, all).text();
  }

  private void refuseExplainedForm() {
    if (explain != null && format != Format.TABLE) {
      throw new BadInput(Problem.argument(
          "--explain cannot be had as %s.".formatted(format.name().toLowerCase(Locale.ROOT)),
          "leave out --format; the json has every leg and source of all ways."));
    }
  }

  private String text(RoutesView view, Answer answer) {
    return switch (format) {
      case TABLE ->
        explain == null || answer.none().isPresent()
            ? RoutesTable.of(view)
            : RoutesExplained.of(view, itinerary(answer, explain));
      case JSON -> RoutesJson.of(view);
      case CSV -> RoutesCsv.of(view);
      case GEOJSON -> RoutesGeoJson.of(view);
      case QUESTION -> throw new IllegalStateException("A question is printed without an answer.");
    };
  }

  private static Itinerary itinerary(Answer answer, int id) {
    var ids = answer.itineraries().stream().map(Itinerary::id).toList();
    return answer.itineraries().stream()
        .filter(itinerary -> itinerary.id() == id)
        .findFirst()
        .orElseThrow(() -> new BadInput(Problem.argument(
            "--explain %d: the answer has no such way.".formatted(id),
            "choose one of: %s."
                .formatted(ids.stream().map(String::valueOf).collect(Collectors.joining(", "))))));
  }
}
