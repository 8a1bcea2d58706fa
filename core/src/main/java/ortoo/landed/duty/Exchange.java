package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import ortoo.atlas.customs.ExchangeRate;

/// Turns money into other money at the last rate published up to a day.
public final class Exchange {
  /// A rate is not used longer than this: the table has one a year at the least.
  public static final int OLDEST_DAYS = 366;

  private final Map<String, NavigableMap<LocalDate, ExchangeRate>> rates = new HashMap<>();

  Exchange(List<ExchangeRate> all) {
    for (var rate : all) {
      rates.computeIfAbsent(rate.currency(), _ -> new TreeMap<>()).put(rate.date(), rate);
    }
  }

  /// The rate of a day: the last one up to it, unless that is too old.
  public Optional<ExchangeRate> find(String currency, LocalDate day) {
    var known = rates.get(currency);
    var last = known == null ? null : known.floorEntry(day);
    return last == null || last.getKey().plusDays(OLDEST_DAYS).isBefore(day)
        ? Optional.empty()
        : Optional.of(last.getValue());
  }

  /// The first and the last day with a rate; empty where a currency has none.
  public Optional<Period> period(String currency) {
    return Optional.ofNullable(rates.get(currency))
        .map(known -> new Period(known.firstKey(), known.lastKey().plusDays(OLDEST_DAYS)));
  }

  /// Days, both included.
  public record Period(LocalDate first, LocalDate last) {}

  /// Money in another currency, not rounded; NaN if a rate is not known.
  double convert(double amount, String from, String to, LocalDate day) {
    return from.equals(to) ? amount : amount / perUsd(from, day) * perUsd(to, day);
  }

  private double perUsd(String currency, LocalDate day) {
    return find(currency, day).map(ExchangeRate::perUsd).orElse(Double.NaN);
  }
}
