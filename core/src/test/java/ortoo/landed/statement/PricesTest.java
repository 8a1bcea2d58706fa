package ortoo.landed.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ortoo.landed.statement.Prices.Costs;
import ortoo.math.Draws;

class PricesTest {

  @Test
  void addsUpInTheHead() {
    // 100 at the door, 10 to the border; then 88 to the other border; cover 1 %: CIF 198 / 0.99.
    var p = Prices.of(Incoterm.EXW, 100, new Costs(10, 88, 7), 0.01);
    assertEquals(new Prices(100, 110, 200, 207, 2), p);
  }

  @Test
  void aPriceOnLateTermsCanBeTooLowForTheWay() {
    var p = Prices.of(Incoterm.DAP, 100, new Costs(20, 90, 30), 0);
    assertEquals(-40, p.exw());
  }

  @Test
  void eachTermGivesAllOthers() {
    var draws = Draws.of(1, "prices");
    for (var n = 0; n < 1000; n++) {
      var costs = new Costs(
          1000 * draws.uniform(4L * n),
          5000 * draws.uniform(4L * n + 1),
          3000 * draws.uniform(4L * n + 2));
      var cover = 0.05 * draws.uniform(4L * n + 3);
      var exw = Prices.of(Incoterm.EXW, 10_000, costs, cover);
      for (var term : Incoterm.values()) {
        var same = Prices.of(term, exw.on(term), costs, cover);
        for (var other : Incoterm.values()) {
          assertEquals(exw.on(other), same.on(other), 1e-8, term + " to " + other);
        }
      }
    }
  }

  /// The premium is reckoned on what it is part of: going round comes to the closed form.
  @Test
  void theClosedFormIsWhereGoingRoundEnds() {
    var costs = new Costs(0, 1500, 0);
    var premium = 0.0;
    for (var round = 0; round < 60; round++) {
      premium = 0.03 * (8000 + 1500 + premium);
    }
    assertEquals(premium, Prices.of(Incoterm.FOB, 8000, costs, 0.03).premium(), 1e-9);
  }
}
