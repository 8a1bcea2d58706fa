package ortoo.web.kit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import ortoo.data.question.QuestionFile;
import ortoo.show.reply.Replies;
import ortoo.show.reply.Replies.By;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.LandedQuestion;
import ortoo.study.ask.RoutesQuestion;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.unit.Spelling;

/// Looks into the words of question files without answering them.
public final class Questions {

  private Questions() {}

  /// By what a question about routes ranks ways.
  public static By by(QuestionFile question) {
    var word = question.words().getOrDefault(QuestionFile.BY, "plan").strip();
    var known = List.of("plan", "landed");
    return Arrays.stream(By.values())
        .filter(by -> by.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new BadInput(Problem.argument(
                "by \"%s\" is not known.".formatted(word),
                Spelling.didYouMean(word, known, "write plan or landed."))
            .of(QuestionFile.BY)));
  }

  /// How many trips a question asks to draw, by its words or by default.
  ///
  /// @throws BadInput with all that is wrong with its words
  public static int draws(Replies replies, QuestionFile question) {
    var words = new LinkedHashMap<>(question.words());
    return switch (question.ask()) {
      case ROUTES -> {
        var by = by(question);
        words.remove(QuestionFile.BY);
        yield switch (by) {
          case PLAN ->
            new RoutesQuestion(words)
                .resolve(replies.atlas(), replies.finder()::require)
                .draws();
          case LANDED -> landed(replies, new LandedQuestion(words));
        };
      }
      case LANDED -> landed(replies, new LandedQuestion(words));
      case DUTY -> {
        new DutyQuestion(words).resolve(replies.atlas(), replies.study().tariff());
        yield 0;
      }
    };
  }

  private static int landed(Replies replies, LandedQuestion question) {
    return question
        .resolve(replies.atlas(), replies.study().tariff(), replies.finder()::require)
        .routes()
        .draws();
  }
}
