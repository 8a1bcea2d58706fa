package ortoo.data.text;

/// Checks text files for their encoding, and counts characters in them.
public final class Utf8 {

  private Utf8() {}

  /// Length of a byte order mark at the start of a text, 0 if there is none.
  public static int mark(byte[] text) {
    var there = text.length >= 3
        && text[0] == (byte) 0xEF
        && text[1] == (byte) 0xBB
        && text[2] == (byte) 0xBF;
    return there ? 3 : 0;
  }

  /// Where the first byte stands that is not UTF-8, or -1 if all are.
  public static int firstBad(byte[] text) {
    int at = 0;
    while (at < text.length) {
      int size = text[at] >= 0 ? 1 : size(text, at);
      if (size == 0) {
        return at;
      }
      at += size;
    }
    return -1;
  }

  /// Bytes of the character at a place, 0 if it is none; overlong forms and surrogates are none.
  private static int size(byte[] text, int at) {
    int lead = text[at] & 0xFF;
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > text.length) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((text[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = text[at + 1] & 0xFF;
    var wrong = switch (lead) {
      case 0xE0 -> second < 0xA0;
      case 0xED -> second > 0x9F;
      case 0xF0 -> second < 0x90;
      case 0xF4 -> second > 0x8F;
      default -> false;
    };
    return wrong ? 0 : size;
  }

  /// Characters that begin between two places, as an editor counts them.
  public static int characters(byte[] text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((text[i] & 0xC0) != 0x80) {
        count++;
      }
    }
    return count;
  }
}
