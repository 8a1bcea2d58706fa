package ortoo.landed.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.landed.duty.Assessment;
import ortoo.landed.statement.Prices.Costs;
import ortoo.math.Draws;
import ortoo.route.chance.Drawn;

/// One drawn trip in one world, and the prices that hold in it. Mutable.
final class Moment {
  private final Drawn drawn;
  private final Draft draft;
  private final Draws readings;
  private final Map<Levies, Assessment> assessed = new HashMap<>();
  private int trip;
  private int world = -1;
  private double reading;
  private Prices prices;

  Moment(Draft draft, Drawn drawn, long seed) {
    this.draft = draft;
    this.drawn = drawn;
    readings = Draws.of(seed, "reading of the law");
    prices = new Prices(0, 0, 0, 0, 0);
  }

  /// Goes to a trip; true if it lies in another world than the last.
  boolean to(int n) {
    trip = n;
    var now = n / drawn.tripsEach();
    if (now == world) {
      return false;
    }
    world = now;
    reading = readings.stratified(world, drawn.worlds());
    var costs = new Costs(sum(Stage.ORIGIN), sum(Stage.MAIN), sum(Stage.ONWARD));
    prices = Prices.of(draft.sale().term(), draft.priceUsd(), costs, beside(Draft.COVER));
    assessed.clear();
    return true;
  }

  private double sum(Stage stage) {
    var sum = 0.0;
    for (var i = 0; i < draft.parts().size(); i++) {
      sum += draft.parts().get(i).stage() == stage ? drawn.usd(i, world) : 0;
    }
    return sum;
  }

  Prices prices() {
    return prices;
  }

  double part(int index) {
    return drawn.usd(index, world);
  }

  /// One of the charges beside those of the way.
  double beside(int index) {
    return drawn.usd(draft.parts().size() + index, world);
  }

  double hours() {
    return drawn.hours(trip);
  }

  /// Hours for which a container is kept inland.
  double boxHours() {
    return (drawn.minute(3, trip) - drawn.minute(2, trip)) / 60.0;
  }

  /// When goods are declared, minutes since the epoch.
  ///
  /// @param mark 0 at the receiver's border, 1 on the way
  int declared(int mark) {
    return drawn.minute(mark, trip);
  }

  /// What a levy of a day comes to at a customs value; where the law of that day is not known,
  /// that of the planned day.
  double levy(Levies.Calendar byDay, LocalDate day, String name, double value) {
    var levy = Levy.valueOf(name.toUpperCase(Locale.ROOT));
    var usd = levy(byDay.on(day), levy, value);
    return Double.isNaN(usd) ? levy(byDay.usual(), levy, value) : usd;
  }

  private double levy(Levies levies, Levy levy, double value) {
    var assessment = assessed.computeIfAbsent(levies, l -> l.assess(value));
    return levies.usd(assessment, levy, reading);
  }
}
