package ortoo.route.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.customs.Clearance;
import ortoo.atlas.customs.Permit;
import ortoo.atlas.customs.Regime;
import ortoo.atlas.network.Crossing;
import ortoo.route.trip.Consignment;
import ortoo.unit.Mode;

/// Customs and truck rules read plainly. A status is `free`, `stored` or the id of a regime.
final class SlowLaw {
  static final String FREE = "free";
  static final String STORED = "stored";

  private final Atlas atlas;
  private final Consignment goods;
  private final SlowPapers papers;
  private final LocalDate today;
  private final Map<String, String> territories = new HashMap<>();
  private final Map<String, List<Permit>> permits = new HashMap<>();
  final String home;
  final String goal;

  SlowLaw(Atlas atlas, Consignment goods, SlowPapers papers) {
    this.atlas = atlas;
    this.papers = papers;
    this.goods = goods;
    today = LocalDate.ofInstant(goods.depart(), goods.from().zone());
    home = territory(goods.origin());
    goal = territory(goods.to().country());
  }

  String territory(String country) {
    return territories.computeIfAbsent(country, this::findTerritory);
  }

  private String findTerritory(String country) {
    return atlas.network().countries().stream()
        .filter(c -> c.id().equals(country))
        .findFirst()
        .orElseThrow()
        .territory();
  }

  private boolean now(Optional<LocalDate> from, Optional<LocalDate> to) {
    return !from.orElse(today).isAfter(today) && !to.orElse(today).isBefore(today);
  }

  private List<Regime> regimes(Vehicle vehicle, String territory) {
    return atlas.customs().regimes().stream()
        .filter(r -> now(r.validFrom(), r.validTo()) && papers.opens(r.id()))
        .filter(r -> r.modes().contains(vehicle.mode()) && r.territories().contains(territory))
        .filter(r -> !r.excludes().contains(vehicle.id()))
        .toList();
  }

  Optional<Regime> regime(String status) {
    return atlas.customs().regimes().stream().filter(r -> r.id().equals(status)).findFirst();
  }

  /// A status that goods can come to have, and the papers that takes: a regime, `import`, or none.
  record Change(String status, Optional<Regime> opened, boolean imported) {
    static Change to(String status) {
      return new Change(status, Optional.empty(), false);
    }
  }

  private Change cleared(String country) {
    var imports = !home.equals(goal) && territory(country).equals(goal);
    return new Change(FREE, Optional.empty(), imports);
  }

  /// All that can be arranged where goods come under another customs office.
  private List<Change> arrange(String before, Vehicle vehicle, String country) {
    var list = new ArrayList<Change>();
    for (var regime : regimes(vehicle, territory(country))) {
      var goesOn = regime.id().equals(before) && regime.through();
      list.add(new Change(regime.id(), goesOn ? Optional.empty() : Optional.of(regime), false));
    }
    if (country.equals(goods.to().country())) {
      list.add(cleared(country));
    }
    return list;
  }

  List<Change> entering(String before, Vehicle vehicle, String a, String b) {
    if (territory(a).equals(territory(b))) {
      return List.of(Change.to(before));
    }
    if (before.equals(FREE) && !territory(a).equals(home)) {
      return List.of();
    }
    if (territory(b).equals(home)) {
      return List.of(cleared(b));
    }
    return arrange(before, vehicle, b);
  }

  List<Change> changing(String before, Vehicle vehicle, String country) {
    if (vehicle.mode() == Mode.SEA || before.equals(FREE)) {
      return List.of(Change.to(before.equals(FREE) ? FREE : STORED));
    }
    var holds =
        regimes(vehicle, territory(country)).stream().anyMatch(r -> r.id().equals(before));
    return holds ? List.of(Change.to(before)) : arrange(before, vehicle, country);
  }

  List<Change> riding(String before, Vehicle vehicle, List<String> countries) {
    var a = countries.getFirst();
    var b = countries.getLast();
    if (countries.stream().allMatch(c -> territory(c).equals(territory(a)))) {
      return List.of(Change.to(before));
    }
    if (before.equals(FREE) && !territory(a).equals(home)) {
      return List.of();
    }
    if (territory(b).equals(home)) {
      return List.of(cleared(b));
    }
    if (vehicle.mode() != Mode.RAIL) {
      return List.of(Change.to(STORED));
    }
    return regimes(vehicle, territory(b)).stream()
        .filter(Regime::through)
        .map(r ->
            new Change(r.id(), r.id().equals(before) ? Optional.empty() : Optional.of(r), false))
        .toList();
  }

  /// The row for a country, else for any.
  Optional<Clearance> clearance(String country, boolean export) {
    var rows =
        atlas.customs().clearances().stream().filter(c -> c.export() == export).toList();
    return rows.stream()
        .filter(c -> c.country().equals(country))
        .findFirst()
        .or(() -> rows.stream().filter(c -> c.country().equals("*")).findFirst());
  }

  private List<Permit> permits(String registration, String country) {
    return permits.computeIfAbsent(
        registration + '>' + country, _ -> findPermits(registration, country));
  }

  private List<Permit> findPermits(String registration, String country) {
    return papers.permits().stream()
        .filter(p -> p.registration().equals(registration) && p.territory().equals(country))
        .filter(p -> now(p.validFrom(), p.validTo()))
        .toList();
  }

  private boolean bilateral(String r, String country) {
    return permits(r, country).stream().anyMatch(Permit::bilateral);
  }

  private boolean third(String r, String country) {
    return permits(r, country).stream().anyMatch(Permit::third);
  }

  /// Trucks that can be had: of the country itself, the sender's and the receiver's.
  Set<String> trucks(String country) {
    var all = new LinkedHashSet<String>();
    goods.carrier().ifPresentOrElse(all::add, () -> {
      all.add(country);
      all.add(goods.from().country());
      all.add(goods.to().country());
    });
    all.removeIf(r -> !r.equals(country) && !bilateral(r, country) && !third(r, country));
    return all;
  }

  boolean mayCross(String r, String loaded, Crossing crossing, String a, String b) {
    var leaves =
        a.equals(r) || a.equals(loaded) || permits(r, a).stream().anyMatch(Permit::transit);
    var enters = b.equals(r)
        || permits(r, b).stream().anyMatch(p -> p.bilateral() || p.transit() || p.third());
    var third = !a.equals(r) && !b.equals(r);
    return leaves
        && enters
        && (!third || crossing.thirdCountryVehicles())
        && by(r, a, crossing)
        && by(r, b, crossing);
  }

  /// Permits may name the crossings they hold at; those of one pair add up.
  private boolean by(String r, String country, Crossing crossing) {
    var permits = permits(r, country);
    return permits.isEmpty()
        || permits.stream()
            .anyMatch(p -> p.crossings().isEmpty() || p.crossings().contains(crossing.id()));
  }

  boolean mayUnload(String r, String loaded, String here) {
    if (here.equals(r)) {
      return loaded.equals(r) || bilateral(r, loaded);
    }
    if (loaded.equals(r)) {
      return bilateral(r, here);
    }
    return !loaded.equals(here) && third(r, loaded) && third(r, here);
  }

  /// Bilateral posts pass only goods from one of the two states to the other.
  boolean passes(Crossing crossing) {
    if (!crossing.bilateral()) {
      return true;
    }
    var sides = Set.of(country(crossing.placeA()), country(crossing.placeB()));
    return !goods.from().country().equals(goods.to().country())
        && sides.contains(goods.from().country())
        && sides.contains(goods.to().country());
  }

  private String country(String place) {
    return atlas.network().places().stream()
        .filter(p -> p.id().equals(place))
        .findFirst()
        .orElseThrow()
        .country();
  }
}
