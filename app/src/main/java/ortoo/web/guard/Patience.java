package ortoo.web.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/// Lets go of connections that take too long.
///
/// Jetty hangs up on silence alone: a client that sends or reads a byte now and then would keep its
/// connection for good, and enough of them all connections there are. Here the head of a request,
/// the pause before the next one, and the whole of an answer each have their time; a stream of
/// events, which has bounds of its own, has as long as it likes.
public final class Patience extends Handler.Wrapper {
  private static final String STREAM = "/events";

  private final long headNs;
  private final long answerNs;
  private final Scheduler sweeps = new ScheduledExecutorScheduler("ortoo-patience", true);

  /// When each open connection is let go, by the clock of the JVM; a stream is never.
  private final Map<Connection, Long> until = new ConcurrentHashMap<>();

  /// @param head for the head of a request, from the opening or the answer before it
  /// @param answer for the rest of it and its answer, till that is read
  public Patience(Duration head, Duration answer) {
    headNs = head.toNanos();
    answerNs = answer.toNanos();
  }

  private final class Doors implements Connection.Listener {
    @Override
    public void onOpened(Connection connection) {
      until.put(connection, System.nanoTime() + headNs);
    }

    @Override
    public void onClosed(Connection connection) {
      until.remove(connection);
    }
  }

  @Override
  protected void doStart() throws Exception {
    var doors = new Doors();
    for (var connector : getServer().getConnectors()) {
      connector.addBean(doors);
    }
    addBean(sweeps);
    super.doStart();
    sweepLater();
  }

  private void sweepLater() {
    var step = Math.clamp(headNs / 4, 1, TimeUnit.SECONDS.toNanos(2));
    sweeps.schedule(this::sweep, step, TimeUnit.NANOSECONDS);
  }

  private void sweep() {
    var now = System.nanoTime();
    until.forEach((connection, end) -> {
      if (end - now < 0) {
        until.remove(connection);
        connection.getEndPoint().close();
      }
    });
    if (isRunning()) {
      sweepLater();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var connection = request.getConnectionMetaData().getConnection();
    var stream = request.getHttpURI().getPath().endsWith(STREAM);
    give(connection, stream ? Long.MAX_VALUE / 2 : answerNs);
    Request.addCompletionListener(request, _ -> give(connection, headNs));
    return super.handle(request, response, callback);
  }

  /// What was closed meanwhile stays forgotten.
  private void give(Connection connection, long ns) {
    var end = System.nanoTime() + ns;
    until.computeIfPresent(connection, (_, _) -> end);
  }
}
