package ortoo.landed.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import ortoo.route.step.Charge;
import ortoo.unit.Figure;

/// What is paid for one stretch or at one spot of a way, under one name.
///
/// @param what the vehicle and the ends, or the post, in words
/// @param km along which it is paid; NaN where nothing moves
/// @param cents as the plan adds it up
record Part(Stage stage, String name, String what, double km, long cents, List<Charge> charges) {

  Part {
    charges = List.copyOf(charges);
  }

  /// The charges, those of the same figures added up.
  List<Charge> summed() {
    var factors = new LinkedHashMap<List<Figure>, Double>();
    charges.forEach(charge -> factors.merge(charge.figures(), charge.factor(), Double::sum));
    var summed = new ArrayList<Charge>();
    factors.forEach((figures, factor) -> summed.add(new Charge(name, factor, figures)));
    return summed;
  }

  List<Integer> rows() {
    return charges.stream()
        .flatMap(charge -> charge.figures().stream())
        .map(Figure::row)
        .filter(row -> row != Figure.NO_ROW)
        .distinct()
        .toList();
  }
}
