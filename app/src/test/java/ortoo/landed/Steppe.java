package ortoo.landed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import ortoo.atlas.Atlas;
import ortoo.data.AtlasFolder;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.duty.Tariff;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.DutyRequest;

/// The tariff of the steppe atlas, asked in words.
final class Steppe {
  static final Atlas ATLAS = AtlasFolder.load(Path.of("data/steppe"));
  static final Tariff TARIFF = Tariff.of(ATLAS);

  private Steppe() {}

  /// A declaration from words such as `KG 0204 origin=MN value=60000`.
  static Declaration declaration(String words) {
    return switch (request(words)) {
      case DutyRequest.One one -> one.declaration();
      case DutyRequest.Compare compare -> compare.usual();
    };
  }

  static DutyRequest request(String words) {
    var all = new HashMap<String, String>();
    for (var word : words.strip().split(" +", -1)) {
      int at = word.indexOf('=');
      if (at > 0) {
        all.put(word.substring(0, at), word.substring(at + 1));
      } else {
        all.put(all.containsKey("importer") ? "hs" : "importer", word);
      }
    }
    return new DutyQuestion(all).resolve(ATLAS, TARIFF);
  }

  static DutyAnswer ask(String words) {
    return TARIFF.explain(declaration(words));
  }

  /// The sums of an answer: `duty 149143.68, excise 0.00, …`.
  static String sums(DutyAnswer answer) {
    return answer.lines().stream()
        .map(line -> "%s %s"
            .formatted(
                line.charge().levy().name().toLowerCase(Locale.ROOT),
                line.charge().known()
                    ? String.format(Locale.ROOT, "%.2f", line.charge().amount())
                    : "unknown"))
        .collect(Collectors.joining(", "));
  }

  /// One sum in US dollars.
  static double usd(DutyAnswer answer, int line) {
    return answer.lines().get(line).charge().amount() / answer.perUsd();
  }
}
