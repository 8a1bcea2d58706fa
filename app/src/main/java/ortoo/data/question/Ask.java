package ortoo.data.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.LandedQuestion;
import ortoo.study.ask.RoutesQuestion;

/// The instruments that can be asked; each is a command of the same name in lower case.
public enum Ask {
  ROUTES,
  LANDED,
  DUTY;

  /// Names of the words it takes, beside these.
  public List<String> names(Map<String, String> words) {
    return switch (this) {
      case ROUTES -> {
        var landed = "landed".equalsIgnoreCase(words.get(QuestionFile.BY));
        var names = landed ? LandedQuestion.NAMES : RoutesQuestion.NAMES;
        yield Stream.concat(Stream.of(QuestionFile.BY), names.stream()).toList();
      }
      case LANDED -> LandedQuestion.NAMES;
      case DUTY -> DutyQuestion.NAMES;
    };
  }

  /// Those that the command takes without their names, in order.
  public List<String> leading() {
    return this == DUTY ? List.of("importer", "hs") : List.of("from", "to");
  }

  /// As it is written in a file and on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Ask> find(String word) {
    return Arrays.stream(values()).filter(ask -> ask.word().equals(word)).findFirst();
  }
}
