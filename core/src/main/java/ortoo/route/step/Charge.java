package ortoo.route.step;

import java.util.List;
import ortoo.unit.Figure;

/// One line of cost: a certain factor times figures of the atlas, in USD for the whole consignment.
///
/// A freight line is factor = kilometres × units, figures = rate a kilometre, 1 + empty return,
/// and the inverse of the load; drawing the figures draws the line.
///
/// @param name what is paid, for people: `freight`, `post payments`, `handling`, …
/// @param factor not negative
public record Charge(String name, double factor, List<Figure> figures) {

  public Charge {
    figures = List.copyOf(figures);
  }

  /// The planned amount.
  public double usd() {
    var usd = factor;
    for (var figure : figures) {
      usd *= figure.value();
    }
    return usd;
  }

  /// The planned amount in whole cents, as plans add it up.
  public long cents() {
    return Math.round(100 * usd());
  }
}
