package ortoo.study.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and times as people write them: `2026-06-01`, `2026-06-01T09:00`, with an offset or
/// without.
final class Moments {
  private static final Pattern MOMENT = Pattern.compile(
      "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:\\d{2})?)?");
  private static final String REMEDY = "write a date such as 2026-06-01, or a time such as"
      + " 2026-06-01T09:00 or 2026-06-01T09:00+08:00.";

  private Moments() {}

  /// Reads a moment; one without offset is local in `zone`, one without time is at `time`.
  static Optional<Instant> read(Words words, String name, ZoneId zone, LocalTime time) {
    var word = words.find(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var parts = MOMENT.matcher(word.get());
    if (!parts.matches()) {
      words.fault("%s \"%s\" is not a date or time.".formatted(name, word.get()), REMEDY);
      return Optional.empty();
    }
    var impossible = impossible(parts);
    if (impossible.isPresent()) {
      words.fault("%s \"%s\" cannot be: %s.".formatted(name, word.get(), impossible.get()), REMEDY);
      return Optional.empty();
    }
    return Optional.of(instant(parts, zone, time));
  }

  private static Optional<String> impossible(Matcher parts) {
    var month = number(parts, 2);
    if (month < 1 || month > 12) {
      return Optional.of("there is no month %d".formatted(month));
    }
    var of = YearMonth.of(number(parts, 1), month);
    if (number(parts, 3) < 1 || number(parts, 3) > of.lengthOfMonth()) {
      var name = of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return Optional.of("%s %d has %d days".formatted(name, of.getYear(), of.lengthOfMonth()));
    }
    if (parts.group(4) != null && (number(parts, 4) > 23 || number(parts, 5) > 59)) {
      return Optional.of("a day runs from 00:00 to 23:59");
    }
    if (parts.group(7) != null && number(parts.group(7)) > 18) {
      return Optional.of("an offset is at most 18 hours");
    }
    return Optional.empty();
  }

  private static Instant instant(Matcher parts, ZoneId zone, LocalTime otherwise) {
    var date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    var time =
        parts.group(4) == null ? otherwise : LocalTime.of(number(parts, 4), number(parts, 5));
    return parts.group(7) == null
        ? ZonedDateTime.of(date, time, zone).toInstant()
        : OffsetDateTime.parse("%sT%s%s".formatted(date, time, parts.group(7))).toInstant();
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /// Hours of an offset, its sign dropped, a started hour counted whole.
  private static int number(String offset) {
    return offset.equals("Z")
        ? 0
        : Integer.parseInt(offset.substring(1, 3)) + (offset.endsWith(":00") ? 0 : 1);
  }
}
