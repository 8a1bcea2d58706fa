package ortoo.data.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import ortoo.data.text.Spot;
import ortoo.data.text.Utf8;

/// Finds the cells of a CSV file: RFC 4180 with any kind of line end, in UTF-8, with or without a
/// byte order mark. Blank lines are passed over.
///
/// Stops at the first fault after which nothing that follows can be trusted, such as a quote that
/// is never closed; a row with a wrong number of cells is reported and the next one read.
final class CsvScanner {
  private static final byte COMMA = ',';
  private static final byte QUOTE = '"';
  private static final int UNKNOWN = -1;

  private final String file;
  private final byte[] text;
  private final int skip;
  private final Problems problems;

  private int width = UNKNOWN;
  private int rows;
  private int line = 1;
  private int[] starts = new int[1024];
  private int[] ends = new int[128];
  private int[] lines = new int[128];
  private final BitSet torn = new BitSet();
  private boolean broken;

  private CsvScanner(String file, byte[] text, Problems problems) {
    this.file = file;
    this.text = text;
    this.skip = Utf8.mark(text);
    this.problems = problems;
  }

  /// The cells of a file, or nothing if it cannot be read at all; the problems then say why.
  static Optional<Csv> scan(String file, byte[] text, Problems problems) {
    return new CsvScanner(file, text, problems).scan();
  }

  private Optional<Csv> scan() {
    int bad = Utf8.firstBad(text);
    if (bad >= 0) {
      fail(
          bad,
          "byte 0x%02X is not UTF-8 text.".formatted(text[bad] & 0xFF),
          "save the file as \"CSV UTF-8\".");
      return Optional.empty();
    }
    int at = skip;
    while (at < text.length && !broken) {
      at = blank(at) ? at : row(at);
      at = lineEnd(at);
    }
    if (rows == 0 && !broken) {
      fail(skip, "the file is empty.", "begin it with a header line naming the columns.");
    }
    return broken
        ? Optional.empty()
        : Optional.of(new Csv(text, width, rows, starts, ends, lines, torn));
  }

  private void fail(int at, String what, String remedy) {
    broken = true;
    var spot = Spot.of(text, skip, at);
    problems.add(file, spot.line(), spot.column(), what, remedy);
  }

  private boolean blank(int at) {
    return text[at] == '\r' || text[at] == '\n';
  }

  private int lineEnd(int at) {
    if (at >= text.length) {
      return at;
    }
    line++;
    var two = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    return two ? at + 2 : at + 1;
  }

  /// Reads one row and returns where it ends: at a line end, or the end of the file.
  private int row(int from) {
    if (rows > Limits.ROWS) {
      fail(from, "the table has more than %,d rows.".formatted(Limits.ROWS), "split the table.");
      return from;
    }
    int startLine = line;
    int cells = 0;
    int at = from;
    int kept = from;
    while (true) {
      if (width == UNKNOWN || cells < width) {
        keep(cells, at);
      }
      at = cell(at);
      cells++;
      if (cells <= width || width == UNKNOWN) {
        kept = at;
      }
      if (broken || at >= text.length || text[at] != COMMA) {
        break;
      }
      at++;
    }
    if (!broken) {
      finish(startLine, cells, kept);
    }
    return at;
  }

  private void keep(int cell, int at) {
    if (cell >= Limits.COLUMNS) {
      fail(
          at,
          "the table has more than %d columns.".formatted(Limits.COLUMNS),
          "leave out the columns that datapackage.json does not describe.");
      return;
    }
    int index = (width == UNKNOWN ? 0 : rows * width) + cell;
    if (index >= Limits.CELLS) {
      fail(at, "the table has more than %,d cells.".formatted(Limits.CELLS), "split the table.");
      return;
    }
    if (index >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[index] = at;
  }

  private void finish(int startLine, int cells, int end) {
    if (width == UNKNOWN) {
      width = cells;
    }
    for (int missing = cells; missing < width && !broken; missing++) {
      keep(missing, end + 1);
    }
    if (cells != width) {
      torn.set(rows);
      int wide = width;
      problems.add(
          file,
          new Spot(startLine, 1),
          () -> "the row has %d cells, the header has %d.".formatted(cells, wide),
          () -> cells < wide
              ? "fill the row up with commas."
              : "put quotes around a cell that holds a comma, or take the cells out.");
    }
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, rows * 2);
      lines = Arrays.copyOf(lines, rows * 2);
    }
    ends[rows] = end;
    lines[rows] = startLine;
    rows++;
  }

  /// Passes over one cell and returns where it ends: at a comma, a line end or the end of the file.
  private int cell(int from) {
    int end = from < text.length && text[from] == QUOTE ? quoted(from) : plain(from);
    if (end - from > Limits.CELL_CHARACTERS
        && Utf8.characters(text, from, end) > Limits.CELL_CHARACTERS) {
      fail(
          from,
          "the cell has more than %,d characters.".formatted(Limits.CELL_CHARACTERS),
          "shorten it; look for a quote that is never closed.");
    }
    return end;
  }

  private int plain(int from) {
    int at = from;
    while (at < text.length && text[at] != COMMA && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }

  private int quoted(int from) {
    int at = from + 1;
    while (at < text.length) {
      byte c = text[at];
      if (c == QUOTE) {
        if (at + 1 >= text.length || text[at + 1] != QUOTE) {
          return closed(at + 1);
        }
        at++;
      } else if (Spot.endsLine(text, at)) {
        line++;
      }
      at++;
    }
    fail(from, "the quote that opens here is never closed.", "close it before the next comma.");
    return at;
  }

  private int closed(int after) {
    if (after < text.length && text[after] != COMMA && !blank(after)) {
      fail(
          after,
          "text follows the closing quote of a cell.",
          "double each quote that belongs to the text: \"\".");
    }
    return after;
  }
}
