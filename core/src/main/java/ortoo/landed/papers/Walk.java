package ortoo.landed.papers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper;
import ortoo.atlas.customs.Regime;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Place;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.PaperRules;
import ortoo.unit.Mode;

/// Goes along one way and notes each paper where it is first asked. Used once.
final class Walk {
  private final Atlas atlas;
  private final PaperRules rules;
  private final Consignment consignment;
  private final Way way;
  private final Map<String, Found> found = new LinkedHashMap<>();
  /// Countries the goods have come to.
  private final Set<String> entered = new LinkedHashSet<>();

  private static final class Found {
    private final Set<Paper> rules = new LinkedHashSet<>();
    private final Set<String> where = new LinkedHashSet<>();
    private final Set<String> why = new LinkedHashSet<>();
  }

  Walk(Atlas atlas, PaperRules rules, Consignment consignment, Way way) {
    this.atlas = atlas;
    this.rules = rules;
    this.consignment = consignment;
    this.way = way;
  }

  List<Needed> needed() {
    var from = consignment.from();
    entered.add(from.country());
    rules.exporting().forEach(rule -> note(rule, from.country(), exporting(from)));
    var steps = way.steps();
    for (var i = 0; i < steps.size(); i++) {
      switch (steps.get(i)) {
        case Step.Haul haul -> haul(haul);
        case Step.Ride ride -> carried(ride.vehicle().mode(), ride.route());
        case Step.Handling _ -> TruckRun.from(steps, i).ifPresent(this::driven);
        case Step.Papers papers -> opened(papers);
        case Step.Post _, Step.Consolidation _, Step.Rest _ -> {}
      }
    }
    return found.values().stream()
        .map(f -> new Needed(List.copyOf(f.rules), List.copyOf(f.where), List.copyOf(f.why)))
        .toList();
  }

  private void note(Paper rule, String where, String why) {
    var noted = found.computeIfAbsent(rule.id(), _ -> new Found());
    noted.rules.add(rule);
    noted.where.add(where);
    noted.why.add(why);
  }

  private void haul(Step.Haul haul) {
    if (haul.link().crossing().isPresent()) {
      carried(haul.vehicle().mode(), List.of(haul.from(), haul.to()));
    }
  }

  /// Goods go from the first of these places over borders to the last.
  private void carried(Mode mode, List<Place> places) {
    var countries = new LinkedHashSet<String>();
    places.forEach(place -> countries.add(place.country()));
    if (countries.size() > 1) {
      for (var rule : rules.carried(mode, countries)) {
        countries.stream()
            .filter(country -> rules.asks(rule, country))
            .forEach(country -> note(rule, country, carriage(mode)));
      }
    }
    places.forEach(this::enter);
  }

  private void enter(Place place) {
    var country = place.country();
    if (!entered.add(country)) {
      return;
    }
    rules.passing(country).forEach(rule -> note(rule, country, "transit through " + name(country)));
    if (!rules.inGoal(country)) {
      return;
    }
    var receiver = consignment.to().country();
    var first = entered.stream().filter(rules::inGoal).count() == 1;
    for (var rule : rules.importing()) {
      if (rules.isOfTerritory(rule, receiver)) {
        if (first) {
          note(rule, country, entering(rule, place));
        }
      } else if (country.equals(receiver)) {
        note(rule, country, importing(place));
      }
    }
  }

  private void driven(TruckRun run) {
    for (var country : run.countries()) {
      if (country.equals(run.registration())) {
        continue;
      }
      var kind = run.in(country);
      for (var rule : rules.driven(run.registration(), country, kind)) {
        note(rule, country, driving(run, country, kind));
      }
    }
  }

  private void opened(Step.Papers papers) {
    for (var rule : rules.opening(papers.act())) {
      var regime = atlas.customs().regimes().stream()
          .filter(r -> r.id().equals(papers.act()))
          .map(Regime::name)
          .findFirst();
      note(
          rule,
          papers.at().country(),
          "%s from %s on".formatted(regime.orElse(papers.act()), papers.at().name()));
    }
  }

  private String exporting(Place from) {
    return "export of %s from %s".formatted(goods(), name(from.country()));
  }

  private String importing(Place entry) {
    return "import of %s into %s at %s".formatted(goods(), name(entry.country()), entry.name());
  }

  private String entering(Paper rule, Place entry) {
    var territory = Optional.of(entry.country())
        .flatMap(this::find)
        .map(Country::territory)
        .filter(rule.territories()::contains)
        .map("the "::concat)
        .orElse(name(entry.country()));
    return "entry of %s into %s at %s".formatted(goods(), territory, entry.name());
  }

  private static String carriage(Mode mode) {
    return "carriage by %s over borders".formatted(mode.name().toLowerCase(Locale.ROOT));
  }

  private String driving(TruckRun run, String country, Paper.Run kind) {
    var truck = "a truck of " + name(run.registration());
    return switch (kind) {
      case TRANSIT -> "%s passes %s".formatted(truck, name(country));
      case BILATERAL ->
        "%s %s %s"
            .formatted(truck, run.loadsIn(country) ? "loads in" : "unloads in", name(country));
      case THIRD ->
        "%s %s %s for a third country"
            .formatted(truck, run.loadsIn(country) ? "loads in" : "unloads in", name(country));
    };
  }

  private Optional<Country> find(String id) {
    return atlas.network().countries().stream()
        .filter(country -> country.id().equals(id))
        .findFirst();
  }

  private String name(String country) {
    return find(country).map(Country::name).orElse(country);
  }

  /// The goods' name inside a sentence.
  private String goods() {
    var name = consignment.goods().name();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
