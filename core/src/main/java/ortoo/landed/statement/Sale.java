package ortoo.landed.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import ortoo.atlas.customs.Duty.Person;
import ortoo.atlas.customs.ExchangeRate;
import ortoo.landed.duty.Car;
import ortoo.landed.duty.Release;

/// What is sold, on which terms, and who brings it in: all that a statement needs beside the
/// consignment, whose value is the price.
///
/// @param term what the price holds
/// @param quoted the rate at which the price was turned into US dollars; empty = it is in them
/// @param hs HS code, 2 to 10 digits
/// @param origin country of origin, ISO 3166-1 alpha-2
/// @param person who imports
/// @param pieces how many cars; 1 for other goods
/// @param car facts of a car as of departure
/// @param ages true if the car was told by when it was made, so that it ages on the way
/// @param quotaLeft what a quota has left, tonnes or cars
/// @param interim day from which the interim agreement is taken to hold
/// @param clearedIn a country on the way in which the goods are released and taxed first
/// @param release that they were released elsewhere before they left
public record Sale(
    Incoterm term,
    Optional<ExchangeRate> quoted,
    String hs,
    String origin,
    Person person,
    double pieces,
    Optional<Car> car,
    boolean ages,
    OptionalDouble quotaLeft,
    Optional<LocalDate> interim,
    Optional<String> clearedIn,
    Optional<Release> release) {

  public Sale {
    if (!(pieces >= 1)) {
      throw new IllegalArgumentException("Sale: pieces %s must be 1 or more.".formatted(pieces));
    }
  }

  /// The same sale of goods that were released elsewhere before.
  public Sale after(Optional<Release> elsewhere) {
    return new Sale(
        term, quoted, hs, origin, person, pieces, car, ages, quotaLeft, interim, clearedIn,
        elsewhere);
  }
}
