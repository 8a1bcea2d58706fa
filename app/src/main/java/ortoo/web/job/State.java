package ortoo.web.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a job is.
enum State {
  WAITING,
  RUNNING,
  /// All that was asked is answered.
  DONE,
  /// It was stopped, by a user or by the time it may take; what was drawn by then is the answer.
  STOPPED,
  FAILED;

  boolean ended() {
    return this == DONE || this == STOPPED || this == FAILED;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<State> find(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
