package ortoo.data;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ortoo.atlas.border.Days;
import ortoo.atlas.network.Season;
import ortoo.data.table.Table;
import ortoo.data.table.Values;
import ortoo.unit.Figure;
import ortoo.unit.Spelling;

/// The cells of one row after another, read as the records want them.
///
/// A cell that does not serve is reported and a stand-in returned, so that the rest of the row is
/// read too; the row is then bad and no record is kept of it.
final class Cells {
  private static final ZoneId NO_ZONE = ZoneOffset.UTC;
  /// More than a year: no single step of a trip lasts longer, so that its minutes add up in an int.
  static final double MOST_HOURS = 10_000;

  private static final double MOST = 1_000_000;
  private static final Days NO_DAYS = new Days(EnumSet.allOf(DayOfWeek.class), 0, 1440);

  private final Ledger ledger;
  private final Table table;
  private final int firstRow;
  private final Map<String, Integer> fields = new HashMap<>();
  private final Map<String, ZoneId> zones = new HashMap<>();
  private final boolean oneFigure;
  private int row;
  private boolean spoiled;

  /// @param firstRow id of the table's first row
  Cells(Ledger ledger, Table table, int firstRow) {
    this.ledger = ledger;
    this.table = table;
    this.firstRow = firstRow;
    var schema = table.schema();
    for (int i = 0; i < schema.fields().size(); i++) {
      fields.put(schema.fields().get(i).name(), i);
    }
    oneFigure = fields.keySet().stream().filter(name -> name.endsWith("_low")).count() == 1;
  }

  /// Makes a record of every row that has no problem.
  <T> List<T> each(Function<Cells, T> make) {
    List<T> made = new ArrayList<>(table.rows());
    for (row = 0; row < table.rows(); row++) {
      spoiled = table.bad(row);
      if (!spoiled) {
        var record = make.apply(this);
        if (!spoiled) {
          made.add(record);
        }
      }
    }
    return made;
  }

  /// The id of the row.
  int row() {
    return firstRow + row;
  }

  /// Reports a fault of a cell that only its meaning shows.
  void fault(String field, String what, String remedy) {
    spoiled = true;
    int index = field(field);
    if (index >= 0) {
      table.fault(row, index, what, remedy);
    }
  }

  private int field(String name) {
    var index = fields.get(name);
    if (index == null) {
      spoiled = true;
      ledger.undescribed(table, name);
      return -1;
    }
    return index;
  }

  /// What a cell says, `""` if nothing.
  private String cell(String name) {
    int index = field(name);
    if (index < 0) {
      return "";
    }
    spoiled |= !table.has(index);
    return table.text(row, index);
  }

  private String required(String name) {
    var text = cell(name);
    if (text.isEmpty() && !spoiled) {
      fault(name, name + " is empty.", "fill it in; every row needs it.");
    }
    return text;
  }

  String text(String name) {
    return required(name);
  }

  Optional<String> find(String name) {
    var text = cell(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// The items of a list, in their order.
  List<String> items(String name) {
    int index = field(name);
    if (index < 0) {
      return List.of();
    }
    spoiled |= !table.has(index);
    return table.items(row, index);
  }

  /// The items of a list, each one of the words given; any will do if none are.
  Set<String> items(String name, Collection<String> words) {
    var items = new LinkedHashSet<>(items(name));
    for (var item : items) {
      if (!words.isEmpty() && !words.contains(item)) {
        unknown(name, item, words);
      }
    }
    return items;
  }

  /// A text that is one of the words given; any will do if none are.
  String word(String name, Collection<String> words) {
    var text = required(name);
    if (!text.isEmpty() && !words.isEmpty() && !words.contains(text)) {
      unknown(name, text, words);
    }
    return text;
  }

  private void unknown(String name, String item, Collection<String> words) {
    spoiled = true;
    var few = words.size() <= 10;
    table.fault(
        row,
        field(name),
        () -> few
            ? "%s %s is not one of %s.".formatted(name, Table.quote(item), String.join(", ", words))
            : "%s %s is not known.".formatted(name, Table.quote(item)),
        () -> Spelling.didYouMean(item, words, "write one that is known."));
  }

  /// The value that a word stands for.
  <T> T choice(String name, Map<String, T> words) {
    return words.getOrDefault(
        word(name, words.keySet()), words.values().iterator().next());
  }

  /// The values that the words of a list stand for.
  <T> Set<T> choices(String name, Map<String, T> words) {
    var values = new LinkedHashSet<T>();
    for (var word : items(name, words.keySet())) {
      values.add(words.getOrDefault(word, words.values().iterator().next()));
    }
    return values;
  }

  boolean yes(String name) {
    return choice(name, Words.YES_NO);
  }

  double number(String name) {
    return number(name, required(name));
  }

  Optional<Double> findNumber(String name) {
    var text = cell(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(number(name, text));
  }

  private double number(String name, String text) {
    var value = Values.number(text);
    if (value.isEmpty() && !text.isEmpty()) {
      fault(name, "%s %s is not a number.".formatted(name, Table.quote(text)), "write digits.");
    }
    return value.orElse(0);
  }

  /// A number in a range, both ends included.
  double number(String name, double least, double most) {
    double value = number(name);
    if (value < least || value > most) {
      fault(
          name,
          "%s %s is out of range.".formatted(name, cell(name)),
          most == Double.MAX_VALUE
              ? "write %s or more.".formatted(plain(least))
              : "write a number from %s to %s.".formatted(plain(least), plain(most)));
    }
    return value;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? "%.0f".formatted(number) : String.valueOf(number);
  }

  int integer(String name) {
    var text = required(name);
    var value = Values.integer(text);
    if (value.isEmpty() && !text.isEmpty()) {
      fault(name, "%s %s is not a whole number.".formatted(name, Table.quote(text)), "write one.");
    }
    return value.orElse(0);
  }

  LocalDate date(String name) {
    return find(name, required(name), Values::date, "date", "YYYY-MM-DD").orElse(LocalDate.EPOCH);
  }

  Optional<LocalDate> findDate(String name) {
    return find(name, cell(name), Values::date, "date", "YYYY-MM-DD");
  }

  /// Reports a period that ends before it begins.
  void checkPeriod(String from, String to) {
    var first = findDate(from);
    var last = findDate(to);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      fault(
          to,
          "%s %s is before %s %s.".formatted(to, last.get(), from, first.get()),
          "exchange the two dates, or mend one.");
    }
  }

  private <T> Optional<T> find(
      String name, String text, Function<String, Optional<T>> parse, String what, String form) {
    var value = text.isEmpty() ? Optional.<T>empty() : parse.apply(text);
    if (value.isEmpty() && !text.isEmpty()) {
      fault(
          name,
          "%s %s is not a %s.".formatted(name, Table.quote(text), what),
          "write it as %s.".formatted(form));
    }
    return value;
  }

  /// A window of the year from two cells, which are both filled or both empty.
  Optional<Season> season(String from, String to) {
    var first = find(from, cell(from), Cells::monthDay, "day of the year", "MM-DD");
    var last = find(to, cell(to), Cells::monthDay, "day of the year", "MM-DD");
    if (cell(from).isEmpty() != cell(to).isEmpty()) {
      fault(
          cell(from).isEmpty() ? from : to,
          "only one of %s and %s is filled.".formatted(from, to),
          "fill both, or leave both empty for the whole year.");
    }
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Season(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<MonthDay> monthDay(String text) {
    if (text.length() != 5 || text.charAt(2) != '-') {
      return Optional.empty();
    }
    int month = Values.digits(text, 0, 2);
    int day = Values.digits(text, 3, 5);
    var valid = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    return valid ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
  }

  /// Weekdays and hours from the columns `days`, `opens` and `closes`.
  Days days() {
    var days = weekdays("days");
    int opens = minute("opens", required("opens"));
    int closes = minute("closes", required("closes"));
    if (!spoiled && closes <= opens) {
      fault(
          "closes",
          "closes %s is not after opens %s.".formatted(cell("closes"), cell("opens")),
          "for hours over midnight write two rows, one to 24:00 and one from 00:00.");
    }
    return spoiled ? NO_DAYS : new Days(days, opens, closes);
  }

  /// Days of the week, empty if the cell is.
  Set<DayOfWeek> weekdays(String name) {
    var text = cell(name);
    var days = text.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : Words.days(text);
    if (days.isEmpty() && !text.isEmpty()) {
      fault(
          name,
          "%s %s are not days of the week.".formatted(name, Table.quote(text)),
          "write Mon-Sun, Mon-Fri or Mon;Wed.");
    }
    return days;
  }

  /// A minute of the day, midnight if the cell is empty.
  int minute(String name) {
    return minute(name, cell(name));
  }

  private int minute(String name, String text) {
    return find(name, text, Cells::minuteOfDay, "time of the day", "HH:MM, 00:00 to 24:00")
        .orElse(0);
  }

  private static Optional<Integer> minuteOfDay(String text) {
    if (text.length() != 5 || text.charAt(2) != ':') {
      return Optional.empty();
    }
    int hour = Values.digits(text, 0, 2);
    int minute = Values.digits(text, 3, 5);
    int both = hour * 60 + minute;
    var valid = hour >= 0 && minute >= 0 && minute < 60 && both <= 1440;
    return valid ? Optional.of(both) : Optional.empty();
  }

  ZoneId zone(String name) {
    var text = required(name);
    return zones.computeIfAbsent(text, id -> id.isEmpty() ? NO_ZONE : zone(name, id));
  }

  private ZoneId zone(String name, String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      fault(
          name,
          "%s %s is not a time zone.".formatted(name, Table.quote(id)),
          Spelling.didYouMean(
              id, ZoneId.getAvailableZoneIds(), "write an IANA zone such as Asia/Ulaanbaatar."));
      return NO_ZONE;
    }
  }

  /// A figure with its spread, from the columns `name`, `name_low` and `name_high`.
  Figure figure(String name) {
    return figure(name, MOST);
  }

  /// The same, no part of it above `most`.
  Figure figure(String name, double most) {
    return figure(name, number(name), most);
  }

  /// Hours where the cell may be empty, which means 0.
  Figure hoursOrZero(String name) {
    return figure(name, findNumber(name).orElse(0.0), MOST_HOURS);
  }

  private Figure figure(String name, double value, double most) {
    var low = findNumber(name + "_low");
    var high = findNumber(name + "_high");
    if (low.isPresent() != high.isPresent()) {
      fault(
          low.isPresent() ? name + "_high" : name + "_low",
          "only one of %s_low and %s_high is filled.".formatted(name, name),
          "fill both, or leave both empty for a figure without spread.");
    } else if (low.isPresent() && !(low.get() <= value && value <= high.orElse(0.0))) {
      fault(
          name,
          "%s: low %s, value %s and high %s are not in order."
              .formatted(name, cell(name + "_low"), cell(name), cell(name + "_high")),
          "write low <= value <= high.");
    }
    if (low.orElse(value) < 0) {
      fault(name, name + " is below 0.", "write 0 or more.");
    } else if (high.orElse(value) > most) {
      fault(name, name + " is beyond all sense.", "write %s or less.".formatted(plain(most)));
    }
    return spoiled
        ? Figure.ZERO
        : new Figure(value, low.orElse(value), high.orElse(value), row(), rule(name));
  }

  private int rule(String name) {
    var rule = fields.containsKey("rule") ? cell("rule") : "";
    var own =
        rule.isEmpty() ? table.schema().table() + ":" + ledger.rows().get(row()).key() : rule;
    return ledger.rule(oneFigure ? own : own + "/" + name);
  }
}
