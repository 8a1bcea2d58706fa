package ortoo.show.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// SVG text in the making; every value and text is escaped.
final class Svg {
  private final StringBuilder text = new StringBuilder();

  Svg(int width, int height) {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 %d %d".formatted(width, height),
        "role",
        "img");
  }

  /// Opens an element; names and values take turns.
  Svg open(String element, Object... attributes) {
    start(element, attributes);
    text.append(">\n");
    return this;
  }

  Svg close(String element) {
    text.append("</").append(element).append(">\n");
    return this;
  }

  /// An element without content.
  Svg empty(String element, Object... attributes) {
    start(element, attributes);
    text.append("/>\n");
    return this;
  }

  /// An element with text in it.
  Svg text(String element, String content, Object... attributes) {
    start(element, attributes);
    text.append('>').append(escape(content)).append("</").append(element).append(">\n");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String kind, Object... attributes) {
    start("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", kind);
    attributes(attributes);
    text.append("/>\n");
    return this;
  }

  String done() {
    return text + "</svg>\n";
  }

  private void start(String element, Object... attributes) {
    text.append('<').append(element);
    attributes(attributes);
  }

  private void attributes(Object... attributes) {
    for (var i = 0; i < attributes.length; i += 2) {
      var value = attributes[i + 1] instanceof Double number
          ? BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString()
          : attributes[i + 1].toString();
      text.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
    }
  }

  /// Makes text harmless in content and attributes; what XML cannot hold becomes a space.
  static String escape(String raw) {
    var safe = new StringBuilder();
    raw.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> {
          var held = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
          safe.appendCodePoint(held ? c : ' ');
        }
      }
    });
    return safe.toString();
  }
}
