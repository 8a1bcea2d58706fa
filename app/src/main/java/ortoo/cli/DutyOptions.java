package ortoo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.study.ask.DutyQuestion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that make up a question about duty; commands take it as a `@Mixin`.
///
/// They are kept as they were typed: [DutyQuestion] reads them, and tells all faults at once.
final class DutyOptions {
  private final Map<String, String> words = new LinkedHashMap<>();

  @Mixin
  private LawOptions law = new LawOptions();

  DutyQuestion question(String importer, @Nullable String hs) {
    var all = new LinkedHashMap<>(law.words());
    all.putAll(words);
    all.put("importer", importer);
    if (hs != null) {
      all.put("hs", hs);
    }
    return new DutyQuestion(all);
  }

  @Option(names = "--value", paramLabel = "MONEY", description = "customs value of all the goods")
  void value(String word) {
    words.put("value", word);
  }

  @Option(names = "--weight", paramLabel = "KG", description = "net weight of all the goods")
  void weight(String word) {
    words.put("weight", word);
  }

  @Option(names = "--units", paramLabel = "N", description = "how many cars; 1 if not said")
  void units(String word) {
    words.put("units", word);
  }

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "day of the declaration; 2026-06-01 if not said")
  void date(String word) {
    words.put("date", word);
  }

  @Option(
      names = "--compare",
      paramLabel = "REGIMES",
      description = "the duty on all goods under these (mfn, gsp, fta, interim, union)")
  void compare(String word) {
    words.put("compare", word);
  }
}
