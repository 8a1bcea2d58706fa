package ortoo.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ortoo.data.text.Spot;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// Gathers what is wrong with a package, so that its owner hears of it all at once.
///
/// Not safe for use by several threads.
public final class Problems {

  /// A problem whose words are found only if it is shown: to find the name that was meant may take
  /// a look at a million others.
  private record Kept(
      String file, int line, int column, Supplier<String> what, Supplier<String> remedy) {
    Problem told() {
      return new Problem(file, line, column, what.get(), remedy.get());
    }
  }

  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, Integer> order = new LinkedHashMap<>();
  private long found;

  /// Files are reported in the order in which they were first named here.
  void file(String file) {
    order.putIfAbsent(file, order.size());
  }

  /// A problem of a file as a whole, or of a place in it; see [Problem].
  public void add(String file, int line, int column, String what, String remedy) {
    add(file, new Spot(line, column), () -> what, () -> remedy);
  }

  /// The words are asked for only if the problem is among those shown.
  void add(String file, Spot spot, Supplier<String> what, Supplier<String> remedy) {
    found++;
    if (kept.size() < Limits.PROBLEMS) {
      file(file);
      kept.add(new Kept(file, spot.line(), spot.column(), what, remedy));
    }
  }

  public long found() {
    return found;
  }

  /// Ends the reading with everything that was found, in the order of files and lines.
  public void throwIfAny() {
    if (found > 0) {
      kept.sort(Comparator.comparingInt((Kept p) -> order.getOrDefault(p.file(), 0))
          .thenComparingInt(Kept::line)
          .thenComparingInt(Kept::column));
      throw new BadInput(kept.stream().limit(BadInput.SHOWN).map(Kept::told).toList(), found);
    }
  }
}
