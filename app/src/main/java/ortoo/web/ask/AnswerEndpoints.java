package ortoo.web.ask;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.data.question.Ask;
import ortoo.data.question.QuestionFile;
import ortoo.route.chance.Watch;
import ortoo.show.LandedCsv;
import ortoo.show.LandedJson;
import ortoo.show.LandedPage;
import ortoo.show.LandedView;
import ortoo.show.RoutesCsv;
import ortoo.show.RoutesGeoJson;
import ortoo.show.RoutesJson;
import ortoo.show.RoutesView;
import ortoo.show.profile.ProfileChart;
import ortoo.show.reply.Replies.By;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.LandedQuestion;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.guard.Turn;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Desk;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Sheet;

/// `/routes`, `/landed` and `/duty`: the questions themselves, answered at once.
public final class AnswerEndpoints implements Endpoints {
  /// Trips that are drawn while the asker waits; more are a job.
  public static final int MOST_DRAWS = 10_000;

  /// Characters of recent answers that are kept at hand; one with many ways takes 1.6 million.
  private static final long KEPT = 12 << 20;

  private final Desk desk;
  private final Turn turn;
  private final Recent recent = new Recent(KEPT);
  private final Views<RoutesView> views = new Views<>();

  /// @param turn when a question may be reckoned
  public AnswerEndpoints(Desk desk, Turn turn) {
    this.desk = desk;
    this.turn = turn;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/routes", this::routes);
    routes.get(BASE + "/landed", this::landed);
    routes.get(BASE + "/duty", this::duty);
  }

  enum RoutesForm {
    JSON,
    CSV,
    GEOJSON,
    SVG,
    QUESTION
  }

  enum LandedForm {
    JSON,
    CSV,
    HTML,
    QUESTION
  }

  enum DutyForm {
    JSON,
    CSV,
    QUESTION
  }

  private void routes(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", RoutesForm.values(), RoutesForm.JSON);
    var by = asked.choice("by", By.values(), By.PLAN);
    var download = asked.yes("download");
    var words = asked.words();
    // Words of a sale are known though ways be ranked by plan: the answer says what to add.
    var understood =
        asked.question(LandedQuestion.NAMES, known -> desk.replies().routes(by, few(known)));
    if (form == RoutesForm.QUESTION) {
      var all = new LinkedHashMap<>(words);
      if (by == By.LANDED) {
        all.put(QuestionFile.BY, "landed");
      }
      question(request, download, QuestionFile.of(Ask.ROUTES, all));
      return;
    }
    var sheet = switch (form) {
      case CSV -> Sheet.CSV;
      case GEOJSON -> Sheet.GEOJSON;
      case SVG -> Sheet.SVG;
      default -> Sheet.JSON;
    };
    var key = Recent.Key.of("routes %s %s".formatted(form, by), words);
    var text = recall(key, watch -> {
      var view = views.find(by, words, () -> understood.reckon(watch));
      return new Recent.Text("routes-" + ends(view), written(form, view));
    });
    sheet.give(request, download, text.name(), text.text());
  }

  private static String written(RoutesForm form, RoutesView view) {
    return switch (form) {
      case CSV -> RoutesCsv.of(view);
      case GEOJSON -> RoutesGeoJson.of(view);
      case SVG -> ProfileChart.of(view);
      default -> RoutesJson.of(view);
    };
  }

  /// An answer that was given before, or one that is reckoned when its turn comes.
  private Recent.Text recall(Recent.Key key, Function<Watch, Recent.Text> reckon) {
    return recent
        .find(key)
        .orElseGet(() -> turn.take(watch -> recent.find(key).orElseGet(() -> {
          var text = reckon.apply(watch);
          recent.keep(key, text);
          return text;
        })));
  }

  private void landed(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", LandedForm.values(), LandedForm.JSON);
    var way = asked.whole("way", 1, 1000, 1);
    var download = asked.yes("download");
    var words = asked.words();
    var understood =
        asked.question(LandedQuestion.NAMES, known -> desk.replies().landed(few(known)));
    if (form == LandedForm.QUESTION) {
      question(request, download, QuestionFile.of(Ask.LANDED, words));
      return;
    }
    var sheet = switch (form) {
      case CSV -> Sheet.CSV;
      case HTML -> Sheet.HTML;
      default -> Sheet.JSON;
    };
    var key =
        Recent.Key.of("landed %s %d".formatted(form, form == LandedForm.HTML ? way : 0), words);
    var text = recall(key, watch -> {
      var view = understood.reckon(watch);
      var name = "landed-" + ends(view.routes());
      return switch (form) {
        case CSV -> new Recent.Text(name, LandedCsv.of(view));
        case HTML -> new Recent.Text(name + "-way-" + way, page(view, way));
        default -> new Recent.Text(name, LandedJson.of(view));
      };
    });
    sheet.give(request, download, text.name(), text.text());
  }

  private static String page(LandedView view, int way) {
    var ways = view.answer().statements().size();
    if (way > ways) {
      throw new BadInput(Problem.argument(
          "way %d: the answer has no such way.".formatted(way),
          ways == 0
              ? "ask for the json, which says why there is none."
              : "choose one from 1 to %d.".formatted(ways)));
    }
    return LandedPage.of(view, way);
  }

  private void duty(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", DutyForm.values(), DutyForm.JSON);
    var download = asked.yes("download");
    var words = asked.words();
    var reply = asked.question(DutyQuestion.NAMES, desk.replies()::duty);
    var name = Stream.of("importer", "hs")
        .map(words::get)
        .filter(word -> word != null)
        .collect(Collectors.joining("-", "duty-", ""));
    switch (form) {
      case JSON -> Sheet.JSON.give(request, download, name, reply.json());
      case CSV -> Sheet.CSV.give(request, download, name, reply.csv());
      case QUESTION -> question(request, download, QuestionFile.of(Ask.DUTY, words));
    }
  }

  private static void question(Context request, boolean download, QuestionFile file) {
    Sheet.JSON.give(request, download, file.ask().word() + "-question", file.text());
  }

  /// Refuses to draw for long while the asker waits.
  private static Map<String, String> few(Map<String, String> words) {
    var draws = words.getOrDefault("draws", "").strip();
    if (draws.matches("\\d{5,7}") && Integer.parseInt(draws) > MOST_DRAWS) {
      throw new BadInput(Problem.argument(
          "draws \"%s\" is too large to wait for.".formatted(draws),
          "write a whole number from 0 to %d, or make it a job.".formatted(MOST_DRAWS)));
    }
    return words;
  }

  private static String ends(RoutesView view) {
    var consignment = view.answer().consignment();
    return String.join("-to-", List.of(consignment.from().id(), consignment.to().id()));
  }
}
