package ortoo.show;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.atlas.Row;
import ortoo.atlas.Source;
import ortoo.unit.Confidence;

/// Turns row ids of an atlas into the rows and sources they stand for.
public final class Citations {
  private final List<Row> rows;
  private final Map<String, Source> sources = new HashMap<>();

  /// A source with the number of rows that rest on it, by how well they are known.
  public record Used(Source source, Map<Confidence, Integer> rows) {
    public Used {
      rows = Map.copyOf(rows);
    }

    /// How many rows rest on it.
    public int count() {
      return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many rows of one confidence rest on it.
    public int count(Confidence confidence) {
      return Optional.ofNullable(rows.get(confidence)).orElse(0);
    }
  }

  public Citations(Atlas atlas) {
    rows = atlas.rows();
    atlas.sources().forEach(source -> sources.put(source.id(), source));
  }

  public Row row(int id) {
    return rows.get(id);
  }

  /// `table:line`, which names a row.
  public String ref(int id) {
    var row = rows.get(id);
    return "%s:%d".formatted(row.table(), row.line());
  }

  /// Ids of the sources of some rows, each once, in the order of the rows.
  public List<String> sourceIds(Collection<Integer> ids) {
    return ids.stream()
        .flatMap(id -> rows.get(id).sources().stream())
        .distinct()
        .toList();
  }

  /// How many of some rows are cited, known and estimated.
  public Map<Confidence, Long> confidence(Collection<Integer> ids) {
    var counts = new EnumMap<Confidence, Long>(Confidence.class);
    for (var confidence : Confidence.values()) {
      counts.put(
          confidence,
          ids.stream().filter(id -> rows.get(id).confidence() == confidence).count());
    }
    return counts;
  }

  /// The sources of some rows, those of most rows first.
  public List<Used> used(Collection<Integer> ids) {
    var counts = new LinkedHashMap<String, Map<Confidence, Integer>>();
    for (var id : ids) {
      var row = rows.get(id);
      for (var source : row.sources()) {
        counts
            .computeIfAbsent(source, _ -> new EnumMap<>(Confidence.class))
            .merge(row.confidence(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Used(source(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingInt((Used used) -> used.count())
            .reversed()
            .thenComparing(used -> used.source().id()))
        .toList();
  }

  /// Rows in the order of tables and lines.
  public List<Row> inOrder(Collection<Integer> ids) {
    return ids.stream()
        .map(rows::get)
        .sorted(Comparator.comparing(Row::table).thenComparingInt(Row::line))
        .toList();
  }

  /// A source that the atlas names without describing it keeps its id as title.
  private Source source(String id) {
    return Optional.ofNullable(sources.get(id))
        .orElseGet(() -> new Source(id, Optional.empty(), id, Optional.empty(), Optional.empty()));
  }
}
