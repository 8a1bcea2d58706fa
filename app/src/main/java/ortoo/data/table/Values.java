package ortoo.data.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Reads numbers and dates as Frictionless writes them: decimal point, ISO 8601, nothing else.
///
/// By hand, since `Double.parseDouble` also takes `NaN` and `1d`, and a date formatter costs a cold
/// start more than all the tables.
public final class Values {

  private Values() {}

  /// A finite decimal number.
  public static OptionalDouble number(String text) {
    if (!isDecimal(text)) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// Optional sign, digits, optional point and digits, optional exponent.
  private static boolean isDecimal(String text) {
    int at = digits(text, sign(text, 0));
    if (at < 0) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at = digits(text, at + 1);
    }
    if (at > 0 && at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      at = digits(text, sign(text, at + 1));
    }
    return at == text.length();
  }

  private static int sign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  /// Where the digits at a place end, -1 if there are none.
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at == from ? -1 : at;
  }

  /// A whole number.
  public static OptionalInt integer(String text) {
    int from = sign(text, 0);
    if (digits(text, from) != text.length() || text.length() - from > 10) {
      return OptionalInt.empty();
    }
    long value = Long.parseLong(text);
    return (int) value == value ? OptionalInt.of((int) value) : OptionalInt.empty();
  }

  /// A day written YYYY-MM-DD.
  public static Optional<LocalDate> date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 30 February
    }
  }

  /// The number that digits write, -1 if one of them is none.
  public static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
