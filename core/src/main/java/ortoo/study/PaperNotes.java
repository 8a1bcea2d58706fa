package ortoo.study;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper;
import ortoo.landed.papers.Papers;
import ortoo.route.Answer;

/// What is to be minded about the papers of an answer: those of which it is not known whether they
/// can be had.
final class PaperNotes {
  private PaperNotes() {}

  private record Found(Set<Integer> ways, Set<Integer> rows) {}

  /// One note a text, in the order in which the ways meet them.
  static List<Note> of(Atlas atlas, Answer answer) {
    var papers = Papers.of(atlas);
    var notes = new LinkedHashMap<String, Found>();
    for (var itinerary : answer.itineraries()) {
      for (var needed : papers.needed(answer.consignment(), itinerary.way())) {
        for (var rule : needed.rules()) {
          if (rule.held() == Paper.Held.UNKNOWN) {
            var note = notes.computeIfAbsent(
                text(rule), _ -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>()));
            note.ways.add(itinerary.id());
            note.rows.add(rule.row());
          }
        }
      }
    }
    return notes.entrySet().stream()
        .map(e ->
            new Note(e.getKey(), List.copyOf(e.getValue().ways), List.copyOf(e.getValue().rows)))
        .toList();
  }

  private static String text(Paper rule) {
    return "%s (%s)."
        .formatted(rule.note().orElse("It is not known whether this can be had"), rule.name());
  }
}
