package ortoo.atlas.customs;

import java.time.LocalDate;
import java.util.Optional;

/// That a country was a member or observer of a bloc, or party to a convention, from a date.
public record Membership(
    String bloc,
    String country,
    String status,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int row) {}
