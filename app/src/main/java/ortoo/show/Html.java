package ortoo.show;

/// HTML text in the making; every text is escaped.
final class Html {
  private final StringBuilder text = new StringBuilder();

  /// Markup of our own, as it is.
  Html raw(String markup) {
    text.append(markup);
    return this;
  }

  /// An element with text in it.
  Html text(String element, String content) {
    return text(element, "", content);
  }

  /// An element of a class with text in it.
  Html text(String element, String kind, String content) {
    open(element, kind);
    text.append(escape(content));
    return close(element);
  }

  Html open(String element, String kind) {
    text.append('<').append(element);
    if (!kind.isEmpty()) {
      text.append(" class=\"").append(kind).append('"');
    }
    text.append('>');
    return this;
  }

  Html close(String element) {
    text.append("</").append(element).append(">\n");
    return this;
  }

  static String escape(String content) {
    return TextLines.line(content)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
