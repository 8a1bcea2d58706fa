package ortoo.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Event;
import ortoo.atlas.network.Crossing;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.unit.Mode;

/// What is to be minded about an answer: dates the atlas has no holidays of, goods that do not keep
/// so long, papers of which it is not known whether they can be had, and what is known to happen at
/// a crossing of a way while the trip lasts.
public final class Notes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Atlas atlas;
  private final Answer answer;

  private Notes(Atlas atlas, Answer answer) {
    this.atlas = atlas;
    this.answer = answer;
  }

  /// All notes: the calendar first, then goods and papers, then events by their first day.
  public static List<Note> of(Atlas atlas, Answer answer) {
    var notes = new Notes(atlas, answer);
    var list = new ArrayList<Note>();
    notes.calendar().ifPresent(list::add);
    notes.freshness().ifPresent(list::add);
    list.addAll(PaperNotes.of(atlas, answer));
    list.addAll(notes.events());
    return list;
  }

  /// Posts are taken to work on all days of the years whose holidays are not known.
  private Optional<Note> calendar() {
    var last = atlas.borders().holidays().stream()
        .mapToInt(holiday -> holiday.date().getYear())
        .max();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    var late = answer.itineraries().stream()
        .filter(i -> end(i).getYear() > last.getAsInt())
        .map(Itinerary::id)
        .toList();
    var text = "The atlas has no holidays after %d; from then on posts are planned without any."
        .formatted(last.getAsInt());
    return late.isEmpty() ? Optional.empty() : Optional.of(new Note(text, late, List.of()));
  }

  /// Goods that are worth nothing after some days, by ways of which one trip in ten takes longer.
  private Optional<Note> freshness() {
    var goods = answer.consignment().goods();
    if (goods.shelfDays().isEmpty()) {
      return Optional.empty();
    }
    var keeps = goods.shelfDays().get();
    var late = answer.itineraries().stream()
        .filter(i -> slowest(i) > 24 * keeps)
        .map(Itinerary::id)
        .toList();
    var text = "%s keep about %.0f days; one trip in ten or more takes longer."
        .formatted(goods.name(), keeps);
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(new Note(text, late, List.of(goods.row())));
  }

  /// Hours that nine of ten trips keep within, or the plan's.
  private static double slowest(Itinerary itinerary) {
    return itinerary
        .spread()
        .map(spread -> spread.hours().p90())
        .filter(Double::isFinite)
        .orElse(itinerary.way().hours());
  }

  private List<Note> events() {
    var passed = answer.itineraries().stream().map(i -> passed(i.way())).toList();
    var notes = new ArrayList<Note>();
    for (var event : atlas.borders().events()) {
      var ways = new ArrayList<Integer>();
      var met = new HashSet<String>();
      for (var i = 0; i < passed.size(); i++) {
        var itinerary = answer.itineraries().get(i);
        var crossings = crossings(event, passed.get(i));
        if (!crossings.isEmpty() && during(event, itinerary)) {
          ways.add(itinerary.id());
          met.addAll(crossings);
        }
      }
      if (!ways.isEmpty()) {
        notes.add(new Note(told(event, met), ways, List.of(event.row())));
      }
    }
    return notes;
  }

  /// The crossings of an event that a way passes in a mode it is about.
  private static List<String> crossings(Event event, Map<Mode, Set<String>> passed) {
    return event.modes().stream()
        .flatMap(mode -> passed.getOrDefault(mode, Set.of()).stream())
        .filter(event.crossings()::contains)
        .toList();
  }

  private boolean during(Event event, Itinerary itinerary) {
    var consignment = answer.consignment();
    var start = LocalDate.ofInstant(consignment.depart(), consignment.from().zone());
    return !event.from().isAfter(end(itinerary))
        && event.to().map(to -> !to.isBefore(start)).orElse(true);
  }

  /// Crossings by the mode in which they are passed.
  private static Map<Mode, Set<String>> passed(Way way) {
    var passed = new EnumMap<Mode, Set<String>>(Mode.class);
    for (var step : way.steps()) {
      if (step instanceof Step.Post post) {
        passed
            .computeIfAbsent(post.vehicle().mode(), _ -> new HashSet<>())
            .add(post.crossing().id());
      } else if (step instanceof Step.Ride ride) {
        var crossings = passed.computeIfAbsent(ride.vehicle().mode(), _ -> new HashSet<>());
        ride.links().forEach(link -> link.crossing().ifPresent(crossings::add));
      }
    }
    return passed;
  }

  /// Local day on which nine of ten trips are there, or all by the plan, whichever is later.
  private LocalDate end(Itinerary itinerary) {
    var way = itinerary.way();
    var hours =
        itinerary.spread().map(s -> s.hours().p90()).filter(Double::isFinite).orElse(0.0);
    var minute = Math.max(way.arrive(), way.depart() + Math.round(60 * hours));
    return LocalDate.ofInstant(
        Instant.ofEpochSecond(60 * minute), answer.consignment().to().zone());
  }

  /// `Zamyn-Uud–Erenhot, 11 Jul 2026 to 15 Jul 2026, holiday closure: Naadam (the plan waits).`
  private String told(Event event, Set<String> met) {
    var crossings = atlas.network().crossings().stream()
        .filter(crossing -> met.contains(crossing.id()))
        .map(Crossing::name)
        .map(name -> name.replace(" - ", "–"))
        .toList();
    var from = DAY.format(event.from());
    var dates = event
        .to()
        .map(to -> to.equals(event.from()) ? from : "%s to %s".formatted(from, DAY.format(to)))
        .orElse("since " + from);
    var planned = switch (event.effect()) {
      case CLOSED -> "the plan takes it as closed";
      case SLOW -> "the plan has the usual slow spells only";
      case NOTE -> "the plan does not count it";
    };
    return "%s, %s, %s: %s (%s)."
        .formatted(String.join("; ", crossings), dates, event.kind(), event.description(), planned);
  }
}
