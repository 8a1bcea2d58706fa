package ortoo.route.proof;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ortoo.atlas.customs.Paper;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Invented rules on papers, from words such as `cert import T2 held=no lead=14`.
final class PaperWords {
  private PaperWords() {}

  /// Rules between semicolons: paper, occasion, territories; then what is not as usual.
  static List<Paper> papers(String rules) {
    return List.of(rules.split("; *", -1)).stream().map(PaperWords::paper).toList();
  }

  static Paper paper(String rule) {
    var words = rule.strip().split(" +", -1);
    var terms = new HashMap<String, String>();
    for (var i = 3; i < words.length; i++) {
      var at = words[i].indexOf('=');
      terms.put(words[i].substring(0, at), words[i].substring(at + 1));
    }
    var over = terms.get("over");
    return new Paper(
        words[0],
        words[0],
        when(words[1], terms),
        set(words[2]),
        set(terms.getOrDefault("origins", "*")),
        set(terms.getOrDefault("destinations", "*")),
        set(terms.getOrDefault("goods", "*")),
        over == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(over)),
        terms.getOrDefault("required", "yes").equals("yes"),
        "office",
        "post",
        Optional.ofNullable(terms.get("lead")).map(d -> Figure.exact(Double.parseDouble(d))),
        "it is sent back",
        Paper.Held.valueOf(upper(terms.getOrDefault("held", "yes"))),
        Optional.ofNullable(terms.get("note")),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  private static Paper.When when(String word, Map<String, String> terms) {
    return switch (word) {
      case "export" -> new Paper.Export();
      case "import" -> new Paper.Import();
      case "transit" -> new Paper.Transit();
      case "carriage" -> {
        var modes = new LinkedHashSet<Mode>();
        set(terms.get("modes")).forEach(mode -> modes.add(Mode.valueOf(upper(mode))));
        yield new Paper.Carriage(modes);
      }
      case "truck" -> {
        var runs = new LinkedHashSet<Paper.Run>();
        set(terms.get("runs")).forEach(run -> runs.add(Paper.Run.valueOf(upper(run))));
        yield new Paper.Truck(set(terms.getOrDefault("trucks", "*")), runs);
      }
      default -> new Paper.Opening(set(terms.get("regimes")));
    };
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(",", -1));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
