package ortoo.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
final class TextTable {
  private final List<List<String>> lines = new ArrayList<>();

  TextTable(String... heads) {
    lines.add(List.of(heads));
  }

  void add(Object... cells) {
    var line = new ArrayList<String>();
    for (var cell : cells) {
      line.add(String.valueOf(cell));
    }
    lines.add(line);
  }

  void print(PrintWriter out) {
    int columns = lines.getFirst().size();
    int[] widths = new int[columns];
    boolean[] right = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      right[i] = lines.size() > 1;
      for (int row = 0; row < lines.size(); row++) {
        var cell = lines.get(row).get(i);
        widths[i] = Math.max(widths[i], cell.length());
        right[i] &= row == 0 || cell.matches("[-+0-9.,% ]*");
      }
    }
    for (var line : lines) {
      var text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        var gap = " ".repeat(widths[i] - line.get(i).length());
        text.append(i == 0 ? "" : "  ");
        text.append(right[i] ? gap + line.get(i) : line.get(i) + gap);
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
