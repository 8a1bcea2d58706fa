package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.Duty.Treatment;

/// The lines of law that may speak of one HS code in one country, those that go first in front.
///
/// First goes the longer prefix; then, of equal length, what hangs on a quota; then a country's
/// own line before its union's; then one that ends before one that goes on; then a rate that is
/// known.
final class Schedule {
  private final String hs;
  private final Map<Levy, List<Duty>> lines = new EnumMap<>(Levy.class);
  private final Map<Levy, List<Duty>> below = new EnumMap<>(Levy.class);

  private final Map<Person, NavigableMap<LocalDate, Slice>> slices = new EnumMap<>(Person.class);

  /// The lines that are in force for a time, those that go first in front.
  static final class Slice {
    private static final Duty[] NONE = {};

    private final Map<Levy, Map<Treatment, Duty[]>> lines = new EnumMap<>(Levy.class);
    private final Set<Levy> preferring = EnumSet.noneOf(Levy.class);

    Slice(Stream<Duty> inForce) {
      inForce
          .collect(Collectors.groupingBy(Duty::levy, Collectors.groupingBy(Duty::treatment)))
          .forEach((levy, byTreatment) -> {
            var sorted = new EnumMap<Treatment, Duty[]>(Treatment.class);
            byTreatment.forEach(
                (treatment, all) -> sorted.put(treatment, all.toArray(Duty[]::new)));
            lines.put(levy, sorted);
            if (!sorted.keySet().equals(Set.of(Treatment.MFN))) {
              preferring.add(levy);
            }
          });
    }

    /// True if some line of a levy hangs on origin.
    boolean prefers(Levy levy) {
      return preferring.contains(levy);
    }

    Duty[] lines(Levy levy, Treatment treatment) {
      var byTreatment = lines.get(levy);
      var found = byTreatment == null ? null : byTreatment.get(treatment);
      return found == null ? NONE : found;
    }
  }

  /// @param own lines of the importer's country and territory
  Schedule(List<Duty> own, String importer, String hs) {
    this.hs = hs;
    for (var levy : Levy.values()) {
      lines.put(levy, new ArrayList<>());
      below.put(levy, new ArrayList<>());
    }
    for (var line : own) {
      if (prefix(line) >= 0) {
        list(lines, line.levy()).add(line);
      } else if (line.hs().stream().anyMatch(code -> code.startsWith(hs))) {
        list(below, line.levy()).add(line);
      }
    }
    var order = Comparator.comparingInt((Duty line) -> -prefix(line))
        .thenComparing(line -> !line.quota().map(Duty.Quota::in).orElse(false))
        .thenComparing(line -> !line.importer().equals(importer))
        .thenComparing(line -> line.validTo().isEmpty())
        .thenComparing(line -> !line.rate().known());
    lines.values().forEach(list -> list.sort(order));
    for (var person : Person.values()) {
      slices.put(person, slices(person));
    }
  }

  /// Cuts time where a line begins or has ended, so that a day finds the lines of its time at once.
  private NavigableMap<LocalDate, Slice> slices(Person person) {
    var all = lines.values().stream()
        .flatMap(List::stream)
        .filter(line -> line.person().map(person::equals).orElse(true))
        .toList();
    var cuts = new TreeSet<LocalDate>();
    cuts.add(LocalDate.MIN);
    all.stream().flatMap(line -> line.validFrom().stream()).forEach(cuts::add);
    all.stream()
        .flatMap(line -> line.validTo().stream())
        .forEach(last -> cuts.add(last.plusDays(1)));
    var slices = new TreeMap<LocalDate, Slice>();
    for (var cut : cuts) {
      slices.put(
          cut,
          new Slice(all.stream()
              .filter(line -> line.validFrom().map(from -> !cut.isBefore(from)).orElse(true)
                  && line.validTo().map(to -> !cut.isAfter(to)).orElse(true))));
    }
    return slices;
  }

  /// The lines that are in force for someone on a day.
  Slice on(LocalDate day, Person person) {
    return Optional.ofNullable(slices.get(person)).orElseThrow().floorEntry(day).getValue();
  }

  private static List<Duty> list(Map<Levy, List<Duty>> lists, Levy levy) {
    return Optional.ofNullable(lists.get(levy)).orElseThrow();
  }

  /// Digits of the longest prefix of the code that a line names; -1 if none.
  int prefix(Duty line) {
    int longest = -1;
    for (var code : line.hs()) {
      if (code.length() > longest && hs.startsWith(code)) {
        longest = code.length();
      }
    }
    return longest;
  }

  List<Duty> lines(Levy levy) {
    return list(lines, levy);
  }

  /// Lines of longer codes: what the question leaves open if none of its own holds.
  List<Duty> below(Levy levy) {
    return list(below, levy);
  }
}
