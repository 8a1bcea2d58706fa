package ortoo.route.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper;
import ortoo.atlas.customs.Permit;
import ortoo.atlas.network.Country;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.unit.Mode;

/// What cannot be done for want of a paper, read plainly off the rules.
final class SlowPapers {
  private final Atlas atlas;
  private final Consignment goods;
  private final List<Paper> lacking;
  /// Countries that goods may not be in: those avoided, and those closed to them.
  final Set<String> shut;

  SlowPapers(Atlas atlas, Consignment goods, Limits limits) {
    this.atlas = atlas;
    this.goods = goods;
    lacking = atlas.customs().papers().stream()
        .filter(p -> limits.without().contains(p.id()) || p.held() == Paper.Held.NO)
        .filter(p -> p.required() && p.goods().stream().anyMatch(g -> g.equals("*")))
        .filter(p -> from(p.origins(), goods.origin()))
        .filter(p -> from(p.destinations(), goods.to().country()))
        .toList();
    shut = new HashSet<>(limits.avoid());
    for (var country : atlas.network().countries()) {
      if (lacking.stream().anyMatch(p -> closes(p, country))) {
        shut.add(country.id());
      }
    }
  }

  private String territory(String country) {
    return atlas.network().countries().stream()
        .filter(c -> c.id().equals(country))
        .map(Country::territory)
        .findFirst()
        .orElseThrow();
  }

  /// Tests name one origin only: any, a country or its territory, or not one.
  private boolean from(Set<String> words, String country) {
    var word = words.iterator().next();
    var names = List.of("*", country, territory(country));
    return word.startsWith("!") ? !names.contains(word.substring(1)) : names.contains(word);
  }

  private boolean closes(Paper p, Country c) {
    var from = goods.from().country();
    var to = goods.to().country();
    var leaves = !territory(from).equals(territory(to));
    var byName = p.territories().contains(c.id());
    var byTerritory = p.territories().contains(c.territory()) || p.territories().contains("*");
    var ends = c.id().equals(from) || c.id().equals(to);
    return switch (p.when()) {
      case Paper.Export _ -> leaves && c.id().equals(from) && (byName || byTerritory);
      case Paper.Import _ -> leaves && c.id().equals(to) && (byName || byTerritory);
      case Paper.Transit _ ->
        !ends
            && !c.territory().equals(territory(from))
            && (byName || (byTerritory && !c.territory().equals(territory(to))));
      case Paper.Carriage _, Paper.Truck _, Paper.Opening _ -> false;
    };
  }

  private boolean asks(Paper p, String country) {
    return Stream.of("*", country, territory(country)).anyMatch(p.territories()::contains);
  }

  boolean carries(Mode mode, List<String> countries) {
    return countries.stream().distinct().count() == 1
        || lacking.stream()
            .noneMatch(p -> p.when() instanceof Paper.Carriage(var modes)
                && modes.contains(mode)
                && countries.stream().anyMatch(c -> asks(p, c)));
  }

  boolean opens(String regime) {
    return lacking.stream()
        .noneMatch(p -> p.when() instanceof Paper.Opening(var regimes) && regimes.contains(regime));
  }

  private boolean has(Permit row, Paper.Run run) {
    return row.registration().equals(row.territory())
        || lacking.stream()
            .noneMatch(p -> p.when() instanceof Paper.Truck(var trucks, var runs)
                && runs.contains(run)
                && (trucks.contains("*") || trucks.contains(row.registration()))
                && asks(p, row.territory()));
  }

  /// What is left of the rights of trucks, row by row.
  List<Permit> permits() {
    return atlas.customs().permits().stream()
        .map(p -> new Permit(
            p.registration(),
            p.territory(),
            p.bilateral() && has(p, Paper.Run.BILATERAL),
            p.transit() && has(p, Paper.Run.TRANSIT),
            p.third() && has(p, Paper.Run.THIRD),
            p.crossings(),
            p.validFrom(),
            p.validTo(),
            p.row()))
        .filter(p -> p.bilateral() || p.transit() || p.third())
        .toList();
  }
}
