package ortoo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// What a request must know where the server listens to other machines.
///
/// It comes as `Authorization: Bearer …`, or as a cookie that visiting `/?token=…` sets.
///
/// @param text letters, digits and `-._~`
public record Token(String text) {
  /// Shorter ones can be guessed.
  public static final int SHORTEST = 16;

  private static final String COOKIE = "ortoo-token";

  /// The name of a scheme is read in small and large letters alike (RFC 9110, section 11.1).
  private static final String BEARER = "Bearer ";

  /// True if a text will do as one.
  public static boolean allowed(String text) {
    return text.matches("[A-Za-z0-9._~-]{%d,200}".formatted(SHORTEST));
  }

  /// One that nobody knows yet.
  public static Token random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return new Token(HexFormat.of().formatHex(bytes));
  }

  void require(Context request) {
    var given = request.queryParam("token");
    if (given != null && request.path().equals("/") && same(given)) {
      var cookie = new Cookie(COOKIE, text);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      cookie.setPath("/");
      request.cookie(cookie);
      request.redirect("/");
      request.skipRemainingHandlers();
      return;
    }
    var known = Optional.ofNullable(request.header("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip())
        .or(() -> Optional.ofNullable(request.cookie(COOKIE)));
    if (known.filter(this::same).isEmpty()) {
      request.header("WWW-Authenticate", "Bearer");
      throw new Refusal(
          Reason.REFUSED,
          401,
          "this server wants to know its token.",
          "open the address with ?token=… that ortoo serve printed, or send Authorization:"
              + " Bearer.");
    }
  }

  /// Takes as long for a token that is nearly right as for one that is all wrong.
  private boolean same(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
  }
}
