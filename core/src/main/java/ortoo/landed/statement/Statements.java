package ortoo.landed.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.landed.duty.Tariff;
import ortoo.route.chance.Trial;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;

/// Makes statements: goods, freight, handling, borders, insurance, duty, tax and time in one.
///
/// Immutable; safe to share between threads. Model, equations and sources:
/// docs/method/landed.md.
public final class Statements {
  private final Atlas atlas;
  private final Tariff tariff;
  private final Map<String, String> territories = new HashMap<>();

  private Statements(Atlas atlas, Tariff tariff) {
    this.atlas = atlas;
    this.tariff = tariff;
    atlas
        .network()
        .countries()
        .forEach(country -> territories.put(country.id(), country.territory()));
  }

  public static Statements of(Atlas atlas, Tariff tariff) {
    return new Statements(atlas, tariff);
  }

  /// The statement of a consignment that comes by a planned way.
  ///
  /// @param trial draws for P10, P50 and P90; empty = the plan alone
  public Statement of(Consignment consignment, Sale sale, Way way, Optional<Trial> trial) {
    return new Draft(this, consignment, sale, way).statement(trial);
  }

  Atlas atlas() {
    return atlas;
  }

  Tariff tariff() {
    return tariff;
  }

  /// Customs territory of a country.
  String territory(String country) {
    return territories.getOrDefault(country, country);
  }
}
