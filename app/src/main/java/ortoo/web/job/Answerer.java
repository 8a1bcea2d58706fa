package ortoo.web.job;

import java.util.Map;
import ortoo.data.question.QuestionFile;
import ortoo.route.chance.Watch;
import ortoo.unit.BadInput;

/// Answers the questions of jobs.
public interface Answerer {

  /// How many trips a question asks to draw.
  ///
  /// @param most that a job may ask for
  /// @throws BadInput with all that is wrong with its words
  int draws(QuestionFile question, int most);

  /// The answer in all forms it may be asked for later: texts by the name of their file.
  Map<String, String> answer(QuestionFile question, Watch watch);
}
