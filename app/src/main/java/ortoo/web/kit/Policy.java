package ortoo.web.kit;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a browser may do with an answer: the content security policy and its like.
///
/// @param csp the value of `Content-Security-Policy`
public record Policy(String csp) {

  /// For pages of the workbench and all else: scripts, styles, fonts and questions of our own.
  public static final Policy PAGES = new Policy("default-src 'none'; script-src 'self';"
      + " style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
      + " worker-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

  private static final Map<String, String> ALWAYS = Map.of(
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "no-referrer",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  /// For a page or picture that stands alone: its own styles, by their hash, and nothing else.
  public static Policy alone(String document) {
    var styles = STYLE
        .matcher(document)
        .results()
        .map(style -> "'sha256-%s'".formatted(hash(style.group(1))))
        .collect(Collectors.joining(" "));
    return new Policy("default-src 'none'; style-src %s; base-uri 'none'; frame-ancestors 'none'"
        .formatted(styles.isEmpty() ? "'none'" : styles));
  }

  private static String hash(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256.", e);
    }
  }

  /// Lays it on an answer.
  public void set(Context request) {
    headers().forEach(request::header);
  }

  /// All headers of an answer that say so.
  public Map<String, String> headers() {
    var all = new LinkedHashMap<>(ALWAYS);
    all.put("Content-Security-Policy", csp);
    return all;
  }
}
