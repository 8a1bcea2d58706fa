package ortoo.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Policy;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// Looks at every request before anything else does.
///
/// The host must be an address of this server, since a name of another site can be made to point at
/// it (DNS rebinding). A request that another site's page made is refused, but for following a link
/// to a page. Where there is a token, the asker must know it.
public final class Guard {
  /// Names of this machine, as they stand in an address.
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  /// An address in figures: no site can give itself such a name.
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

  private static final Pattern ESCAPED = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*+");

  private static final String API = "/api";

  private final boolean local;
  private final String bound;
  private final Optional<Token> token;

  /// @param local true if it listens to this machine alone
  /// @param bound the address or name at which it listens
  /// @param token what every request must know; empty = nothing
  public Guard(boolean local, String bound, Optional<Token> token) {
    this.local = local;
    this.bound = (bound.contains(":") ? "[%s]".formatted(bound) : bound).toLowerCase(Locale.ROOT);
    this.token = token;
  }

  public void add(JavalinDefaultRoutingApi routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    Policy.PAGES.set(request);
    requireHost(request);
    requireReadable(request);
    requireSameSite(request);
    token.ifPresent(secret -> secret.require(request));
  }

  private void requireHost(Context request) {
    var host = name(request.header("Host"));
    var own = LOCAL.contains(host) || host.equals(bound);
    if (!own && (local || !FIGURES.matcher(host).matches())) {
      throw new Refusal(
          Reason.REFUSED,
          403,
          "this server does not go by the name \"%s\".".formatted(brief(host)),
          "use an address that ortoo serve printed.");
    }
  }

  /// Refuses parameters that are not UTF-8, percent-encoded.
  private static void requireReadable(Context request) {
    var query = Optional.ofNullable(request.queryString()).orElse("");
    if (!ESCAPED.matcher(query).matches() || URLDecoder.decode(query, UTF_8).contains("\ufffd")) {
      throw new BadInput(Problem.argument(
          "the parameters of the address cannot be read.",
          "write them in UTF-8, with % and two hexadecimal digits where need be."));
    }
  }

  /// The name of a host without its port.
  private static String name(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
  }

  private static void requireSameSite(Context request) {
    var site = Optional.ofNullable(request.header("Sec-Fetch-Site"));
    var foreign =
        site.filter(s -> s.equals("cross-site") || s.equals("same-site")).isPresent();
    if (!ownOrigin(request) || (foreign && !followsLink(request))) {
      throw new Refusal(
          Reason.REFUSED,
          403,
          "a page of another site asked.",
          "ask from the workbench, or from a program that sends no Origin.");
    }
  }

  /// True without an origin, and where it is this very server.
  private static boolean ownOrigin(Context request) {
    var origin = request.header("Origin");
    if (origin == null) {
      return true;
    }
    try {
      var uri = URI.create(origin);
      return "http".equals(uri.getScheme())
          && String.valueOf(uri.getAuthority()).equalsIgnoreCase(request.header("Host"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// A link from elsewhere may open a page; the page then asks for itself.
  private static boolean followsLink(Context request) {
    var reads =
        HandlerType.GET.equals(request.method()) || HandlerType.HEAD.equals(request.method());
    return reads
        && "navigate".equals(request.header("Sec-Fetch-Mode"))
        && !request.path().startsWith(API);
  }

  private static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
