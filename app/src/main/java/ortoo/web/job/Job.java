package ortoo.web.job;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ortoo.data.question.QuestionFile;
import ortoo.show.text.Json;
import ortoo.unit.Problem;

/// One question that is answered by and by. Safe to share between threads.
final class Job {

  /// What never changes of a job.
  ///
  /// @param keep false = forgotten some minutes after it ended
  record Made(String id, QuestionFile question, boolean keep, Instant at) {}

  /// What is known of a job at one moment.
  ///
  /// @param trips drawn so far
  /// @param of trips asked for
  /// @param starts how often it was begun: again after the server was stopped meanwhile
  record Now(
      State state,
      int trips,
      int of,
      int starts,
      Optional<Problem> problem,
      Optional<Instant> ended) {

    static Now waiting(int draws) {
      return new Now(State.WAITING, 0, draws, 0, Optional.empty(), Optional.empty());
    }

    Now drawn(int sofar, int all) {
      return new Now(state, sofar, all, starts, problem, ended);
    }

    Now begun() {
      return new Now(State.RUNNING, 0, of, starts + 1, problem, ended);
    }

    /// The same in another state.
    Now in(State other) {
      return new Now(other, trips, of, starts, problem, ended);
    }

    /// As if it had not been begun.
    Now unbegun() {
      return new Now(State.WAITING, 0, of, starts - 1, problem, ended);
    }

    Now ended(State how, Optional<Problem> why, Instant when) {
      return new Now(how, trips, of, starts, why, Optional.of(when));
    }
  }

  /// What a listener is told.
  ///
  /// @param version grows with every change
  /// @param progress the last progress, as JSON
  record News(long version, Now now, String progress) {}

  private final Made made;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Now now;
  private String progress;
  private long version;
  private boolean stop;
  private boolean forget;

  Job(Made made, Now now) {
    this.made = made;
    this.now = now;
    this.progress = Progress.none(now.trips, now.of);
  }

  Made made() {
    return made;
  }

  Now now() {
    lock.lock();
    try {
      return now;
    } finally {
      lock.unlock();
    }
  }

  /// Tells all who listen of a change.
  private void change(Now to) {
    now = to;
    version++;
    changed.signalAll();
  }

  /// Begins to run; false if it was stopped or forgotten while it waited.
  boolean begin() {
    return run(Now::begun);
  }

  private boolean run(UnaryOperator<Now> how) {
    lock.lock();
    try {
      if (now.state != State.WAITING || stop || forget) {
        return false;
      }
      change(how.apply(now));
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// It runs, and waits for room that others have.
  void pause() {
    lock.lock();
    try {
      change(now.in(State.WAITING));
    } finally {
      lock.unlock();
    }
  }

  /// Goes on after a pause; false if it was stopped or forgotten meanwhile.
  boolean goOn() {
    return run(held -> held.in(State.RUNNING));
  }

  /// It was ended by the server, to begin anew another time.
  void unbegin() {
    lock.lock();
    try {
      change(now.unbegun());
    } finally {
      lock.unlock();
    }
  }

  void progress(int trips, int of, String json) {
    lock.lock();
    try {
      progress = json;
      change(now.drawn(trips, of));
    } finally {
      lock.unlock();
    }
  }

  void end(State how, Optional<Problem> why, Instant when) {
    lock.lock();
    try {
      change(now.ended(how, why, when));
    } finally {
      lock.unlock();
    }
  }

  /// Asks it to stop; what is drawn by then is kept. True if it was still waiting.
  boolean stop() {
    lock.lock();
    try {
      stop = true;
      return now.state == State.WAITING;
    } finally {
      lock.unlock();
    }
  }

  /// Asks it to stop; nothing is kept.
  void forget() {
    lock.lock();
    try {
      forget = true;
      version++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Lets listeners look whether there is anything left to wait for.
  void wake() {
    lock.lock();
    try {
      version++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean stopping() {
    lock.lock();
    try {
      return stop;
    } finally {
      lock.unlock();
    }
  }

  boolean forgotten() {
    lock.lock();
    try {
      return forget;
    } finally {
      lock.unlock();
    }
  }

  /// What is new since a version; empty if nothing came within a time.
  ///
  /// A listener that was slow hears of the last change alone.
  Optional<News> news(long since, Duration within) throws InterruptedException {
    lock.lock();
    try {
      var left = within.toNanos();
      while (version <= since && !forget && left > 0) {
        left = changed.awaitNanos(left);
      }
      return version <= since ? Optional.empty() : Optional.of(new News(version, now, progress));
    } finally {
      lock.unlock();
    }
  }

  /// As the API tells it.
  Map<String, @Nullable Object> json() {
    var at = now();
    var question = made.question;
    return Json.object(
        "id", made.id,
        "ask", question.ask().word(),
        "words", question.words(),
        "title", title(),
        "keep", made.keep,
        "state", at.state.word(),
        "trips", at.trips,
        "of", at.of,
        "problem", at.problem.map(Job::problem),
        "made", made.at.toString(),
        "ended", at.ended.map(Instant::toString));
  }

  /// As a refused request tells it, save for what a request has and a job has not.
  private static Map<String, @Nullable Object> problem(Problem problem) {
    var one =
        Json.object("what", problem.what(), "remedy", problem.remedy(), "name", problem.word());
    return Json.object("detail", problem.what(), "problems", List.of(one));
  }

  /// The question of its answer: of a run that was stopped, with the trips that were drawn.
  QuestionFile answered() {
    var at = now();
    var asked = made.question;
    if (at.state != State.STOPPED || at.trips == 0) {
      return asked;
    }
    var words = new LinkedHashMap<>(asked.words());
    words.put("draws", Integer.toString(Math.min(at.trips, at.of)));
    return new QuestionFile(asked.ask(), asked.title(), words);
  }

  /// A telling name for a file.
  String name() {
    var name = title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return name.substring(0, Math.min(name.length(), 80));
  }

  private String title() {
    var words = made.question.words();
    return made.question
        .title()
        .orElseGet(() -> String.join(
            " ",
            made.question.ask().word(),
            words.getOrDefault("from", words.getOrDefault("importer", "")),
            words.getOrDefault("to", words.getOrDefault("hs", ""))));
  }
}
