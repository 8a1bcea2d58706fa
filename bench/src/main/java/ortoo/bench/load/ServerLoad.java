package ortoo.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Many users at once on a server of our own, for a while; prints what each kind of request took.
///
/// Arguments: users, seconds, milliseconds of pause between the acts of a user; all may be left
/// out. Ends with 1 when any request failed.
public final class ServerLoad {
  private static final int JOB_USERS = 5;
  private static final int MOST_USERS = 500;
  private static final int MOST_SECONDS = 600;

  private ServerLoad() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var users = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    var seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    var pause = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    var top = Path.of(System.getProperty("ortoo.home", ".")).toAbsolutePath();
    var workspace = Files.createTempDirectory("ortoo-load-");
    var command = List.of("./ortoo", "serve", "--port", "0", "--workspace", workspace.toString());
    Tally tally;
    try (var server = ServerProcess.start(command, top)) {
      print(
          "start until it listens: %.0f ms; first answer after %.0f ms more%n",
          server.startMillis(), firstAnswer(server.address()));
      tally = run(server.address(), users, Duration.ofSeconds(seconds), pause);
      print(
          "%n%d users for %d s, a pause of %d ms after each act%n%n%s%n",
          users, seconds, pause, tally.table(seconds));
      print(
          "%d failed, %.0f MB answered, server at most %.0f MB%n",
          tally.failed(), tally.bytes() / 1e6, server.peakMegabytes());
    }
    tally.faults().forEach(fault -> print("  %s%n", fault));
    if (tally.failed() > 0) {
      System.exit(1);
    }
  }

  /// Lets users loose on a server, and waits until the last has done what it began.
  public static Tally run(URI server, int users, Duration time, int pauseMillis)
      throws InterruptedException {
    if (users < 1 || users > MOST_USERS || time.toSeconds() > MOST_SECONDS) {
      throw new IllegalArgumentException(
          "%d users for %s is too many or too long.".formatted(users, time));
    }
    if (!List.of("127.0.0.1", "localhost", "[::1]").contains(server.getHost())) {
      throw new IllegalArgumentException("%s is not this machine.".formatted(server));
    }
    var tally = new Tally();
    var end = System.nanoTime() + time.toNanos();
    try (var client = client();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var caller = new Caller(client, server, tally);
      for (var i = 0; i < users; i++) {
        var user = new User(caller, i, i < JOB_USERS);
        threads.submit(() -> {
          live(user, end, pauseMillis);
          return Optional.empty();
        });
      }
    }
    return tally;
  }

  private static void live(User user, long end, int pauseMillis) throws InterruptedException {
    user.arrive();
    while (System.nanoTime() < end) {
      user.act();
      TimeUnit.MILLISECONDS.sleep(pauseMillis);
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static double firstAnswer(URI server) throws InterruptedException {
    var tally = new Tally();
    var began = System.nanoTime();
    try (var client = client()) {
      new Caller(client, server, tally)
          .get(
              "routes",
              "/api/v1/routes?from=Incheon&to=Bishkek&goods=car&draws=0",
              Optional.empty());
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
