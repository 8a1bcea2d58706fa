package ortoo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The places and options that make up a question about routes; commands take it as a `@Mixin`.
///
/// They are kept as they were typed: [ortoo.study.ask.RoutesQuestion] reads them, and tells all
/// faults at once.
final class QuestionOptions {
  private final Map<String, String> words = new LinkedHashMap<>();

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "where it is: the name, id or UN/LOCODE of a place")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "where it is to be brought")
  private String to = "";

  /// The words of the question, with those of a sale.
  Map<String, String> words(Map<String, String> sale) {
    var all = new LinkedHashMap<>(words);
    all.put("from", from);
    all.put("to", to);
    all.putAll(sale);
    return all;
  }

  /// An option of how to show an answer was given where none is reckoned: it would be dropped.
  static BadInput notKept(String option) {
    return new BadInput(Problem.argument(
        "%s cannot be had with --format question: there is no answer to show.".formatted(option),
        "leave out %s, or --format; give it to ortoo ask with the file.".formatted(option)));
  }

  @Option(
      names = "--goods",
      paramLabel = "GOODS",
      description = "car, meat, hides, apples, general, … or an HS code; car if not said")
  void goods(String word) {
    words.put("goods", word);
  }

  @Option(names = "--units", paramLabel = "N", description = "how many units; 1 if not said")
  void units(String word) {
    words.put("units", word);
  }

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "truck, fcl40, fcl20, reefer, reefer40 or car; the usual one if not said")
  void unit(String word) {
    words.put("unit", word);
  }

  @Option(
      names = "--weight",
      paramLabel = "KG",
      description = "weight of all the goods; the usual one if not said")
  void weight(String word) {
    words.put("weight", word);
  }

  @Option(
      names = "--value",
      paramLabel = "USD",
      description = "value of all the goods; the usual one if not said")
  void value(String word) {
    words.put("value", word);
  }

  @Option(
      names = "--depart",
      paramLabel = "WHEN",
      description = "a date or time, local at the sender's; 2026-06-01T09:00 if not said")
  void depart(String word) {
    words.put("depart", word);
  }

  @Option(
      names = "--avoid",
      paramLabel = "CC,…",
      description = "countries not to pass, by code or name")
  void avoid(String word) {
    words.put("avoid", word);
  }

  @Option(
      names = "--via",
      paramLabel = "WHAT,…",
      description = "countries, places or crossings that must be passed, in any order")
  void via(String word) {
    words.put("via", word);
  }

  @Option(
      names = "--modes",
      paramLabel = "MODE,…",
      description = "only these of road, rail, sea, ferry, air; all if not said")
  void modes(String word) {
    words.put("modes", word);
  }

  @Option(
      names = "--deadline",
      paramLabel = "WHEN",
      description = "a date or time, local at the receiver's; shows the chance to meet it")
  void deadline(String word) {
    words.put("deadline", word);
  }

  @Option(
      names = "--value-of-day",
      paramLabel = "USD",
      description = "what a day is worth: ways are ranked by money + days × this; 20 if not said")
  void valueOfDay(String word) {
    words.put("value-of-day", word);
  }

  @Option(
      names = "--max-transfers",
      paramLabel = "N",
      description = "most changes of vehicle between the doors; any number if not said")
  void maxTransfers(String word) {
    words.put("max-transfers", word);
  }

  @Option(
      names = "--carrier",
      paramLabel = "CC",
      description = "country in which all trucks are registered; any if not said")
  void carrier(String word) {
    words.put("carrier", word);
  }

  @Option(
      names = "--without",
      paramLabel = "PAPER,…",
      description = "papers that cannot be had, by id; ways that need one are shut")
  void without(String word) {
    words.put("without", word);
  }

  @Option(
      names = "--compare",
      paramLabel = "WHAT,…",
      description = "countries, places or crossings: the best way by each is shown too")
  void compare(String word) {
    words.put("compare", word);
  }

  @Option(
      names = "--corridors",
      paramLabel = "N",
      description = "how many corridors to show, beaten ones included; 8 if not said")
  void corridors(String word) {
    words.put("corridors", word);
  }

  @Option(
      names = "--tolerance",
      paramLabel = "SHARE",
      description = "a way this near the best is kept, such as 5%%; 0.05 if not said")
  void tolerance(String word) {
    words.put("tolerance", word);
  }

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "trips to draw, 0 for the plan alone; 2000 if not said")
  void draws(String word) {
    words.put("draws", word);
  }

  @Option(names = "--seed", paramLabel = "S", description = "seed of the draws; 1 if not said")
  void seed(String word) {
    words.put("seed", word);
  }
}
