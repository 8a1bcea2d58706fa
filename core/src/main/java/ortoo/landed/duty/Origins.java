package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Membership;

/// Whether goods of a country are among those a line of law speaks of.
final class Origins {
  /// What counts as belonging to a bloc; observers, candidates and signatories do not.
  private static final Set<String> BELONGS = Set.of("member", "party", "beneficiary");

  private final Map<String, Map<String, List<Membership>>> blocs = new HashMap<>();

  /// How a country stands to some origins; what a bloc's table does not list is not known.
  enum Match {
    YES,
    NO,
    UNKNOWN
  }

  Origins(List<Membership> memberships) {
    for (var m : memberships) {
      blocs
          .computeIfAbsent(m.bloc(), _ -> new HashMap<>())
          .computeIfAbsent(m.country(), _ -> new ArrayList<>())
          .add(m);
    }
  }

  Match match(Duty duty, String country, LocalDate date) {
    if (duty.origins().contains("*")) {
      return Match.YES;
    }
    for (var origin : duty.origins()) {
      var match = match(origin, country, date);
      if (match != Match.NO) {
        return match;
      }
    }
    return Match.NO;
  }

  private Match match(String origin, String country, LocalDate date) {
    if (!origin.startsWith("!")) {
      return origin.equals(country) || belongs(origin, country, date) ? Match.YES : Match.NO;
    }
    var bloc = origin.substring(1);
    if (belongs(bloc, country, date)) {
      return Match.NO;
    }
    return blocs.getOrDefault(bloc, Map.of()).containsKey(country) ? Match.YES : Match.UNKNOWN;
  }

  private boolean belongs(String bloc, String country, LocalDate date) {
    for (var m : blocs.getOrDefault(bloc, Map.of()).getOrDefault(country, List.of())) {
      if (BELONGS.contains(m.status())
          && m.from().map(from -> !date.isBefore(from)).orElse(true)
          && m.to().map(to -> !date.isAfter(to)).orElse(true)) {
        return true;
      }
    }
    return false;
  }
}
