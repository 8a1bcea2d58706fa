package ortoo.atlas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Brings the spellings of a place's name together.
final class PlaceName {
  /// Cyrillic letters, Mongolian, Kazakh and Kyrgyz ones too, as they are usually put into Latin.
  private static final Map<Character, String> LATIN = Map.ofEntries(
      Map.entry('а', "a"),
      Map.entry('б', "b"),
      Map.entry('в', "v"),
      Map.entry('г', "g"),
      Map.entry('д', "d"),
      Map.entry('е', "e"),
      Map.entry('ж', "zh"),
      Map.entry('з', "z"),
      Map.entry('и', "i"),
      Map.entry('к', "k"),
      Map.entry('л', "l"),
      Map.entry('м', "m"),
      Map.entry('н', "n"),
      Map.entry('о', "o"),
      Map.entry('п', "p"),
      Map.entry('р', "r"),
      Map.entry('с', "s"),
      Map.entry('т', "t"),
      Map.entry('у', "u"),
      Map.entry('ф', "f"),
      Map.entry('х', "kh"),
      Map.entry('ц', "ts"),
      Map.entry('ч', "ch"),
      Map.entry('ш', "sh"),
      Map.entry('щ', "shch"),
      Map.entry('ъ', ""),
      Map.entry('ы', "y"),
      Map.entry('ь', ""),
      Map.entry('э', "e"),
      Map.entry('ю', "yu"),
      Map.entry('я', "ya"),
      Map.entry('і', "i"),
      Map.entry('ө', "o"),
      Map.entry('ү', "u"),
      Map.entry('ұ', "u"),
      Map.entry('қ', "k"),
      Map.entry('ғ', "g"),
      Map.entry('ң', "n"),
      Map.entry('ә', "a"),
      Map.entry('һ', "h"),
      Map.entry('ı', "i"),
      Map.entry('ə', "a"));

  private static final String VOWELS = "aeiou";

  private PlaceName() {}

  /// Letters and digits alone, small, without accents, in Latin where they were Cyrillic.
  static String plain(String name) {
    var letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var plain = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      var latin = LATIN.get(letter);
      if (latin != null) {
        plain.append(latin);
      } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /// A plain name with its usual variants made one: kh and h, zh and j, y and i, long vowels.
  static String folded(String plain) {
    var folded = plain
        .replace("dzh", "j")
        .replace("zh", "j")
        .replace("kh", "h")
        .replace("gh", "g")
        .replace("ph", "f")
        .replace("q", "k")
        .replace("w", "v")
        .replace("y", "i");
    var once = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      boolean again = i > 0 && folded.charAt(i) == folded.charAt(i - 1);
      if (!again || VOWELS.indexOf(folded.charAt(i)) < 0) {
        once.append(folded.charAt(i));
      }
    }
    return once.toString();
  }
}
