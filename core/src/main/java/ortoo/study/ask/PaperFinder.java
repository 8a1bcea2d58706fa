package ortoo.study.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.customs.Paper;
import ortoo.unit.Spelling;

/// Finds the papers that cannot be had, by id or name.
final class PaperFinder {
  private static final String WORD = "without";

  private final List<Paper> papers;

  PaperFinder(List<Paper> papers) {
    this.papers = papers;
  }

  Set<String> read(Words words) {
    var ids = new LinkedHashSet<String>();
    words.list(WORD).forEach(word -> find(words, word).ifPresent(ids::add));
    return ids;
  }

  private Optional<String> find(Words words, String word) {
    var named = papers.stream()
        .filter(p -> p.id().equalsIgnoreCase(word) || p.name().equalsIgnoreCase(word))
        .toList();
    if (named.isEmpty()) {
      var ids = ids();
      words.fault(
          "%s \"%s\" is not a paper.".formatted(WORD, word),
          Spelling.didYouMean(word, ids, "choose from: %s.".formatted(String.join(", ", ids))));
    } else if (named.stream().noneMatch(Paper::required)) {
      words.fault(
          "%s \"%s\": goods may go without it, though dearer.".formatted(WORD, word),
          "leave it out; it shuts no way.");
    }
    return named.stream().map(Paper::id).findFirst();
  }

  private List<String> ids() {
    return papers.stream()
        .filter(Paper::required)
        .map(Paper::id)
        .distinct()
        .sorted()
        .toList();
  }
}
