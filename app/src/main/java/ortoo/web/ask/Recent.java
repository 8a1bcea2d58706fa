package ortoo.web.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers given last. The same question has the same answer for as long as the server runs, so
/// that whoever asks again, or reloads a page, need not wait. Safe to share between threads.
final class Recent {
  private static final int MOST = 64;

  /// All texts together; one that takes more than a quarter is not kept.
  private final long most;

  private final Map<Key, Text> kept = new LinkedHashMap<>(MOST, 0.75f, true);
  private long held;

  /// @param most characters of all texts together
  Recent(long most) {
    this.most = most;
  }

  /// What an answer depends on.
  ///
  /// @param form the ask and how it is to be written
  /// @param words in their order, since an answer may repeat them
  record Key(String form, List<Map.Entry<String, String>> words) {
    static Key of(String form, Map<String, String> words) {
      return new Key(
          form,
          words.entrySet().stream()
              .map(e -> Map.entry(e.getKey(), e.getValue()))
              .toList());
    }
  }

  /// @param name of the file in which it may be kept, without its ending
  record Text(String name, String text) {}

  synchronized Optional<Text> find(Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  /// Keeps an answer, and forgets those that were asked for least recently.
  synchronized void keep(Key key, Text text) {
    if (text.text().length() > most / 4) {
      return;
    }
    var before = kept.put(key, text);
    held += text.text().length() - (before == null ? 0 : before.text().length());
    var oldest = kept.values().iterator();
    while (held > most || kept.size() > MOST) {
      held -= oldest.next().text().length();
      oldest.remove();
      oldest = kept.values().iterator();
    }
  }
}
