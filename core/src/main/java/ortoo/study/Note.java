package ortoo.study;

import java.util.List;

/// Something to mind about the ways of an answer that their figures do not tell.
///
/// @param text a sentence
/// @param ways ids of the itineraries it is about, in order
/// @param rows rows of the atlas it rests on; none where it is about what the atlas lacks
public record Note(String text, List<Integer> ways, List<Integer> rows) {
  public Note {
    ways = List.copyOf(ways);
    rows = List.copyOf(rows);
  }
}
