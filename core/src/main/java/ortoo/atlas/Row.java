package ortoo.atlas;

import java.util.List;
import java.util.Optional;
import ortoo.unit.Confidence;

/// One row of the atlas: where it stands, who says so and how sure it is.
///
/// @param table file name without `.csv`
/// @param line line in the file, 1 = the header
/// @param key what names the row in its table, for people
/// @param sources ids of sources
public record Row(
    String table,
    int line,
    String key,
    List<String> sources,
    Confidence confidence,
    Optional<String> date,
    Optional<String> derivation) {

  public Row {
    sources = List.copyOf(sources);
  }
}
