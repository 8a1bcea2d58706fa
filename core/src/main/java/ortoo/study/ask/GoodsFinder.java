package ortoo.study.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ortoo.atlas.carriage.Goods;
import ortoo.unit.Spelling;

/// Finds goods by id, name or HS code.
final class GoodsFinder {
  private static final Pattern HS = Pattern.compile("\\d[\\d. ]*");
  /// Digits of a chapter, heading, subheading, and of two levels below that are each country's own.
  private static final Set<Integer> LENGTHS = Set.of(2, 4, 6, 8, 10);

  private static final int LAST_CHAPTER = 97;
  /// The Harmonized System keeps it for later use.
  private static final int EMPTY_CHAPTER = 77;

  /// Matches every code, with the shortest prefix there is.
  private static final String ANY = "*";

  private final List<Goods> goods;

  GoodsFinder(List<Goods> goods) {
    this.goods = goods;
  }

  Optional<Goods> read(Words words, String word) {
    if (HS.matcher(word).matches()) {
      return read(words, word, word.replaceAll("[. ]", ""));
    }
    var found = byName(word);
    if (found.isEmpty()) {
      words.fault("goods \"%s\" are not known.".formatted(word), remedy(word));
    }
    return found;
  }

  private Optional<Goods> read(Words words, String word, String code) {
    if (!LENGTHS.contains(code.length())) {
      words.fault(
          "goods \"%s\": a code of %d digits is no HS code.".formatted(word, code.length()),
          "write 2, 4, 6, 8 or 10 digits, such as 870323.");
      return Optional.empty();
    }
    var chapter = Integer.parseInt(code.substring(0, 2));
    if (chapter < 1 || chapter > LAST_CHAPTER || chapter == EMPTY_CHAPTER) {
      words.fault(
          "goods \"%s\": the Harmonized System has no chapter %02d.".formatted(word, chapter),
          "write a code of chapters 01 to 97, without 77, such as 870323.");
      return Optional.empty();
    }
    var found = byCode(code);
    if (found.isEmpty()) {
      words.fault("goods \"%s\" are not known.".formatted(word), remedy(word));
    }
    return found;
  }

  private Optional<Goods> byName(String word) {
    return goods.stream()
        .filter(g -> g.id().equalsIgnoreCase(word) || g.name().equalsIgnoreCase(word))
        .findFirst();
  }

  /// By longest prefix among the codes of all goods.
  private Optional<Goods> byCode(String code) {
    record Match(Goods goods, int length) {}
    return goods.stream()
        .flatMap(g -> g.hs().stream()
            .filter(hs -> hs.equals(ANY) || code.startsWith(hs))
            .map(hs -> new Match(g, hs.equals(ANY) ? 0 : hs.length())))
        .max(Comparator.comparingInt(Match::length))
        .map(Match::goods);
  }

  private String remedy(String word) {
    var ids = goods.stream().map(Goods::id).toList();
    var near = Spelling.nearest(word, ids, 1);
    var all = ids.stream().collect(Collectors.joining(", "));
    return "%schoose one of %s, or an HS code such as 870323."
        .formatted(
            near.isEmpty() ? "" : "did you mean \"%s\"? Else ".formatted(near.getFirst()), all);
  }
}
