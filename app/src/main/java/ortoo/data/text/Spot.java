package ortoo.data.text;

/// A place in a file: both count from 1.
public record Spot(int line, int column) {

  /// The place of a byte in a text whose byte order mark is `skip` bytes long.
  public static Spot of(byte[] text, int skip, int at) {
    int line = 1;
    int start = skip;
    for (int i = skip; i < at; i++) {
      if (endsLine(text, i)) {
        line++;
        start = i + 1;
      }
    }
    return new Spot(line, Utf8.characters(text, start, at) + 1);
  }

  /// True for a line feed, and for a carriage return that stands alone.
  public static boolean endsLine(byte[] text, int at) {
    return text[at] == '\n'
        || (text[at] == '\r' && (at + 1 >= text.length || text[at + 1] != '\n'));
  }
}
