package ortoo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Borders;
import ortoo.atlas.border.Event;
import ortoo.atlas.border.Event.Effect;
import ortoo.atlas.border.Holiday;
import ortoo.study.Note;
import ortoo.study.Notes;
import ortoo.unit.Confidence;
import ortoo.unit.Mode;

/// What an answer tells beside its figures: way 1 goes by rail over the bend, way 2 by road over
/// the pass and the hill; both leave on 1 June 2026.
class NotesTest {
  private final InventedAnswer invented = new InventedAnswer();
  private final List<Event> events = new ArrayList<>();

  private void event(String crossing, String from, String to, Effect effect, Mode mode) {
    events.add(new Event(
        crossing + from,
        LocalDate.parse(from),
        Optional.of(to).filter(date -> !date.isEmpty()).map(LocalDate::parse),
        Set.of(crossing),
        "works",
        effect,
        Set.of(mode),
        "one lane only",
        invented.world.row("events", crossing, Confidence.CITED, "survey")));
  }

  private Atlas atlas(int lastHoliday) {
    var atlas = invented.world.atlas();
    var b = atlas.borders();
    var holidays = List.of(new Holiday("XB", LocalDate.of(lastHoliday, 1, 1), "Day", true, 0));
    return new Atlas(
        atlas.name(),
        atlas.network(),
        new Borders(
            b.hours(),
            b.practices(),
            holidays,
            events,
            b.observations(),
            b.times(),
            b.spells(),
            b.ports(),
            b.indicators()),
        atlas.carriage(),
        atlas.customs(),
        atlas.sources(),
        atlas.rows(),
        atlas.rules());
  }

  private List<String> told(int lastHoliday) {
    return Notes.of(atlas(lastHoliday), invented.answer()).stream()
        .map(note -> "%s %s".formatted(note.ways(), note.text()))
        .toList();
  }

  @Test
  void eventsAtCrossingsOfAWayWhileTheTripLasts() {
    event("east-west", "2026-05-20", "2026-06-01", Effect.NOTE, Mode.ROAD);
    event("hill", "2026-06-05", "2026-06-05", Effect.CLOSED, Mode.ROAD);
    event("bend", "2023-04-01", "", Effect.SLOW, Mode.RAIL);
    assertEquals(
        List.of(
            "[2] East Post–West Post, 20 May 2026 to 1 Jun 2026, works: one lane only (the plan"
                + " does not count it).",
            "[2] Hill Out–Hill In, 5 Jun 2026, works: one lane only (the plan takes it as closed).",
            "[1] Bend Out–Bend In, since 1 Apr 2023, works: one lane only (the plan has the usual"
                + " slow spells only)."),
        told(2027));
  }

  @Test
  void eventsBeforeOrAfterOrInAnotherModeAreNotTold() {
    event("east-west", "2026-05-20", "2026-05-31", Effect.NOTE, Mode.ROAD);
    event("east-west", "2027-01-01", "2027-02-01", Effect.NOTE, Mode.ROAD);
    event("east-west", "2026-05-20", "2026-06-20", Effect.NOTE, Mode.RAIL);
    assertEquals(List.of(), told(2027));
  }

  @Test
  void yearsWhoseHolidaysAreNotKnown() {
    assertEquals(
        List.of("[1, 2] The atlas has no holidays after 2025; from then on posts are planned"
            + " without any."),
        told(2025));
  }

  @Test
  void everyFormTellsThem() {
    event("hill", "2026-06-05", "2026-06-05", Effect.CLOSED, Mode.ROAD);
    var answer = invented.answer();
    var view = new RoutesView(atlas(2025), answer, Set.of());
    assertTrue(RoutesTable.of(view).contains("""
        To be minded:
          The atlas has no holidays after 2025; from then on posts are planned without any.
          Hill Out–Hill In, 5 Jun 2026, works: one lane only (the plan takes it as closed). Way 2.
        """), RoutesTable.of(view));
    var row = view.citations().ref(view.notes().get(1).rows().getFirst());
    var explained = RoutesExplained.of(view, answer.itineraries().getLast());
    assertTrue(explained.contains("[%s survey]".formatted(row)), explained);
    var notes = RoutesJson.tree(view).get("notes");
    assertEquals(
        "{\"text\":\"Hill Out–Hill In, 5 Jun 2026, works: one lane only (the plan takes it as"
            + " closed).\",\"itineraries\":[2],\"rows\":[\"" + row + "\"]}",
        notes.get(1).toString());
  }

  @Test
  void waysAreNamedInRuns() {
    assertEquals("1–4, 7, 9–10", TextLines.ranges(List.of(1, 2, 3, 4, 7, 9, 10)));
    assertEquals("", TextLines.ranges(List.of()));
    assertEquals(List.of(), new Note("", List.of(), List.of()).ways());
  }
}
