package ortoo.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.Server;
import ortoo.web.ServerOptions;
import ortoo.web.guard.Token;
import ortoo.web.kit.Desk;
import ortoo.web.kit.Writable;
import ortoo.web.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ortoo serve`: the workbench in a browser, and the same answers for other programs.
@Command(
    name = "serve",
    description = {
      "Serves the workbench to a browser on this machine, and its answers to other programs.",
      "",
      "Needs no internet. Ends with Ctrl-C. The address of the API's description is /api/."
    },
    footer = {
      "  ortoo serve",
      "  ortoo serve --port 8080 --workspace my-questions",
      "  ortoo serve --bind 192.168.1.10 --token correct-horse-battery-staple"
    })
final class ServeCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private AtlasOption atlas = new AtlasOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "where to listen, 0 for any free port; 7390 if not said",
      defaultValue = "7390")
  private int port = 7390;

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      description = "address to listen at; 127.0.0.1, this machine alone, if not said",
      defaultValue = ServerOptions.LOOPBACK)
  private String bind = ServerOptions.LOOPBACK;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "folder of saved questions and results; ~/.local/share/ortoo if not said")
  private @Nullable Path workspace;

  @Option(
      names = "--token",
      paramLabel = "T",
      description = "what every request must know, 16 characters or more; if not said, none on this"
          + " machine alone, else one is made and printed")
  private @Nullable String token;

  @Option(names = "--bundle", paramLabel = "DIR", description = "pages to serve", hidden = true)
  private @Nullable Path bundle;

  @Option(names = "--rehearse", description = "answer a few requests and stop", hidden = true)
  private boolean rehearse;

  @Override
  public Integer call() throws InterruptedException {
    var desk = Desk.open(version(), atlas.folder(), workspace());
    var options = options();
    try (var server = start(desk, options)) {
      var out = spec.commandLine().getOut();
      var entrance = options.token().map(secret -> "?token=" + secret.text()).orElse("");
      var addresses = server.addresses();
      out.printf("Ortoo is at %s%s (end it with Ctrl-C)%n", addresses.getFirst(), entrance);
      addresses.stream().skip(1).forEach(more -> out.printf("     and at %s%s%n", more, entrance));
      out.flush();
      if (rehearse) {
        server.rehearse();
        return 0;
      }
      Thread.ofPlatform().daemon().name("ortoo-practice").start(server::practise);
      var ended = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, ended), "ortoo-end"));
      ended.await();
    }
    return 0;
  }

  private Path workspace() {
    var folder = Optional.ofNullable(workspace)
        .orElseGet(() -> Workspace.usual(
            Optional.ofNullable(System.getenv("XDG_DATA_HOME")),
            Path.of(System.getProperty("user.home"))));
    if (!Writable.isSo(folder)) {
      throw new BadInput(Problem.argument(
          "nothing can be kept in %s.".formatted(folder),
          "name a folder that you may write in, with --workspace."));
    }
    return folder;
  }

  private static void end(Server server, CountDownLatch ended) {
    server.close();
    ended.countDown();
  }

  /// A server that others can reach has a token, be it one that we make up.
  private ServerOptions options() {
    if (token != null && !Token.allowed(token)) {
      throw new BadInput(Problem.argument(
          "--token will not do.",
          "write %d to 200 letters, digits or -._~, or leave it out to have one made."
              .formatted(Token.SHORTEST)));
    }
    if (port < 0 || port > 65_535) {
      throw new BadInput(Problem.argument(
          "--port %d is no port.".formatted(port), "write a number from 0 to 65535."));
    }
    var given = Optional.ofNullable(token).map(Token::new);
    var options = new ServerOptions(port, bind, given, Optional.ofNullable(bundle));
    return options.local() || given.isPresent()
        ? options
        : new ServerOptions(port, bind, Optional.of(Token.random()), Optional.ofNullable(bundle));
  }

  private Server start(Desk desk, ServerOptions options) {
    try {
      return Server.start(desk, options);
    } catch (UncheckedIOException e) {
      throw new BadInput(Problem.argument(
          "cannot listen at %s, port %d: %s.".formatted(bind, port, why(e)),
          "choose another with --port, or 0 for any free one; an address of this machine for"
              + " --bind."));
    }
  }

  private static String why(UncheckedIOException e) {
    return Optional.ofNullable(e.getCause())
        .map(Throwable::getMessage)
        .filter(message -> !message.equals("null"))
        .orElse("there is no such address");
  }

  private String version() {
    return spec.root().version()[0].replace("ortoo ", "");
  }
}
