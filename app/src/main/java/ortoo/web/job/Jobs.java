package ortoo.web.job;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ortoo.data.question.QuestionFile;
import ortoo.show.reply.Replies;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;
import ortoo.web.workspace.Workspace;

/// Questions that are answered by and by, and the answers that are kept.
///
/// A job that is to be kept is in the workspace from the moment it is asked for; one that had not
/// ended when the server was stopped begins anew when it is started again, since the same question
/// has the same answer. One that was begun twice without an end is not begun again.
public final class Jobs implements AutoCloseable {
  /// Times that a job is begun.
  private static final int STARTS = 2;

  private final Answerer answerer;
  private final JobFolder kept;
  private final JobFolder passing;
  private final Workspace scratch;
  private final Bounds bounds;
  private final InstantSource clock;
  private final ExecutorService runners;
  private final Room room;
  private final SecureRandom random = new SecureRandom();

  /// By id, in the order in which they were asked for; guarded by this.
  private final Map<String, Job> jobs = new LinkedHashMap<>();

  private volatile boolean closing;

  /// @param workspace where what is kept is kept
  /// @param scratch a folder for what is not, which ends with the server
  public Jobs(
      Answerer answerer,
      Workspace workspace,
      Workspace scratch,
      Bounds bounds,
      InstantSource clock) {
    this.answerer = answerer;
    this.kept = new JobFolder(workspace);
    this.passing = new JobFolder(scratch);
    this.scratch = scratch;
    this.bounds = bounds;
    this.clock = clock;
    this.room = new Room(bounds.thousands());
    this.runners = Executors.newFixedThreadPool(
        bounds.running(), Thread.ofPlatform().name("ortoo-job-", 1).daemon().factory());
    resume();
  }

  /// Jobs about one atlas, within the usual bounds.
  public static Jobs of(Replies replies, Workspace workspace) {
    return new Jobs(
        new Forms(replies), workspace, Workspace.scratch(), Bounds.USUAL, InstantSource.system());
  }

  private synchronized void resume() {
    for (var job : kept.load()) {
      jobs.put(job.made().id(), job);
      if (job.now().state().ended()) {
        continue;
      }
      if (job.now().starts() >= STARTS) {
        end(
            job,
            State.FAILED,
            "the server was stopped twice while this ran.",
            "ask it again, with fewer draws or more limits.");
      } else {
        var again = new Job(job.made(), again(job.now()));
        jobs.put(job.made().id(), again);
        runners.execute(() -> run(again));
      }
    }
  }

  private static Job.Now again(Job.Now now) {
    return new Job.Now(
        State.WAITING, 0, now.of(), now.starts(), Optional.empty(), Optional.empty());
  }

  static boolean isId(String text) {
    return text.matches("[0-9a-f]{16}");
  }

  /// Takes a question to be answered by and by.
  ///
  /// @throws ortoo.unit.BadInput if its words are bad
  /// @throws Refusal if there are too many jobs
  Job start(QuestionFile question, boolean keep) {
    var draws = answerer.draws(question, bounds.draws());
    synchronized (this) {
      forgetOld();
      if (closing || active() >= bounds.running() + bounds.waiting()) {
        throw new Refusal(
            Reason.BUSY,
            503,
            "%d jobs wait already.".formatted(bounds.waiting()),
            "ask again when one has ended, or delete one.");
      }
      if (keep) {
        requireRoom();
      }
      var made = new Job.Made(id(), question, keep, clock.instant());
      var job = new Job(made, Job.Now.waiting(draws));
      folder(job).create(job);
      jobs.put(made.id(), job);
      runners.execute(() -> run(job));
      return job;
    }
  }

  private String id() {
    var bytes = new byte[8];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private long active() {
    return jobs.values().stream().filter(job -> !job.now().state().ended()).count();
  }

  private void requireRoom() {
    var many = jobs.values().stream().filter(job -> job.made().keep()).count() >= bounds.kept();
    if (many || kept.bytes() >= bounds.keptBytes()) {
      throw new Refusal(
          Reason.CONFLICT,
          409,
          "the workspace keeps %d answers and %d MB at most, and is full."
              .formatted(bounds.kept(), bounds.keptBytes() >> 20),
          "delete answers that are no longer needed, or ask with keep=false.");
    }
  }

  /// Forgets jobs that are not kept: those that ended long ago, and the oldest where too many have.
  private void forgetOld() {
    var ended = jobs.values().stream()
        .filter(job -> !job.made().keep() && job.now().state().ended())
        .toList();
    var since = clock.instant().minus(bounds.memory());
    for (int i = 0; i < ended.size(); i++) {
      var job = ended.get(i);
      var late = job.now().ended().map(since::isAfter).orElse(false);
      if (late || i < ended.size() - bounds.passing()) {
        jobs.remove(job.made().id());
        passing.delete(job.made().id());
      }
    }
  }

  private JobFolder folder(Job job) {
    return job.made().keep() ? kept : passing;
  }

  /// All jobs, the last first.
  synchronized List<Job> list() {
    forgetOld();
    var all = new ArrayList<>(jobs.values());
    all.sort(Comparator.comparing((Job job) -> job.made().at()).reversed());
    return all;
  }

  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /// Stops a job; what is drawn by then becomes its answer, at the next look of the run.
  void stop(Job job) {
    if (job.stop()) {
      stopped(job);
    }
  }

  private void stopped(Job job) {
    if (!job.now().state().ended()) {
      end(
          job,
          State.STOPPED,
          "it was stopped before any trip was drawn.",
          "ask it again to have an answer.");
    }
  }

  /// Stops a job and forgets it.
  synchronized void delete(Job job) {
    var running = job.now().state() == State.RUNNING;
    job.forget();
    jobs.remove(job.made().id());
    try {
      folder(job).delete(job.made().id());
    } catch (Refusal written) {
      // A run may be writing there just now; when it ends it removes what is left.
      if (!running) {
        throw written;
      }
    }
  }

  /// One form of an answer, by the name of its file.
  Optional<String> answer(Job job, String file) {
    return folder(job).read(job.made().id(), file);
  }

  private void run(Job job) {
    if (closing || !job.begin()) {
      return;
    }
    try (var watch = new Run(job, bounds, clock, () -> closing, room)) {
      run(job, watch);
    } finally {
      if (job.forgotten()) { // what the run wrote after it was deleted
        folder(job).delete(job.made().id());
      }
    }
  }

  private void run(Job job, Run watch) {
    try {
      folder(job).save(job);
      var files = answerer.answer(job.made().question(), watch);
      folder(job).answer(job.made().id(), files);
      done(job, watch);
    } catch (Run.Ended _) {
      ended(job, watch);
    } catch (BadInput bad) {
      end(job, State.FAILED, Optional.of(bad.problems().getFirst()));
    } catch (Refusal full) {
      end(job, State.FAILED, full.problem().what(), full.problem().remedy());
    } catch (OutOfMemoryError _) {
      end(
          job,
          State.FAILED,
          "memory did not suffice.",
          "ask for fewer draws, corridors or a smaller tolerance, or give the server more:"
              + " ORTOO_MEMORY=2g.");
    } catch (RuntimeException e) {
      end(
          job,
          State.FAILED,
          "Ortoo failed: %s.".formatted(e.getClass().getSimpleName()),
          "send us the question.");
    }
  }

  private void done(Job job, Run watch) {
    var whole = job.now().trips() >= job.now().of();
    if (whole) {
      end(job, State.DONE, Optional.empty());
    } else if (job.stopping()) {
      end(job, State.STOPPED, Optional.empty());
    } else if (watch.late()) {
      tooLong(job);
    } else {
      end(job, State.DONE, Optional.empty());
    }
  }

  /// A run without an answer: it was stopped too early for one, or is to begin anew.
  private void ended(Job job, Run watch) {
    if (closing && !job.forgotten()) {
      job.unbegin();
      save(job);
    } else if (job.stopping()) {
      stopped(job);
    } else if (watch.late()) {
      tooLong(job);
    }
  }

  private void tooLong(Job job) {
    end(
        job,
        State.STOPPED,
        "it took longer than %d minutes.".formatted(bounds.time().toMinutes()),
        "ask for fewer draws, or more limits.");
  }

  private void end(Job job, State how, String what, String remedy) {
    end(job, how, Optional.of(Problem.argument(what, remedy)));
  }

  private void end(Job job, State how, Optional<Problem> why) {
    job.end(how, why, clock.instant());
    save(job);
  }

  /// Writes how a job ended; if it cannot be written the job begins anew another time.
  private void save(Job job) {
    try {
      if (!job.forgotten()) {
        folder(job).save(job);
      }
    } catch (Refusal _) {
      // the disk is full: the answer is there for as long as the server is
    }
  }

  Bounds bounds() {
    return bounds;
  }

  boolean closing() {
    return closing;
  }

  /// Ends all runs; those that are kept begin anew when the server is started again.
  @Override
  public void close() {
    closing = true;
    runners.shutdownNow();
    list().forEach(Job::wake);
    try {
      runners.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    scratch.clear();
  }
}
