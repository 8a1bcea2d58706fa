package ortoo.route.proof;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ortoo.atlas.border.Days;
import ortoo.unit.Figure;

/// Chance of an invented atlas, from its seed.
final class Dice {
  /// When invented questions begin.
  static final LocalDate MONDAY = LocalDate.parse("2025-03-24");

  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  int below(int most) {
    return random.nextInt(most);
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  Figure any(int... values) {
    return Figure.exact(values[random.nextInt(values.length)]);
  }

  Days days(int opens, int closes) {
    var some = new HashSet<DayOfWeek>(List.of(any(List.of(DayOfWeek.values()))));
    for (var day : DayOfWeek.values()) {
      if (chance(0.75)) {
        some.add(day);
      }
    }
    return new Days(some, opens, closes);
  }

  Optional<LocalDate> date(double share, int first, int last) {
    return chance(share)
        ? Optional.of(MONDAY.plusDays(first + random.nextInt(last - first)))
        : Optional.empty();
  }
}
