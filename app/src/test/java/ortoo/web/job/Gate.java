package ortoo.web.job;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import ortoo.data.question.QuestionFile;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Watch;

/// Answers as another does, but lets a test say when: runs wait while it is shut.
final class Gate implements Answerer {
  private final Answerer answerer;
  private final CountDownLatch drawing = new CountDownLatch(1);
  private final CountDownLatch waiting = new CountDownLatch(1);
  private volatile CountDownLatch gate = new CountDownLatch(0);

  Gate(Answerer answerer) {
    this.answerer = answerer;
  }

  void shut() {
    gate = new CountDownLatch(1);
  }

  void open() {
    gate.countDown();
  }

  /// Waits until some run has drawn something.
  void awaitDrawing() {
    await(drawing);
  }

  /// Waits until some run waits at the gate.
  void awaitWaiting() {
    await(waiting);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new Run.Ended();
    }
  }

  @Override
  public int draws(QuestionFile question, int most) {
    return answerer.draws(question, most);
  }

  @Override
  public Map<String, String> answer(QuestionFile question, Watch watch) {
    waiting.countDown();
    await(gate);
    return answerer.answer(question, new Watch() {
      @Override
      public boolean goOn(int trips, int of, Supplier<Judgement> soFar) {
        var on = watch.goOn(trips, of, soFar);
        drawing.countDown();
        return on;
      }

      @Override
      public void found(int ways, int draws) {
        watch.found(ways, draws);
      }

      @Override
      public boolean enough() {
        return watch.enough();
      }
    });
  }
}
