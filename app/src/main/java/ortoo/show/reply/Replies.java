package ortoo.show.reply;

import java.util.ArrayList;
import java.util.Map;
import ortoo.atlas.Atlas;
import ortoo.atlas.PlaceFinder;
import ortoo.route.chance.Watch;
import ortoo.show.LandedView;
import ortoo.show.RoutesView;
import ortoo.study.Study;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.LandedQuestion;
import ortoo.study.ask.LandedRequest;
import ortoo.study.ask.RoutesQuestion;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// Answers questions in words about one atlas.
///
/// Each throws [BadInput] with all that is wrong with the words. Safe to share between threads.
public final class Replies {
  private final Study study;
  private final PlaceFinder finder;

  /// By what ways are ranked.
  public enum By {
    /// Money and time on the way.
    PLAN,
    /// All that the goods cost when they have arrived.
    LANDED
  }

  /// A question whose words are good, and which is not reckoned yet.
  @FunctionalInterface
  public interface Understood<V> {

    /// Its answer; may take long.
    V reckon(Watch watch);
  }

  public Replies(Study study) {
    this.study = study;
    finder = new PlaceFinder(study.atlas().network());
  }

  public Study study() {
    return study;
  }

  public Atlas atlas() {
    return study.atlas();
  }

  public PlaceFinder finder() {
    return finder;
  }

  /// The ways, by one of two ranks; the words of a sale belong to that by landed cost alone.
  public Understood<RoutesView> routes(By by, Map<String, String> words) {
    return switch (by) {
      case PLAN -> planned(words);
      case LANDED -> {
        var request = landedQuestion(words);
        yield watch -> new RoutesView(atlas(), study.landed(request, watch), request.assumed());
      }
    };
  }

  private Understood<RoutesView> planned(Map<String, String> words) {
    var sale = new ArrayList<>(words.keySet());
    sale.retainAll(LandedQuestion.OWN);
    if (!sale.isEmpty()) {
      throw new BadInput(Problem.argument(
          "--%s says nothing of ways that are ranked by plan.".formatted(String.join(", --", sale)),
          "add --by landed, or leave it out."));
    }
    var request = new RoutesQuestion(words).resolve(atlas(), finder::require);
    return watch -> {
      var answer = study.routes(
          request.consignment(), request.limits(), request.draws(), request.seed(), watch);
      return new RoutesView(atlas(), answer, request.assumed());
    };
  }

  /// What it costs when it has arrived, by each way.
  public Understood<LandedView> landed(Map<String, String> words) {
    var request = landedQuestion(words);
    return watch -> new LandedView(atlas(), study.landed(request, watch), request.assumed());
  }

  private LandedRequest landedQuestion(Map<String, String> words) {
    return new LandedQuestion(words).resolve(atlas(), study.tariff(), finder::require);
  }

  /// What customs asks.
  public DutyReply duty(Map<String, String> words) {
    return DutyReply.of(atlas(), study.tariff(), new DutyQuestion(words));
  }
}
