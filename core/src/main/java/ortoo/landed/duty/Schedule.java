package ortoo.landed.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;

/// The lines of law that may speak of one HS code in one country, those that go first in front.
///
/// First goes the longer prefix; then, of equal length, what hangs on a quota; then a country's
/// own line before its union's; then one that ends before one that goes on; then a rate that is
/// known.
final class Schedule {
  private final String hs;
  private final Map<Levy, List<Duty>> lines = new EnumMap<>(Levy.class);
  private final Map<Levy, List<Duty>> below = new EnumMap<>(Levy.class);

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
