package ortoo.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// Gathers what is wrong with a package, so that its owner hears of it all at once.
///
/// Not safe for use by several threads.
public final class Problems {
  private final List<Problem> kept = new ArrayList<>();
  private final Map<String, Integer> order = new LinkedHashMap<>();
  private long found;

  /// Files are reported in the order in which they were first named here.
  void file(String file) {
    order.putIfAbsent(file, order.size());
  }

  /// The problem is made only if it will be kept: a broken file of a million rows stays cheap.
  public void add(Supplier<Problem> problem) {
    found++;
    if (kept.size() < Limits.PROBLEMS) {
      var one = problem.get();
      file(one.file());
      kept.add(one);
    }
  }

  /// A problem of a file as a whole, or of a place in it; see [Problem].
  public void add(String file, int line, int column, String what, String remedy) {
    add(() -> new Problem(file, line, column, what, remedy));
  }

  public long found() {
    return found;
  }

  /// Ends the reading with everything that was found, in the order of files and lines.
  public void throwIfAny() {
    if (found > 0) {
      kept.sort(Comparator.comparingInt((Problem p) -> order.getOrDefault(p.file(), 0))
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column));
      throw new BadInput(kept, found);
    }
  }
}
