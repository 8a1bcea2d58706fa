package ortoo.landed.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ortoo.atlas.customs.Paper;
import ortoo.unit.Figure;

/// One paper that a way needs.
///
/// @param rules of the atlas that ask it, in the order of the way; all of one paper, at least one
/// @param where countries in which it is asked, in the order of the way
/// @param why what it is asked for, in words, in that order
public record Needed(List<Paper> rules, List<String> where, List<String> why) {

  public Needed {
    rules = List.copyOf(rules);
    where = List.copyOf(where);
    why = List.copyOf(why);
    if (rules.stream().map(Paper::id).distinct().count() != 1) {
      throw new IllegalArgumentException("Needed: %s are not rules of one paper."
          .formatted(rules.stream().map(Paper::id).toList()));
    }
  }

  public String id() {
    return rules.getFirst().id();
  }

  public String name() {
    return rules.getFirst().name();
  }

  /// Who gives it.
  public String issuer() {
    return said(Paper::issuer);
  }

  /// Where it is looked at.
  public String checked() {
    return said(Paper::checked);
  }

  /// What happens without it.
  public String without() {
    return said(Paper::without);
  }

  /// False if goods may go without it, though dearer.
  public boolean required() {
    return rules.stream().anyMatch(Paper::required);
  }

  /// The worst that any of its rules says.
  public Paper.Held held() {
    return rules.stream().map(Paper::held).max(Comparator.naturalOrder()).orElseThrow();
  }

  /// The longest of the lead times known.
  public Optional<Figure> leadDays() {
    return rules.stream()
        .flatMap(rule -> rule.leadDays().stream())
        .max(Comparator.comparingDouble(Figure::value));
  }

  /// Rows of the atlas it rests on.
  public List<Integer> rows() {
    return rules.stream().map(Paper::row).toList();
  }

  private String said(Function<Paper, String> what) {
    return rules.stream().map(what).distinct().collect(Collectors.joining("; "));
  }
}
