package ortoo.web.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Strong entity tags (RFC 9110, section 8.8.3): a text has one, and no other text has the same.
public final class Tag {

  private Tag() {}

  /// The tag of a text, with its quotation marks.
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] bytes) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /// True if a header such as `If-Match` names a tag, or `*`, by strong comparison: who would write
  /// over something must know it to the byte, and a weak tag does not say that.
  public static boolean isExactlyIn(String header, String tag) {
    return Arrays.stream(header.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals(tag));
  }

  /// True if a header such as `If-None-Match` names a tag, or `*`, by weak comparison.
  ///
  /// A weak mark is passed over: a proxy that compresses an answer puts it there.
  public static boolean isIn(@Nullable String header, String tag) {
    return header != null
        && Arrays.stream(header.split(",", -1))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
  }
}
