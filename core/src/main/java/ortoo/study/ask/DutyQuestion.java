package ortoo.study.ask;

import java.util.List;
import java.util.Map;
import ortoo.atlas.Atlas;
import ortoo.landed.duty.Tariff;

/// What does customs ask of these goods? In the asker's words, by name.
///
/// The same words mean the same at any time: what is not said has a fixed default.
///
/// @param words by name; one that is there but blank is a fault
public record DutyQuestion(Map<String, String> words) {

  /// All names a question may have.
  public static final List<String> NAMES = List.of(
      "importer",
      "hs",
      "origin",
      "value",
      "currency",
      "weight",
      "units",
      "engine",
      "fuel",
      "age",
      "built",
      "hp",
      "person",
      "date",
      "quota-left",
      "interim",
      "released",
      "released-date",
      "released-by",
      "compare");

  public DutyQuestion {
    words = Map.copyOf(words);
  }

  /// What the words mean in an atlas; throws [BadInput] with all that is wrong with them.
  public DutyRequest resolve(Atlas atlas, Tariff tariff) {
    var asked = new Words(words);
    asked.check(NAMES, List.of());
    return new DutyReader(asked, atlas, tariff).read();
  }
}
