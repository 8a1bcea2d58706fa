package ortoo.atlas.border;

import java.time.LocalDate;

/// A public holiday.
///
/// @param postsClose the country's road posts close to goods that day by custom
public record Holiday(String country, LocalDate date, String name, boolean postsClose, int row) {}
