package ortoo.atlas.customs;

import java.time.LocalDate;

/// Units of a currency for one US dollar on a date.
public record ExchangeRate(String currency, LocalDate date, double perUsd, int row) {}
