package ortoo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that a question about landed cost has beside those of the way; a `@Mixin`.
final class SaleOptions {
  private final Map<String, String> words = new LinkedHashMap<>();

  @Mixin
  private LawOptions law = new LawOptions();

  /// All that were given, by name.
  Map<String, String> words() {
    var all = new LinkedHashMap<>(law.words());
    all.putAll(words);
    return all;
  }

  @Option(
      names = "--hs",
      paramLabel = "CODE",
      description = "HS code, 2 to 10 digits; that of the goods if they have but one")
  void hs(String word) {
    words.put("hs", word);
  }

  @Option(
      names = "--incoterm",
      paramLabel = "TERM",
      description = "what the value holds: EXW, FOB, CIF or DAP; FOB if not said")
  void incoterm(String word) {
    words.put("incoterm", word);
  }

  @Option(
      names = "--cleared-in",
      paramLabel = "CC",
      description = "a country on the way in which the goods are released and taxed first")
  void clearedIn(String word) {
    words.put("cleared-in", word);
  }
}
