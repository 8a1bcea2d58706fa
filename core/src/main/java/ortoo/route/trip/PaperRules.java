package ortoo.route.trip;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.customs.Paper;
import ortoo.atlas.network.Country;
import ortoo.unit.Mode;

/// The rules on papers that speak of one consignment, and what each asks where.
///
/// Whoever lists the papers of a way and whoever shuts ways for want of one ask here, so that they
/// cannot contradict each other.
public final class PaperRules {
  private final Map<String, String> territories;
  private final Consignment consignment;
  private final String home;
  private final String goal;
  private final List<Paper> rules;

  private PaperRules(Atlas atlas, Consignment consignment) {
    this.consignment = consignment;
    territories = new HashMap<>();
    for (Country country : atlas.network().countries()) {
      territories.put(country.id(), country.territory());
    }
    home = territory(consignment.origin());
    goal = territory(consignment.to().country());
    var piece = atlas.carriage().units().stream()
        .filter(unit -> unit.id().equals(consignment.goods().unit()))
        .findFirst();
    rules =
        atlas.customs().papers().stream().filter(rule -> speaksOf(rule, piece)).toList();
  }

  private PaperRules(PaperRules all, Predicate<Paper> such) {
    consignment = all.consignment;
    territories = all.territories;
    home = all.home;
    goal = all.goal;
    rules = all.rules.stream().filter(such).toList();
  }

  public static PaperRules of(Atlas atlas, Consignment consignment) {
    return new PaperRules(atlas, consignment);
  }

  /// Those of these rules that are such.
  public PaperRules only(Predicate<Paper> such) {
    return new PaperRules(this, such);
  }

  private boolean speaksOf(Paper rule, Optional<CargoUnit> piece) {
    return rule.holds(consignment.departs())
        && rule.covers(consignment.goods())
        && among(rule.origins(), consignment.origin())
        && among(rule.destinations(), consignment.to().country())
        && (rule.overUsd().isEmpty() || pieceUsd(piece) > rule.overUsd().getAsDouble());
  }

  /// What one piece is worth: a car is one, however many lie in a container.
  private double pieceUsd(Optional<CargoUnit> piece) {
    var pieces = piece.map(unit -> consignment.tonnes() / unit.payloadTonnes()).orElse(1.0);
    return consignment.valueUsd() / Math.max(1, pieces);
  }

  private boolean among(Set<String> words, String country) {
    var territory = territory(country);
    if (words.contains("!" + country) || words.contains("!" + territory)) {
      return false;
    }
    return words.contains(Paper.ANY)
        || words.contains(country)
        || words.contains(territory)
        || words.stream().allMatch(word -> word.startsWith("!"));
  }

  private String territory(String country) {
    return territories.getOrDefault(country, country);
  }

  /// All rules that speak of the goods, whatever way they go.
  public List<Paper> rules() {
    return rules;
  }

  /// What is asked of goods that leave the sender's country for another customs territory.
  public List<Paper> exporting() {
    return leavesHome()
        ? asked(Paper.Export.class, rule -> asks(rule, consignment.from().country()))
        : List.of();
  }

  /// What the receiver's country, or its customs territory, asks of goods from another.
  public List<Paper> importing() {
    return leavesHome()
        ? asked(Paper.Import.class, rule -> asks(rule, consignment.to().country()))
        : List.of();
  }

  private boolean leavesHome() {
    return !home.equals(goal);
  }

  /// True if goods in this country are where their receiver's customs are.
  public boolean inGoal(String country) {
    return leavesHome() && territory(country).equals(goal);
  }

  /// True if a rule is that of a customs territory of several countries, asked at its border.
  public boolean isOfTerritory(Paper rule, String country) {
    return !rule.territories().contains(Paper.ANY) && !rule.territories().contains(country);
  }

  /// What is asked of goods that pass this country.
  ///
  /// A rule of a customs territory does not speak of goods that are from it or bound for it;
  /// one of a country does, where it lies in the receiver's territory before the receiver's
  /// country.
  public List<Paper> passing(String country) {
    var territory = territory(country);
    if (territory.equals(home)
        || country.equals(consignment.from().country())
        || country.equals(consignment.to().country())) {
      return List.of();
    }
    return asked(
        Paper.Transit.class,
        rule -> rule.territories().contains(country)
            || (!territory.equals(goal) && asks(rule, country)));
  }

  /// What is asked of goods carried over a border, or several at one go, in this mode.
  public List<Paper> carried(Mode mode, Collection<String> countries) {
    return asked(
        Paper.Carriage.class,
        rule -> rule.when() instanceof Paper.Carriage carriage
            && carriage.modes().contains(mode)
            && countries.stream().anyMatch(country -> asks(rule, country)));
  }

  /// What is asked of a truck of another country.
  public List<Paper> driven(String registration, String country, Paper.Run run) {
    return registration.equals(country)
        ? List.of()
        : asked(
            Paper.Truck.class,
            rule -> rule.when() instanceof Paper.Truck truck
                && truck.covers(registration, run)
                && asks(rule, country));
  }

  /// What the opening of a regime asks.
  public List<Paper> opening(String regime) {
    return asked(
        Paper.Opening.class,
        rule ->
            rule.when() instanceof Paper.Opening opening && opening.regimes().contains(regime));
  }

  /// True if the rule is one of this country or of its customs territory.
  public boolean asks(Paper rule, String country) {
    return rule.territories().contains(Paper.ANY)
        || rule.territories().contains(country)
        || rule.territories().contains(territory(country));
  }

  private List<Paper> asked(Class<? extends Paper.When> when, Predicate<Paper> rule) {
    return rules.stream().filter(r -> when.isInstance(r.when()) && rule.test(r)).toList();
  }
}
