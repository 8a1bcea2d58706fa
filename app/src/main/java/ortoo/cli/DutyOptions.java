package ortoo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.study.ask.DutyQuestion;
import picocli.CommandLine.Option;

/// The options that make up a question about duty; commands take it as a `@Mixin`.
///
/// They are kept as they were typed: [DutyQuestion] reads them, and tells all faults at once.
final class DutyOptions {
  private final Map<String, String> words = new LinkedHashMap<>();

  DutyQuestion question(String importer, @Nullable String hs) {
    var all = new LinkedHashMap<>(words);
    all.put("importer", importer);
    if (hs != null) {
      all.put("hs", hs);
    }
    return new DutyQuestion(all);
  }

  @Option(names = "--origin", paramLabel = "CC", description = "country of origin")
  void origin(String word) {
    words.put("origin", word);
  }

  @Option(names = "--value", paramLabel = "MONEY", description = "customs value of all the goods")
  void value(String word) {
    words.put("value", word);
  }

  @Option(
      names = "--currency",
      paramLabel = "CUR",
      description = "money of the value; USD if not said")
  void currency(String word) {
    words.put("currency", word);
  }

  @Option(names = "--weight", paramLabel = "KG", description = "net weight of all the goods")
  void weight(String word) {
    words.put("weight", word);
  }

  @Option(names = "--units", paramLabel = "N", description = "how many cars; 1 if not said")
  void units(String word) {
    words.put("units", word);
  }

  @Option(names = "--engine", paramLabel = "CM3", description = "size of a car's engine")
  void engine(String word) {
    words.put("engine", word);
  }

  @Option(
      names = "--fuel",
      paramLabel = "FUEL",
      description = "petrol, diesel, gas, hybrid or electric; what the HS code says if not said")
  void fuel(String word) {
    words.put("fuel", word);
  }

  @Option(names = "--age", paramLabel = "YEARS", description = "age of a car; 0 is a new one")
  void age(String word) {
    words.put("age", word);
  }

  @Option(
      names = "--built",
      paramLabel = "YYYY[-MM]",
      description = "when a car was made, in place of its age")
  void built(String word) {
    words.put("built", word);
  }

  @Option(names = "--hp", paramLabel = "N", description = "power of a car")
  void hp(String word) {
    words.put("hp", word);
  }

  @Option(
      names = "--person",
      paramLabel = "WHO",
      description = "company or private; company if not said")
  void person(String word) {
    words.put("person", word);
  }

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "day of the declaration; 2026-06-01 if not said")
  void date(String word) {
    words.put("date", word);
  }

  @Option(
      names = "--quota-left",
      paramLabel = "N",
      description = "what a quota has left, tonnes or cars")
  void quotaLeft(String word) {
    words.put("quota-left", word);
  }

  @Option(
      names = "--interim",
      paramLabel = "YYYY-MM-DD",
      description =
          "day from which the interim agreement of the EAEU and Mongolia is taken to hold")
  void interim(String word) {
    words.put("interim", word);
  }

  @Option(
      names = "--released",
      paramLabel = "CC",
      description = "country in which the goods were released into free circulation before")
  void released(String word) {
    words.put("released", word);
  }

  @Option(
      names = "--released-date",
      paramLabel = "YYYY-MM-DD",
      description = "day of that release; the day of the declaration if not said")
  void releasedDate(String word) {
    words.put("released-date", word);
  }

  @Option(
      names = "--released-by",
      paramLabel = "WHO",
      description = "company or private; as --person if not said")
  void releasedBy(String word) {
    words.put("released-by", word);
  }

  @Option(
      names = "--compare",
      paramLabel = "REGIMES",
      description = "the duty on all goods under these (mfn, gsp, fta, interim, union)")
  void compare(String word) {
    words.put("compare", word);
  }
}
