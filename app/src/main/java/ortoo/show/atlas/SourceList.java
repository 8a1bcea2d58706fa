package ortoo.show.atlas;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.Source;
import ortoo.atlas.check.Share;
import ortoo.show.text.CsvText;
import ortoo.show.text.Json;

/// Sources of an atlas and how many of its rows rest on each, as JSON and CSV.
///
/// @param uses the most used first
public record SourceList(List<Use> uses) {

  public SourceList {
    uses = List.copyOf(uses);
  }

  /// A source and the rows that name it.
  public record Use(Source source, Share share) {
    public int rows() {
      return share.rows();
    }
  }

  public static SourceList of(Atlas atlas) {
    var counts = new HashMap<String, Share>();
    for (var row : atlas.rows()) {
      for (var id : row.sources()) {
        counts.merge(id, Share.of(id, row.confidence()), Share::plus);
      }
    }
    return new SourceList(atlas.sources().stream()
        .map(source ->
            new Use(source, counts.getOrDefault(source.id(), new Share(source.id(), 0, 0, 0))))
        .sorted(Comparator.comparingInt(Use::rows).reversed())
        .toList());
  }

  /// Only sources with all these words in id, organisation, title or address.
  public SourceList with(List<String> words) {
    return new SourceList(uses.stream().filter(use -> has(use.source, words)).toList());
  }

  private static boolean has(Source source, List<String> words) {
    var text = String.join(
            " ",
            source.id(),
            source.organisation().orElse(""),
            source.title(),
            source.url().orElse(""))
        .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  public String json() {
    return Json.text(uses.stream().map(SourceList::fields).toList());
  }

  private static Map<String, @Nullable Object> fields(Use use) {
    var source = use.source;
    return Json.object(
        "id", source.id(),
        "organisation", source.organisation(),
        "title", source.title(),
        "date", source.date(),
        "url", source.url(),
        "rows", use.rows(),
        "cited", use.share.cited(),
        "known", use.share.known(),
        "estimate", use.share.estimate());
  }

  public String csv() {
    var text = new StringWriter();
    var csv = new CsvText(new PrintWriter(text));
    csv.add("id", "organisation", "title", "date", "url", "rows", "cited", "known", "estimate");
    for (var use : uses) {
      csv.add(
          use.source.id(),
          use.source.organisation().orElse(""),
          use.source.title(),
          use.source.date().orElse(""),
          use.source.url().orElse(""),
          use.rows(),
          use.share.cited(),
          use.share.known(),
          use.share.estimate());
    }
    return text.toString();
  }
}
