package ortoo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/// The options that decide which line of law holds, kept as they were typed; a `@Mixin`.
final class LawOptions {
  private final Map<String, String> words = new LinkedHashMap<>();

  Map<String, String> words() {
    return words;
  }

  @Option(names = "--origin", paramLabel = "CC", description = "country of origin of the goods")
  void origin(String word) {
    words.put("origin", word);
  }

  @Option(
      names = "--currency",
      paramLabel = "CUR",
      description = "money of the value; USD if not said")
  void currency(String word) {
    words.put("currency", word);
  }

  @Option(
      names = "--person",
      paramLabel = "WHO",
      description = "who imports: company or private; company if not said")
  void person(String word) {
    words.put("person", word);
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

  @Option(
      names = "--age",
      paramLabel = "YEARS",
      description = "age of a car when it is declared; 0 is a new one")
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
      description = "day of that release; that of the declaration, or of departure, if not said")
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
}
