package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.Optional;
import ortoo.atlas.customs.Duty.Person;

/// That goods were released into free circulation before, and by whom.
///
/// @param country ISO 3166-1 alpha-2
/// @param age of a car on that day; empty = not told, or no car
public record Release(String country, LocalDate date, Person person, Optional<Car.Age> age) {}
