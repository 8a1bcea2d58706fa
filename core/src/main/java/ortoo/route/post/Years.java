package ortoo.route.post;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Turns a side's own years into one estimate: the latest weigh most, quarantine years half.
final class Years {
  /// Standard deviation of the logarithm from year to year, same side (delay_distribution.csv).
  static final double YEAR_TO_YEAR = 0.82;

  /// A year counts half as much as the next one.
  private static final double AGEING = 0.5;

  /// 2020 and 2021: drivers swapped, tests and one-way traffic, which no plan of today meets.
  private static final double QUARANTINE = 0.5;

  private Years() {}

  /// What one year says, freed of what the plan adds elsewhere.
  record Year(int year, double value, int row) {}

  static double weight(int year, int latest) {
    var age = Math.pow(AGEING, latest - year);
    return year == 2020 || year == 2021 ? age * QUARANTINE : age;
  }

  /// Weighted geometric mean; sigma = year to year / √n, n = (Σ w)² / Σ w² the years it is
  /// worth.
  ///
  /// @param years not empty, each value above 0
  static Estimate estimate(List<Year> years) {
    var latest = years.stream().mapToInt(Year::year).max().orElseThrow();
    var sum = 0.0;
    var squares = 0.0;
    var logs = 0.0;
    for (var year : years) {
      var w = weight(year.year(), latest);
      sum += w;
      squares += w * w;
      logs += w * Math.log(year.value());
    }
    var worth = sum * sum / squares;
    var ordered =
        years.stream().sorted(Comparator.comparingInt(Year::year).reversed()).toList();
    return new Estimate(
        Math.exp(logs / sum),
        YEAR_TO_YEAR / Math.sqrt(worth),
        ordered.stream().map(Year::row).toList(),
        words(years));
  }

  private static String words(List<Year> years) {
    var list = years.stream()
        .map(Year::year)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
    return years.size() == 1
        ? "1 year (%s)".formatted(list)
        : "%d years (%s)".formatted(years.size(), list);
  }
}
