package ortoo.unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How alike two words are, so that a message can offer the word that was meant.
///
/// The distance is Damerau's in its restricted form: letters added, dropped, changed, or two
/// neighbours swapped, each counted once.
public final class Spelling {

  /// Words longer than this are not compared: they are no names.
  private static final int LONGEST = 100;

  /// Words compared at most: enough for an atlas, and soon done for what is none.
  private static final int COMPARED = 100_000;

  private record Candidate(String word, int distance) {}

  private Spelling() {}

  /// Edits between two words, case apart; `limit + 1` if there are more than `limit`.
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || Math.max(a.length(), b.length()) > LONGEST) {
      return limit + 1;
    }
    return Math.min(limit + 1, distance(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT)));
  }

  private static int distance(String a, String b) {
    var before = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    var now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (swapped(a, i, b, j)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      var free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /// The words nearest to one that is not among them, best first, at most `most`; none if nothing
  /// is near.
  public static List<String> nearest(String word, Collection<String> words, int most) {
    int limit = Math.max(1, word.length() / 3);
    return words.stream()
        .limit(COMPARED)
        .map(w -> new Candidate(w, distance(word, w, limit)))
        .filter(c -> c.distance <= limit && c.distance < c.word.length())
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(most)
        .map(Candidate::word)
        .toList();
  }

  /// A remedy that offers the nearest words, or `otherwise` when nothing is near.
  public static String didYouMean(String word, Collection<String> words, String otherwise) {
    var near = nearest(word, words, 3);
    return near.isEmpty()
        ? otherwise
        : "did you mean \"%s\"?".formatted(String.join("\" or \"", near));
  }
}
