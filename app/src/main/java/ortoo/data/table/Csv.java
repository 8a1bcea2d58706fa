package ortoo.data.table;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import ortoo.data.text.Spot;

/// The cells of one CSV file (RFC 4180), kept as the file's bytes and the offset of every cell.
///
/// A cell becomes a string only when it is asked for; line and column are found only when a problem
/// is told. So a table costs its bytes and four more a cell.
///
/// Made by [CsvScanner]. Row 0 is the header. Rows have as many cells as the header.
final class Csv {
  private final byte[] text;
  private final int width;
  private final int rows;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final BitSet torn;

  /// @param starts offset of each cell, row after row, `width` a row
  /// @param ends offset of each row's end
  /// @param lines line of each row's start
  /// @param torn rows that had more or fewer cells than the header
  Csv(byte[] text, int width, int rows, int[] starts, int[] ends, int[] lines, BitSet torn) {
    this.text = text;
    this.width = width;
    this.rows = rows;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.torn = torn;
  }

  int width() {
    return width;
  }

  /// Rows with the header.
  int rows() {
    return rows;
  }

  /// True for a row that had more or fewer cells than the header; it is padded or cut.
  boolean torn(int row) {
    return torn.get(row);
  }

  /// The line on which a row starts.
  int line(int row) {
    return lines[row];
  }

  /// True if there is no text in a cell, found without making a string of it.
  boolean empty(int row, int column) {
    int start = start(row, column);
    int end = end(row, column);
    return start >= end || (end - start == 2 && text[start] == '"');
  }

  String cell(int row, int column) {
    int start = start(row, column);
    int end = end(row, column);
    if (start >= end) { // beyond the end of a row with too few cells
      return "";
    }
    if (text[start] != '"') {
      return string(start, end);
    }
    var inner = string(start + 1, end - 1);
    return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
  }

  private String string(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  private int start(int row, int column) {
    return starts[row * width + column];
  }

  private int end(int row, int column) {
    return column == width - 1 ? ends[row] : start(row, column + 1) - 1;
  }

  /// Where the first character of a cell stands.
  Spot spot(int row, int column) {
    var spot = Spot.of(text, starts[row * width], Math.min(start(row, column), text.length));
    return new Spot(spot.line() + lines[row] - 1, spot.column());
  }
}
