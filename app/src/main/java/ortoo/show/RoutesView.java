package ortoo.show;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.border.Practice;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;
import ortoo.landed.papers.Needed;
import ortoo.landed.papers.Papers;
import ortoo.landed.statement.Statement;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import ortoo.route.Legs;
import ortoo.route.chance.Odds;
import ortoo.route.chance.OddsInWords;
import ortoo.study.LandedAnswer;
import ortoo.study.Note;
import ortoo.study.Notes;

/// An answer about routes with all that a renderer wants to know of it: legs, names, local times,
/// rows and sources.
public final class RoutesView {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

  private final Atlas atlas;
  private final Answer answer;
  private final Set<String> assumed;
  private final List<Statement> statements;
  private final Citations citations;
  private final List<Note> notes;
  private final Map<Integer, List<Leg>> legs = new LinkedHashMap<>();
  private final Map<Integer, List<Needed>> papers = new LinkedHashMap<>();
  private final Map<String, Crossing> crossings = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> countryNames;
  private final Map<String, List<OpeningHours>> hours;
  private final Map<String, List<Practice>> practices;

  /// @param assumed names of the words of the question that were not given
  public RoutesView(Atlas atlas, Answer answer, Set<String> assumed) {
    this(atlas, answer, assumed, List.of());
  }

  /// A view of ways that were ranked by landed cost.
  public RoutesView(Atlas atlas, LandedAnswer answer, Set<String> assumed) {
    this(atlas, answer.routes(), assumed, answer.statements());
  }

  private RoutesView(Atlas atlas, Answer answer, Set<String> assumed, List<Statement> statements) {
    this.atlas = atlas;
    this.answer = answer;
    this.statements = statements;
    this.assumed = new TreeSet<>(assumed);
    citations = new Citations(atlas);
    notes = Notes.of(atlas, answer);
    atlas.network().crossings().forEach(c -> crossings.put(c.id(), c));
    atlas.network().places().forEach(p -> places.put(p.id(), p));
    countryNames =
        atlas.network().countries().stream().collect(Collectors.toMap(Country::id, Country::name));
    hours = atlas.borders().hours().stream().collect(Collectors.groupingBy(OpeningHours::crossing));
    practices = atlas.borders().practices().stream().collect(Collectors.groupingBy(Practice::id));
    answer.itineraries().forEach(i -> legs.put(i.id(), Legs.of(i.way())));
    var rules = Papers.of(atlas);
    answer
        .itineraries()
        .forEach(i -> papers.put(i.id(), rules.needed(answer.consignment(), i.way())));
  }

  public Answer answer() {
    return answer;
  }

  public Atlas atlas() {
    return atlas;
  }

  /// The statement of landed cost of a way, if ways were ranked by it.
  Optional<Statement> landed(Itinerary itinerary) {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.get(itinerary.id() - 1));
  }

  /// Names of the words of the question that were not given, in order.
  public Set<String> assumed() {
    return assumed;
  }

  public Citations citations() {
    return citations;
  }

  /// What is to be minded, about all itineraries.
  public List<Note> notes() {
    return notes;
  }

  /// What is to be minded about one of them.
  public List<Note> notes(Itinerary itinerary) {
    return notes.stream().filter(note -> note.ways().contains(itinerary.id())).toList();
  }

  public List<Leg> legs(Itinerary itinerary) {
    return Optional.ofNullable(legs.get(itinerary.id())).orElseThrow();
  }

  /// The papers of an itinerary, in the order in which they are asked.
  public List<Needed> papers(Itinerary itinerary) {
    return papers.getOrDefault(itinerary.id(), List.of());
  }

  /// Itineraries by the countries passed, the corridor of the best first.
  public List<List<Itinerary>> corridors() {
    return List.copyOf(answer.itineraries().stream()
        .collect(
            Collectors.groupingBy(Itinerary::corridor, LinkedHashMap::new, Collectors.toList()))
        .values());
  }

  /// The best itinerary of each corridor.
  public List<Itinerary> bestOfEach() {
    return corridors().stream().map(List::getFirst).toList();
  }

  /// The best itinerary of all, then the best by each waypoint to be compared, each once.
  public List<Itinerary> compared() {
    var best = new ArrayList<>(answer.itineraries().subList(0, 1));
    for (var waypoint : answer.limits().compare()) {
      answer.itineraries().stream()
          .filter(i -> i.way().passes(waypoint))
          .findFirst()
          .filter(i -> !best.contains(i))
          .ifPresent(best::add);
    }
    return best;
  }

  /// Names of the waypoints to be compared that it passes: countries, places, crossings.
  public List<String> passed(Itinerary itinerary) {
    return answer.limits().compare().stream()
        .filter(itinerary.way()::passes)
        .map(this::waypointName)
        .toList();
  }

  /// A country, place or crossing by name.
  public String waypointName(String id) {
    return Optional.ofNullable(countryNames.get(id))
        .or(() -> Optional.ofNullable(places.get(id)).map(Place::name))
        .orElseGet(() -> crossingName(id));
  }

  public String crossingName(String id) {
    return findCrossing(id).map(Crossing::name).map(n -> n.replace(" - ", "–")).orElse(id);
  }

  public Optional<Crossing> findCrossing(String id) {
    return Optional.ofNullable(crossings.get(id));
  }

  /// A place of the atlas by its id.
  public Place place(String id) {
    return Optional.ofNullable(places.get(id)).orElseThrow();
  }

  /// `KR · CN · KG`.
  public static String countries(Itinerary itinerary) {
    return String.join(" · ", itinerary.corridor());
  }

  /// `by China and Kazakhstan`, or `direct`.
  public String byCountries(Itinerary itinerary) {
    var names = itinerary.way().transitStates().stream()
        .map(id -> countryNames.getOrDefault(id, id))
        .toList();
    return names.isEmpty() ? "direct" : "by " + TextLines.and(names);
  }

  /// Modes of what moves, in the order of their first use.
  public List<String> modes(Itinerary itinerary) {
    return legs(itinerary).stream()
        .filter(leg -> leg.kind() == Leg.Kind.HAUL || leg.kind() == Leg.Kind.CROSS)
        .flatMap(leg -> leg.vehicle().stream())
        .map(vehicle -> vehicle.mode().name().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /// A minute as local time with its offset.
  public static OffsetDateTime local(double minute, ZoneId zone) {
    return Instant.ofEpochSecond(Math.round(minute) * 60).atZone(zone).toOffsetDateTime();
  }

  /// A minute as ISO 8601 local time with its offset.
  public static String stamp(double minute, ZoneId zone) {
    return STAMP.format(local(minute, zone));
  }

  public static String stamp(Instant instant, ZoneId zone) {
    return STAMP.format(instant.atZone(zone));
  }

  /// Row ids a leg rests on, with those of the opening hours where a border is passed.
  public Set<Integer> rows(Leg leg) {
    var rows = new LinkedHashSet<>(leg.rows());
    leg.crossing().ifPresent(id -> rows.addAll(hoursRows(id, leg)));
    return rows;
  }

  /// Row ids of all itineraries.
  public Set<Integer> rows() {
    var rows = new TreeSet<Integer>();
    legs.values().forEach(list -> list.forEach(leg -> rows.addAll(rows(leg))));
    papers.values().forEach(list -> list.forEach(paper -> rows.addAll(paper.rows())));
    notes.forEach(note -> rows.addAll(note.rows()));
    return rows;
  }

  /// Row ids of one itinerary.
  public Set<Integer> rows(Itinerary itinerary) {
    var rows = new TreeSet<Integer>();
    legs(itinerary).forEach(leg -> rows.addAll(rows(leg)));
    papers(itinerary).forEach(paper -> rows.addAll(paper.rows()));
    notes(itinerary).forEach(note -> rows.addAll(note.rows()));
    return rows;
  }

  /// Rows of the hours of the posts a leg passes or waits at; where none is known, of the practice.
  private List<Integer> hoursRows(String crossing, Leg leg) {
    var sides = new TreeSet<>(List.of(leg.from().country(), leg.to().country()));
    var date = local(leg.start(), leg.from().zone()).toLocalDate();
    var rows = new ArrayList<Integer>();
    for (var row : hours.getOrDefault(crossing, List.of())) {
      var mode = leg.vehicle().map(v -> v.mode() == row.mode()).orElse(true);
      var valid = row.validFrom().map(from -> !from.isAfter(date)).orElse(true)
          && row.validTo().map(to -> !to.isBefore(date)).orElse(true);
      if (mode && valid && sides.contains(row.country())) {
        rows.add(row.row());
      }
    }
    if (rows.isEmpty()) {
      findCrossing(crossing)
          .flatMap(Crossing::practice)
          .ifPresent(id ->
              practices.getOrDefault(id, List.of()).forEach(practice -> rows.add(practice.row())));
    }
    return rows;
  }

  /// The odds of two itineraries, whichever of them they name first.
  public Optional<Odds> odds(Itinerary a, Itinerary b) {
    return answer.odds().stream()
        .filter(o -> (o.first() == a.id() && o.second() == b.id())
            || (o.first() == b.id() && o.second() == a.id()))
        .findFirst();
  }

  /// Odds in words: money, then time, on average over trips.
  ///
  /// @param name how an itinerary is called, by its id
  public List<String> oddsWords(Odds odds, IntFunction<String> name) {
    var first = name.apply(odds.first());
    var second = name.apply(odds.second());
    return List.of(
        OddsInWords.cheaper(first, second, odds), OddsInWords.earlier(first, second, odds));
  }

  /// `way 2 by Mongolia and Russia`, or by codes where that is long.
  public String called(int id) {
    return answer.itineraries().stream()
        .filter(itinerary -> itinerary.id() == id)
        .map(itinerary -> "way %d %s".formatted(id, brief(itinerary)))
        .findFirst()
        .orElseThrow();
  }

  /// The transit states by name where that is short, else by code.
  public String brief(Itinerary itinerary) {
    var names = byCountries(itinerary);
    return names.length() <= 30
        ? names
        : "by " + String.join(", ", itinerary.way().transitStates());
  }
}
