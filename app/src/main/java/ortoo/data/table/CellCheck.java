package ortoo.data.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ortoo.unit.Spelling;

/// Holds every cell of a table to its field: present if required, of its type, one of its choices.
final class CellCheck {
  private final Table table;
  private final int column;
  private final Field field;
  private final Set<String> choices;

  /// The last text found right: the rows of a table often say the same, one after the other.
  private String right = "";

  private CellCheck(Table table, int column) {
    this.table = table;
    this.column = column;
    this.field = table.schema().fields().get(column);
    this.choices = new HashSet<>(field.choices());
  }

  /// Reports what is wrong with the cells of a table.
  static void check(Table table) {
    for (int column = 0; column < table.schema().fields().size(); column++) {
      if (table.has(column)) {
        new CellCheck(table, column).checkRows();
      }
    }
  }

  private void checkRows() {
    for (int row = 0; row < table.rows(); row++) {
      if (!table.torn(row)) {
        check(row);
      }
    }
  }

  private void check(int row) {
    if (table.empty(row, column)) {
      if (field.required()) {
        table.fault(row, column, field.name() + " is empty.", "fill it in; every row needs it.");
      }
    } else if (!takesAny()) {
      check(row, table.text(row, column));
    }
  }

  private boolean takesAny() {
    return field.type() == Field.Type.STRING
        && choices.isEmpty()
        && field.list().isEmpty();
  }

  private void check(int row, String text) {
    if (text.equals(right)) {
      return;
    }
    var before = table.faults();
    if (field.list().isPresent()) {
      table.items(row, column).forEach(item -> checkItem(row, text, item));
    } else {
      checkType(row, text);
      checkChoice(row, text);
    }
    right = table.faults() == before ? text : right;
  }

  private void checkItem(int row, String text, String item) {
    if (item.isEmpty()) {
      table.fault(
          row,
          column,
          "%s %s has an empty item.".formatted(field.name(), Table.quote(text)),
          "take the separator \"%s\" too many out.".formatted(field.list().orElse("")));
    } else {
      checkType(row, item);
      checkChoice(row, item);
    }
  }

  private void checkType(int row, String text) {
    var typed = switch (field.type()) {
      case STRING -> true;
      case NUMBER -> Values.number(text).isPresent();
      case INTEGER -> Values.integer(text).isPresent();
      case DATE -> Values.date(text).isPresent();
    };
    if (!typed) {
      table.fault(
          row,
          column,
          "%s %s is not %s.".formatted(field.name(), Table.quote(text), kind(field.type())),
          remedy(field.type(), text));
    }
  }

  private static String kind(Field.Type type) {
    return switch (type) {
      case STRING -> "a text";
      case NUMBER -> "a number";
      case INTEGER -> "a whole number";
      case DATE -> "a date";
    };
  }

  private static String remedy(Field.Type type, String text) {
    return switch (type) {
      case STRING -> "write a text.";
      case NUMBER -> numberRemedy(text);
      case INTEGER -> "write digits only, such as 1520.";
      case DATE -> "write a day of the calendar as YYYY-MM-DD, such as 2026-01-31.";
    };
  }

  private static String numberRemedy(String text) {
    var decimal = text.strip().replace(',', '.');
    if (text.indexOf(',') >= 0 && Values.number(decimal).isPresent()) {
      return "write %s; decimals take a point.".formatted(decimal);
    }
    var plain = text.replaceAll("[\\s\u00a0\u202f']", "");
    return Values.number(plain).isPresent()
        ? "write %s; spaces and marks between digits are not understood.".formatted(plain)
        : "write a number such as 12.5, without its unit.";
  }

  private void checkChoice(int row, String text) {
    if (!choices.isEmpty() && !choices.contains(text)) {
      List<String> words = field.choices();
      table.fault(
          row,
          column,
          () -> "%s %s is not one of %s."
              .formatted(field.name(), Table.quote(text), String.join(", ", words)),
          () -> words.contains(text.toLowerCase(Locale.ROOT))
              ? "write \"%s\", in small letters.".formatted(text.toLowerCase(Locale.ROOT))
              : Spelling.didYouMean(text, words, "write one of them."));
    }
  }
}
