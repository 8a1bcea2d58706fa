package ortoo.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ortoo.landed.statement.Line;
import ortoo.landed.statement.Stage;
import ortoo.landed.statement.Statement;
import ortoo.study.LandedAnswer;

/// Statements worked by hand: what is paid on the way is read off, all else is reckoned here from
/// rates of law and of carrying_costs.csv written out.
///
/// Rates of 1 July 2024: 86.4 KGS, 0.932 EUR.
class StatementCasesTest {
  private static final String SEDAN = "from=Incheon to=Bishkek goods=870323 engine=1998"
      + " built=2020-07 depart=2025-06-01 draws=0 corridors=3";

  private static LandedAnswer ask(String words) {
    return StatementLawsTest.ask(words);
  }

  private static double usd(Statement s, String name) {
    return s.lines().stream()
        .filter(line -> line.name().equals(name) && line.country().isEmpty())
        .mapToDouble(Line::usd)
        .sum();
  }

  /// A Korean sedan of 8,631 USD FOB, by a company, by the cheapest way.
  @Test
  void aSedanLineByLine() {
    var answer = ask(SEDAN);
    var s = answer.statements().getFirst();
    var way = answer.routes().itineraries().getFirst().way();
    assertEquals(List.of("KR", "CN", "KZ", "KG"), way.countries());
    // Up to the border of the union, insurance apart.
    var main = s.usd(Stage.MAIN) - usd(s, "insurance");
    // Cover: 0.8 % of 110 % of CIF. CIF = (8,631 + main) / (1 - 0.0088).
    var cif = (8631 + main) / 0.9912;
    assertEquals(cif, s.prices().cif(), 0.005);
    assertEquals(0.0088 * cif, usd(s, "insurance"), 0.005);
    // Duty 20 %: more than 0.44 EUR × 1,998 = 879.12 EUR = 943.26 USD.
    var duty = 0.2 * cif;
    assertTrue(duty > 943.26);
    assertEquals(duty, usd(s, "duty"), 0.01);
    assertEquals(0.12 * (cif + duty), usd(s, "vat"), 0.01);
    assertEquals(0.0025 * cif, usd(s, "fee"), 0.01);
    // First registration: 5 % of 650,000 = 32,500 som.
    assertEquals(32500 / 86.4, usd(s, "registration"), 0.005);
    assertEquals(0.12 * cif * way.hours() / 8760, usd(s, "capital tied up"), 0.01);
    assertEquals(s.prices().dap() + s.usd(Stage.IMPORT) + s.usd(Stage.TIME), s.totalUsd(), 0.005);
  }

  /// Released in Mongolia on the way: 5 % duty, excise by age and size, 10 % VAT on all three.
  @Test
  void theSameReleasedInMongoliaFirst() {
    var s = ask(SEDAN + " cleared-in=MN").statements().getFirst();
    var mongolia = s.lines().stream()
        .filter(line -> line.country().equals(Optional.of("MN")))
        .toList();
    var duty = mongolia.get(0).amount();
    var excise = mongolia.get(1).amount();
    // 4-6 years, 1,501-2,500 cm3: 3.2 million tugrik.
    assertEquals(3_200_000, excise);
    assertEquals(0.1 * (20 * duty + duty + excise), mongolia.get(2).amount(), 0.02);
  }

  /// 20 t of mutton: 15 %, at least 0.15 EUR/kg; GSP three quarters of it; interim nothing.
  @Test
  void muttonAtThreeRates() {
    var meat = "from=Ulaanbaatar to=Bishkek goods=0204 draws=0 corridors=1 depart=2026-06-01";
    var gsp = ask(meat).statements().getFirst();
    var mfn = ask(meat + " origin=NZ").statements().getFirst();
    var interim = ask(meat + " interim=2026-01-01").statements().getFirst();
    var cif = mfn.prices().cif();
    assertEquals(0.15 * cif, usd(mfn, "duty"), 0.02);
    assertEquals(0.75 * 0.15 * cif, usd(gsp, "duty"), 0.02);
    assertEquals(0, usd(interim, "duty"));
    assertEquals(0.12 * 1.15 * cif, usd(mfn, "vat"), 0.02);
    assertEquals(0.12 * cif, usd(interim, "vat"), 0.02);
  }

  /// Mongolia asks 5 % of fruit, twice that outside the WTO, whatever the season; VAT 10 %.
  @Test
  void applesIntoMongolia() {
    for (var from : List.of("Bishkek", "Tashkent")) {
      for (var depart : List.of("2025-08-01", "2026-02-02")) {
        var s = ask("from=%s to=Ulaanbaatar goods=080810 draws=0 corridors=1 depart=%s"
                .formatted(from, depart))
            .statements()
            .getFirst();
        var rate = from.equals("Bishkek") ? 0.05 : 0.10;
        assertEquals(rate * s.prices().cif(), usd(s, "duty"), 0.01, from);
        assertEquals(0.1 * (1 + rate) * s.prices().cif(), usd(s, "vat"), 0.01, from);
      }
    }
  }

  /// What examples/landed says in words.
  @Test
  void theExampleSaysWhatHolds() {
    var car = ask(SEDAN + " compare=MN draws=400").statements().getFirst();
    var way = car.usd(Stage.ORIGIN) + car.usd(Stage.MAIN) + car.usd(Stage.ONWARD);
    assertEquals(0.1, way / car.totalUsd(), 0.02);
    assertEquals(0.28, car.usd(Stage.IMPORT) / car.totalUsd(), 0.02);
    var compared = ask(SEDAN + " compare=MN draws=400");
    var mongolia = compared.routes().itineraries().stream()
        .filter(i -> i.way().passes("MN"))
        .findFirst()
        .orElseThrow();
    var there = compared.statement(mongolia);
    assertTrue(there.usd(Stage.IMPORT) < car.usd(Stage.IMPORT), "less freight in the value");
    assertTrue(there.rankUsd() > car.rankUsd(), "but dearer in all");
    assertTrue(there.rankUsd() < car.rankUsd() + 1000, "by some hundred dollars");
    var apples = ask("from=Bishkek to=Ulaanbaatar goods=080810 depart=2025-08-01 draws=0")
        .statements()
        .getFirst();
    var road = apples.usd(Stage.ORIGIN) + apples.usd(Stage.MAIN) + apples.usd(Stage.ONWARD);
    assertTrue(road > apples.totalUsd() / 3, "more than a third");
    assertTrue(apples.usd(Stage.MAIN) > road / 2, "most of it in the customs value");
  }

  /// Fresh goods lose half their value by day 60, evenly, and all after it.
  @Test
  void applesLoseTheirFreshness() {
    var answer = ask("from=Bishkek to=Ulaanbaatar goods=080810 draws=0 depart=2025-08-01");
    for (var itinerary : answer.routes().itineraries()) {
      var s = answer.statement(itinerary);
      var lost = s.prices().cif() * 0.5 * itinerary.way().hours() / (24 * 60);
      assertEquals(lost, usd(s, "loss of freshness"), 0.01);
    }
  }
}
