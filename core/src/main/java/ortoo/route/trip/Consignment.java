package ortoo.route.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ortoo.atlas.carriage.CargoUnit;
import ortoo.atlas.carriage.Goods;
import ortoo.atlas.network.Place;

/// What is to be brought, from door to door.
///
/// @param units how many units of `unit`, more than 0; may be a fraction
/// @param tonnes weight of the goods in all
/// @param valueUsd value of the goods in all
/// @param origin country where the goods are in free circulation at the start, ISO 3166-1 alpha-2
/// @param depart when they are ready at the sender's door
/// @param carrier country in which all trucks must be registered, if asked
public record Consignment(
    Place from,
    Place to,
    Goods goods,
    CargoUnit unit,
    double units,
    double tonnes,
    double valueUsd,
    String origin,
    Instant depart,
    Optional<String> carrier) {

  public Consignment {
    if (!(units > 0) || !(tonnes >= 0) || !(valueUsd >= 0)) {
      throw new IllegalArgumentException(
          "Consignment: units %s must be over 0, tonnes %s and value %s not below."
              .formatted(units, tonnes, valueUsd));
    }
  }

  /// The same goods between other places, at another time or by trucks of another country.
  public Consignment sent(Place from, Place to, Instant depart, Optional<String> carrier) {
    return new Consignment(from, to, goods, unit, units, tonnes, valueUsd, origin, depart, carrier);
  }

  /// The same goods at another value.
  public Consignment worth(double usd) {
    return new Consignment(from, to, goods, unit, units, tonnes, usd, origin, depart, carrier);
  }

  /// The day of departure on the sender's calendar, by which permits and regimes are dated.
  public LocalDate departs() {
    return LocalDate.ofInstant(depart, from.zone());
  }
}
