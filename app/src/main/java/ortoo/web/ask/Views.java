package ortoo.web.ask;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ortoo.show.reply.Replies.By;

/// Plans reckoned last, still unwritten: a page asks for the same plan as JSON and then as GeoJSON,
/// and it is reckoned once. They give way when memory is short. Plans with draws are not kept: they
/// are large, and whoever draws asks once. Safe to share between threads.
///
/// @param <V> a plan
final class Views<V> {
  private static final int MOST = 4;

  private final Map<Recent.Key, SoftReference<V>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  /// A plan that is at hand, else what `reckon` gives.
  V find(By by, Map<String, String> words, Supplier<V> reckon) {
    if (!words.getOrDefault("draws", "").strip().equals("0")) {
      return reckon.get();
    }
    var key = Recent.Key.of("view " + by, words);
    var known = recall(key);
    if (known != null) {
      return known;
    }
    var view = reckon.get();
    keep(key, view);
    return view;
  }

  private synchronized @Nullable V recall(Recent.Key key) {
    var held = kept.get(key);
    return held == null ? null : held.get();
  }

  private synchronized void keep(Recent.Key key, V view) {
    kept.put(key, new SoftReference<>(view));
    var oldest = kept.values().iterator();
    while (kept.size() > MOST) {
      oldest.next();
      oldest.remove();
      oldest = kept.values().iterator();
    }
  }
}
