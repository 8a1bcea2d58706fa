package ortoo.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ortoo.data.question.QuestionFile;
import ortoo.web.ask.AnswerEndpoints;
import ortoo.web.ask.AtlasEndpoints;
import ortoo.web.ask.ExampleEndpoints;
import ortoo.web.ask.PlaceEndpoints;
import ortoo.web.atlas.NetworkEndpoints;
import ortoo.web.atlas.RowEndpoints;
import ortoo.web.guard.Bounds;
import ortoo.web.guard.Guard;
import ortoo.web.guard.Turn;
import ortoo.web.job.JobEndpoints;
import ortoo.web.job.Jobs;
import ortoo.web.kit.Desk;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Failures;
import ortoo.web.kit.QuestionBody;
import ortoo.web.kit.Questions;
import ortoo.web.upload.CheckEndpoints;
import ortoo.web.workspace.QuestionEndpoints;
import ortoo.web.workspace.SavedQuestions;
import ortoo.web.workspace.Workspace;

/// The workbench's server: one atlas, answered over HTTP until it is closed.
public final class Server implements AutoCloseable {
  /// What a browser asks first, as the pages ask it: its answer is then at hand.
  private static final List<String> FIRST = List.of(
      "/",
      "/api/v1/about",
      "/api/v1/places?q=Bishkek",
      "/api/v1/network",
      founding("Bishkek", ""),
      founding("Bishkek", "&format=geojson"));

  /// Receivers asked for in a rehearsal, so that the JVM keeps what it learnt of busy methods.
  private static final List<String> REHEARSED =
      List.of("Osh", "Almaty", "Tashkent", "Dushanbe", "Aktobe", "Nowhere");

  private final ServerOptions options;
  private final Javalin javalin;
  private final Jobs jobs;

  private Server(ServerOptions options, Javalin javalin, Jobs jobs) {
    this.options = options;
    this.javalin = javalin;
    this.jobs = jobs;
  }

  /// Starts a server; it answers when this returns.
  ///
  /// @throws UncheckedIOException if it cannot listen there
  public static Server start(Desk desk, ServerOptions options) {
    var jobs = Jobs.of(desk.replies(), new Workspace(desk.workspace()));
    try {
      var javalin = Javalin.start(config -> configure(config, desk, options, jobs));
      return new Server(options, javalin, jobs);
    } catch (JavalinException e) {
      jobs.close();
      throw new UncheckedIOException(new IOException(cause(e), e));
    }
  }

  /// The innermost message, such as `Address already in use`.
  private static String cause(Throwable e) {
    var cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static String founding(String to, String more) {
    return "/api/v1/routes?from=Incheon&to=%s&goods=car&compare=MN%%2Cge-poti&draws=0%s"
        .formatted(to, more);
  }

  /// Asks itself what a browser asks first, so that classes and networks are there when one does.
  public void practise() {
    ask(FIRST);
  }

  /// Practises, and asks more, as the training of a start-up cache needs.
  public void rehearse() {
    practise();
    ask(REHEARSED.stream().map(to -> founding(to, "")).toList());
  }

  private void ask(List<String> paths) {
    for (var path : paths) {
      try (var socket = new Socket(options.bind(), javalin.port())) {
        socket.getOutputStream().write(head(path).getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().readAllBytes();
      } catch (IOException e) {
        return; // It is being closed, and needs no more practice.
      }
    }
  }

  private String head(String path) {
    var token =
        options.token().map(secret -> "Authorization: Bearer %s\r\n".formatted(secret.text()));
    return "GET %s HTTP/1.1\r\nHost: %s\r\n%sAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
        .formatted(path, URI.create(address()).getAuthority(), token.orElse(""));
  }

  /// Every group of endpoints; the pages come last, since they take what is left.
  private static List<Endpoints> endpoints(Desk desk, ServerOptions options, Jobs jobs) {
    Consumer<QuestionFile> check = question -> Questions.draws(desk.replies(), question);
    var body = new QuestionBody(check);
    var saved = new SavedQuestions(new Workspace(desk.workspace()), check);
    return List.of(
        new AnswerEndpoints(desk, new Turn(processors())),
        new PlaceEndpoints(desk),
        new AtlasEndpoints(desk),
        new ExampleEndpoints(),
        new NetworkEndpoints(desk.open()),
        new RowEndpoints(desk.open()),
        new CheckEndpoints(),
        new QuestionEndpoints(saved, body),
        new JobEndpoints(jobs, body),
        new ApiPages(),
        new Pages(options.bundle()));
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static void configure(JavalinConfig config, Desk desk, ServerOptions options, Jobs jobs) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    // An answer is a megabyte of much the same words: the least effort makes it an eighth.
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(1));
    config.jetty.host = options.bind();
    config.jetty.port = options.port();
    Bounds.set(config);
    new Guard(options.local(), options.bind(), options.token()).add(config.routes);
    var routes = new Routes(config.routes);
    endpoints(desk, options, jobs).forEach(group -> group.add(routes));
    Failures.add(config);
  }

  /// Where it is, as a browser wants it: `http://127.0.0.1:7390/`.
  public String address() {
    return addresses().getFirst();
  }

  /// Each address by which it can be reached: that which it listens at, or all of this machine.
  public List<String> addresses() {
    return Hosts.of(options.bind()).stream()
        .map(host -> "http://%s:%d/".formatted(host, javalin.port()))
        .toList();
  }

  /// Every endpoint, such as `get /api/v1/about`, each HEAD left out; what comes before all of them
  /// is none.
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> !endpoint.path.equals("*"))
        .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
        .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
        .toList();
  }

  /// Takes no more requests, ends those that run, and lets go of the port; jobs that run begin anew
  /// with the next server.
  @Override
  public void close() {
    jobs.close();
    javalin.stop();
  }
}
