package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.customs.ExchangeRate;

/// Turns money into other money at the last rate published up to a day.
public final class Exchange {
  /// A rate is not used longer than this: the table has one a year at the least.
  public static final int OLDEST_DAYS = 366;

  private final Map<String, Series> series = new HashMap<>();

  /// The rates of one currency, by day.
  private static final class Series {
    private final List<ExchangeRate> rates;
    private final long[] days;

    Series(List<ExchangeRate> rates) {
      this.rates = rates;
      days = rates.stream().mapToLong(rate -> rate.date().toEpochDay()).toArray();
    }

    /// The last rate up to a day; null before the first.
    @Nullable
    ExchangeRate last(LocalDate day) {
      long epochDay = day.toEpochDay();
      int at = days.length - 1;
      while (at >= 0 && days[at] > epochDay) {
        at--;
      }
      return at < 0 || epochDay - days[at] > OLDEST_DAYS ? null : rates.get(at);
    }
  }

  Exchange(List<ExchangeRate> all) {
    all.stream()
        .collect(Collectors.groupingBy(ExchangeRate::currency))
        .forEach((currency, rates) -> series.put(
            currency,
            new Series(
                rates.stream().sorted(Comparator.comparing(ExchangeRate::date)).toList())));
  }

  /// The rate of a day: the last one up to it, unless that is too old.
  public Optional<ExchangeRate> find(String currency, LocalDate day) {
    return Optional.ofNullable(series.get(currency)).map(known -> known.last(day));
  }

  /// The first and the last day with a rate; empty where a currency has none.
  public Optional<Period> period(String currency) {
    return Optional.ofNullable(series.get(currency))
        .map(known -> new Period(
            known.rates.getFirst().date(), known.rates.getLast().date().plusDays(OLDEST_DAYS)));
  }

  /// Days, both included.
  public record Period(LocalDate first, LocalDate last) {}

  /// Money in another currency, not rounded; NaN if a rate is not known.
  double convert(double amount, String from, String to, LocalDate day) {
    return from.equals(to) ? amount : amount / perUsd(from, day) * perUsd(to, day);
  }

  private double perUsd(String currency, LocalDate day) {
    var known = series.get(currency);
    var last = known == null ? null : known.last(day);
    return last == null ? Double.NaN : last.perUsd();
  }
}
