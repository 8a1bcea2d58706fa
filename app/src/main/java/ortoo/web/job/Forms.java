package ortoo.web.job;

import java.util.LinkedHashMap;
import java.util.Map;
import ortoo.data.question.Ask;
import ortoo.data.question.QuestionFile;
import ortoo.route.chance.Watch;
import ortoo.show.LandedCsv;
import ortoo.show.LandedJson;
import ortoo.show.LandedPage;
import ortoo.show.RoutesCsv;
import ortoo.show.RoutesGeoJson;
import ortoo.show.RoutesJson;
import ortoo.show.RoutesView;
import ortoo.show.profile.ProfileChart;
import ortoo.show.reply.Replies;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Questions;

/// An answer in all forms it may be asked for later: a file each.
///
/// They are made while the answer is there, rather than from the question when asked for: the run
/// may have been stopped half way, and the atlas may be another by then.
public final class Forms implements Answerer {
  /// The files of pages to print have the number of their way: `way-1.html`.
  static final String WAY = "way-%d.html";

  private final Replies replies;

  public Forms(Replies replies) {
    this.replies = replies;
  }

  @Override
  public int draws(QuestionFile question, int most) {
    var draws = Questions.draws(replies, question);
    if (draws > most) {
      throw new BadInput(Problem.argument(
              "draws \"%d\" are more than a job may make.".formatted(draws),
              "write a whole number from 0 to %d.".formatted(most))
          .of("draws"));
    }
    return draws;
  }

  @Override
  public Map<String, String> answer(QuestionFile question, Watch watch) {
    var words = new LinkedHashMap<>(question.words());
    return switch (question.ask()) {
      case ROUTES -> {
        words.remove(QuestionFile.BY);
        yield routes(replies.routes(Questions.by(question), words).reckon(watch));
      }
      case LANDED -> {
        var view = replies.landed(words).reckon(watch);
        var files = new LinkedHashMap<String, String>();
        files.put("answer.json", LandedJson.of(view));
        files.put("answer.csv", LandedCsv.of(view));
        for (int way = 1; way <= view.answer().statements().size(); way++) {
          files.put(WAY.formatted(way), LandedPage.of(view, way));
        }
        yield files;
      }
      case DUTY -> {
        var reply = replies.duty(words);
        yield Map.of("answer.json", reply.json(), "answer.csv", reply.csv());
      }
    };
  }

  private static Map<String, String> routes(RoutesView view) {
    var files = new LinkedHashMap<String, String>();
    files.put("answer.json", RoutesJson.of(view));
    files.put("answer.csv", RoutesCsv.of(view));
    files.put("answer.geojson", RoutesGeoJson.of(view));
    files.put("answer.svg", ProfileChart.of(view));
    return files;
  }

  /// True if an instrument's answer has a form, by the ending of its file.
  static boolean has(Ask ask, String ending) {
    return switch (ending) {
      case "json", "csv" -> true;
      case "geojson", "svg" -> ask == Ask.ROUTES;
      case "html" -> ask == Ask.LANDED;
      default -> false;
    };
  }
}
