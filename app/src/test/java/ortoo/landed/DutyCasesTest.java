package ortoo.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ortoo.landed.Steppe.ask;
import static ortoo.landed.Steppe.sums;
import static ortoo.landed.Steppe.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import ortoo.landed.duty.Charge;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.DutyAnswer;
import ortoo.study.ask.DutyRequest;

/// Cases worked by hand from the text of the law, each step written out, and published figures.
///
/// Rates of 1 July 2024: 86.4 KGS, 0.932 EUR; of 1 July 2025: 87.4 KGS, 0.849 EUR, 3,583 MNT.
class DutyCasesTest {
  private static final String SEDAN =
      "KG 870323 origin=KR value=8631 engine=1998 built=2020 date=2025-06-15 person=";

  private static final String OLD =
      "KG 870323 origin=KR value=5000 engine=2494 age=10 person=private date=";

  /// A Korean sedan of 2020, brought in by a company.
  @Test
  void aSedanByACompany() {
    var answer = ask(SEDAN + "company");
    // Value 8,631 × 86.4 = 745,718.40 KGS.
    // Duty: 20 % = 149,143.68; not less than 0.44 × 1,998 = 879.12 EUR = 81,497.82 KGS: the first.
    // VAT: 12 % of 745,718.40 + 149,143.68 = 894,862.08: 107,383.4496.
    // Fee: 0.25 % = 1,864.296. Registration of 2020-2021, 1001-2000 cm3: 5 % of 650,000.
    assertEquals(
        "duty 149143.68, excise 0.00, vat 107383.45, fee 1864.30, recycling 0.00,"
            + " registration 32500.00",
        sums(answer));
    // Together 290,891.43 KGS = 3,366.80 USD; with the fee's other reading, 0.15 %, 745.72 less.
    assertEquals(3366.80, answer.totalUsd(), 0.005);
    assertEquals(290145.71, answer.assessment().low(), 0.005);
  }

  /// The same by a private person: made in 2020, on 15 June 2025 it is 4.5 to 5.5 years old.
  @Test
  void aSedanByAPrivatePerson() {
    var answer = ask(SEDAN + "private");
    // 3-5 years: 2.7 × 1,998 = 5,394.60 EUR / 0.932 × 86.4 = 500,100.2575 KGS.
    // Over 5 years: 4.8 × 1,998 = 9,590.40 EUR = 889,067.1245 KGS.
    var flat = answer.lines().getFirst().charge();
    assertEquals(500100.26, flat.amount(), 0.001);
    assertEquals(500100.26, flat.low(), 0.001);
    assertEquals(889067.12, flat.high(), 0.001);
    assertEquals(
        "flat 500100.26, fee 1864.30, recycling 0.00, registration 32500.00", sums(answer));
    // The month settles it.
    assertOne(500100.26, ask(SEDAN.replace("built=2020", "built=2020-07") + "private"));
    assertOne(889067.12, ask(SEDAN.replace("built=2020", "built=2020-05") + "private"));
  }

  private static void assertOne(double amount, DutyAnswer answer) {
    Charge charge = answer.lines().getFirst().charge();
    assertEquals(amount, charge.amount(), 0.001);
    assertTrue(!charge.open());
  }

  /// A car under 3 years by a private person: the rates were not read.
  @Test
  void aNewPrivateCarIsUnknownNotFree() {
    var answer = ask(SEDAN.replace("built=2020", "built=2024") + "private");
    assertEquals("flat unknown", sums(answer).split(",", -1)[0]);
    assertTrue(Double.isNaN(answer.totalUsd()));
  }

  /// A 2009 sedan of 2.5 litres (2,494 cm3): published are 1,250 USD to 31 December 2019.
  @Test
  void theLastDayOfTheLowKyrgyzRates() {
    var answer = ask(OLD + "2019-12-31");
    // Age 10: 0.5 × 2,494 = 1,247 USD, 0.24 % below the published figure (2,500 cm3 would give it).
    assertEquals(1247, usd(answer, 0), 0.005);
    assertEquals(1250, usd(answer, 0), 0.0025 * 1250);
  }

  /// The same sedan a day later: published are 13,600 USD.
  @Test
  void theFirstDayOfTheUnionsRates() {
    var answer = ask(OLD + "2020-01-01");
    // Over 5 years, 2301-3000 cm3: 5 × 2,494 = 12,470 EUR / 0.886 = 14,074.49 USD at the rate of
    // 1 July 2019, 3.5 % above the published figure (which is 12,470 EUR at 1.09 USD).
    assertEquals(14074.49, usd(answer, 0), 0.01);
    assertEquals(13600, usd(answer, 0), 0.035 * 13600);
  }

  /// 20 t of mutton from Mongolia, 60,000 USD, on 1 June 2026.
  @Test
  void muttonUnderThreeTreatments() {
    // Base: 15 % of 60,000 = 9,000 USD; not less than 0.15 × 20,000 = 3,000 EUR = 3,533.57 USD.
    assertEquals(9000, usd(ask(mutton("AU", "")), 0), 0.005);
    // A developing state: 75 % = 6,750; at the most, if Mongolia is none of the 29, the base.
    var gsp = ask(mutton("MN", ""));
    assertEquals(6750, usd(gsp, 0), 0.005);
    assertEquals(9000, gsp.lines().getFirst().charge().high() / gsp.perUsd(), 0.005);
    // The interim agreement in force: 0; at the most the base, as the schedule was not found.
    var interim = ask(mutton("MN", " interim=2026-01-01"));
    assertEquals(0, usd(interim, 0), 0.005);
    assertEquals(9000, interim.lines().getFirst().charge().high() / interim.perUsd(), 0.005);
  }

  private static String mutton(String origin, String more) {
    return "KG 0204 value=60000 weight=20000 date=2026-06-01 origin=" + origin + more;
  }

  /// Cheap mutton pays by weight: below 0.15 EUR / 15 % = 1 EUR a kg the minimum binds.
  @Test
  void theMinimumBindsForCheapMeat() {
    // 3,000 EUR / 0.849 × 87.4 = 308,833.92 KGS, for 20,000 USD as for 10,000.
    assertEquals(308833.92, amount("KG 0204 origin=AU value=20000 weight=20000"), 0.001);
    assertEquals(308833.92, amount("KG 0204 origin=AU value=10000 weight=20000"), 0.001);
    // 24,000 USD: 15 % = 3,600 USD = 314,640 KGS.
    assertEquals(314640, amount("KG 0204 origin=AU value=24000 weight=20000"), 0.001);
  }

  private static double amount(String words) {
    return ask(words).lines().getFirst().charge().amount();
  }

  /// 20 t of apples into Mongolia, 14,000 USD = 50,162,000 MNT: 5 %, and 10 % VAT on both.
  @Test
  void applesIntoMongolia() {
    // From Kyrgyzstan, in August as in February: 2,508,100; VAT on 52,670,100.
    for (var date : new String[] {"2025-08-01", "2026-02-01"}) {
      assertEquals("duty 2508100.00, vat 5267010.00", sums(ask(apples("MN", "KG", date))));
    }
    // From Uzbekistan, outside the WTO: twice, 5,016,200; VAT on 55,178,200.
    assertEquals("duty 5016200.00, vat 5517820.00", sums(ask(apples("MN", "UZ", "2025-08-01"))));
    // Onions pay 15 %, twice that is 30 %.
    var onions = "MN 070310 value=10000 date=2025-08-01 origin=";
    assertEquals(1500, usd(ask(onions + "KG"), 0), 0.005);
    assertEquals(3000, usd(ask(onions + "UZ"), 0), 0.005);
  }

  private static String apples(String importer, String origin, String date) {
    return "%s 080810 value=14000 weight=20000 origin=%s date=%s".formatted(importer, origin, date);
  }

  /// Apples from China into Kyrgyzstan: in August 0.06, in February 0.03, in May 0.015 EUR/kg.
  @Test
  void applesIntoTheUnionPayBySeason() {
    // 20,000 kg × 0.06 = 1,200 EUR / 0.849 = 1,413.43 USD, and so on.
    assertEquals(1413.43, usd(ask(apples("KG", "CN", "2025-08-01")), 0), 0.005);
    assertEquals(706.71, usd(ask(apples("KG", "CN", "2026-02-01")), 0), 0.005);
    assertEquals(353.36, usd(ask(apples("KG", "CN", "2026-05-01")), 0), 0.005);
    // In May 2022 the rate was zero for a time; Kazakh apples never pay.
    assertEquals(0, usd(ask(apples("KG", "CN", "2022-05-01")), 0), 0);
    assertEquals(0, usd(ask(apples("KG", "KZ", "2025-08-01")), 0), 0);
  }

  /// 20 t of beef, 60,000 USD: 15 % within the quota, 50 % (not less than 1 EUR/kg) outside.
  @Test
  void beefInsideAndOutsideTheQuota() {
    var beef = "KG 0202 origin=BR value=60000 weight=20000 date=2026-06-01";
    assertEquals(9000, usd(ask(beef + " quota-left=5000"), 0), 0.005);
    assertEquals(9000, usd(ask(beef + " quota-left=20"), 0), 0.005);
    // 12 t left: 12 / 20 × 9,000 + 8 / 20 × 30,000; and the sums of two lots are the same.
    assertEquals(17400, usd(ask(beef + " quota-left=12"), 0), 0.005);
    var within = beef.replace("60000", "36000").replace("20000", "12000") + " quota-left=12";
    var outside = beef.replace("60000", "24000").replace("20000", "8000") + " quota-left=0";
    assertEquals(17400, usd(ask(within), 0) + usd(ask(outside), 0), 0.005);
    // 20,000 USD: 50 % = 10,000; 20,000 EUR = 23,557.13 USD is more.
    var cheap = beef.replace("60000", "20000") + " quota-left=0";
    assertEquals(23557.13, usd(ask(cheap), 0), 0.005);
    // Not told what is left: outside, and the range says what the quota would save.
    var open = ask(beef).lines().getFirst().charge();
    assertEquals(9000 * 87.4, open.low(), 0.01);
    assertEquals(30000 * 87.4, open.amount(), 0.01);
    // The lines for meat outside the quota are asked by their own code.
    assertEquals(
        30000, usd(ask(beef.replace("0202 ", "0202301008 ") + " quota-left=99"), 0), 0.005);
  }

  /// The Kyrgyz ministry's "about 1,800 USD" of customs a car (January 2026), by a company.
  @Test
  void theMinistrysFigureImpliesLowDeclaredValues() {
    // 2.0 litres, up to 7 years: the minimum, 0.44 × 1,998 / 0.849 = 1,035.48 USD, binds below
    // 5,177 USD. Above: 20 % + 12 % of 120 % + 0.25 % = 34.65 %, so 1,800 / 0.3465 = 5,194.8.
    assertEquals(5194.8, declared(1998, 1800), 1);
    // "About" as 1,750 to 1,850: (1,750 - 1.12 × 1,035.48) / 12.25 % = 4,818.5; 1,850 / 34.65 %.
    assertEquals(4818.5, declared(1998, 1750), 1);
    assertEquals(5339.1, declared(1998, 1850), 1);
    // 2.5 litres: the minimum is 1,292.53; (1,800 - 1.12 × 1,292.53) / 12.25 % = 2,876.5 USD.
    assertEquals(2876.5, declared(2494, 1800), 1);
    // So a mean of 1,800 means declared values of at most 5,195 USD, below the mean of 8,631; and
    // no car over 7 years: 2.2 × 1,998 / 0.849 = 5,177 USD of duty alone.
    assertTrue(customs(1998, 8631, 5) > 2990);
    assertTrue(customs(1998, 0, 8) > 5177);
  }

  /// The registration fee of the grid for 2020-2021, 2001-3000 cm3 is the ministry's "about 400".
  @Test
  void theMinistrysRegistrationIsOneOfTheGrid() {
    var answer = ask("KG 870323 origin=KR value=8631 engine=2494 built=2021 date=2026-01-17");
    // 5 % of 700,000 = 35,000 KGS / 87.4 = 400.46 USD.
    assertEquals(400.46, usd(answer, 5), 0.005);
  }

  private static double customs(int engine, double value, double age) {
    var answer = ask("KG 870323 origin=KR value=%.2f engine=%d age=%s date=2026-01-17"
        .formatted(value, engine, age));
    return usd(answer, 0) + usd(answer, 1) + usd(answer, 2) + usd(answer, 3);
  }

  /// The declared value at which customs asks so much of a five-year-old car.
  private static double declared(int engine, double asked) {
    double low = 0;
    double high = 100_000;
    while (high - low > 0.01) {
      double middle = (low + high) / 2;
      if (customs(engine, middle, 5) < asked) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Russian VAT, excise and customs fee were not read.
  @Test
  void whatTheTablesLackIsUnknown() {
    var car =
        "RU 870323 origin=%s value=8631 engine=1998 hp=150 age=4 person=private date=2026-05-01";
    assertEquals(
        // 2.7 × 1,998 = 5,394.60 EUR / 0.849 × 78.5 = 498,793.9929 RUB.
        "flat 498793.99, fee unknown, recycling 5200.00", sums(ask(car.formatted("KR"))));
    // Goods made in the union are free of duty without a release; the fee is asked of all.
    assertEquals(
        "duty 0.00, excise unknown, vat unknown, fee unknown, recycling unknown",
        sums(ask(car.formatted("KG").replace("private", "company"))));
    assertEquals(
        "no tariff known for UZ: landed cost leaves duty out",
        ask("UZ 0204 origin=MN value=1000").chosenBecause());
  }

  /// A car that is told is compared by its own line, one that is not by each that it may be.
  @Test
  void carsAreComparedByWhatIsTold() {
    var told = compared("KG compare=mfn,union origin=KZ engine=1998 fuel=petrol age=5");
    assertEquals(1, told.size());
    assertEquals("[870323]", told.getFirst().hs().toString());
    assertEquals(
        "20 %, not less than 0.44 EUR/cm3", told.getFirst().under().getFirst().rate());
    // 20 % of 8,631 USD; not less than 0.44 × 1,998 / 0.849 = 1,035.48 USD.
    assertEquals(1726.2 * 87.4, told.getFirst().under().getFirst().amount(), 0.01);
    assertEquals(0, told.getFirst().under().getLast().amount(), 0);
    // 870323 is for 1,501 to 3,000 cm3: two lines of law, of which neither sum is known.
    var open = compared("KG 870323 compare=mfn,union origin=KZ age=9");
    assertEquals(
        "[1.6 EUR/cm3, 2.2 EUR/cm3]",
        open.stream().map(line -> line.under().getFirst().rate()).toList().toString());
    assertTrue(Double.isNaN(open.getFirst().under().getFirst().amount()));
    assertTrue(open.getFirst().under().getLast().free());
    // Mongolia has one rate for all.
    assertEquals(
        "[8703]", compared("MN 8703 compare=mfn origin=KG").getFirst().hs().toString());
  }

  private static List<Comparison> compared(String words) {
    return switch (Steppe.request(words)) {
      case DutyRequest.Compare compare ->
        compare.lines().stream()
            .filter(line -> line.hs().getFirst().startsWith("8703"))
            .toList();
      case DutyRequest.One _ -> throw new IllegalArgumentException(words);
    };
  }

  /// What the interim agreement is worth by line: hides and wet blue pay nothing as it is.
  @Test
  void theLeatherPromiseHasOnlyMeatToCut() {
    var request = Steppe.request("KG compare=mfn,interim origin=MN");
    var lines = request instanceof DutyRequest.Compare compare ? compare.lines() : null;
    assertTrue(lines != null && !lines.isEmpty());
    var free = lines.stream()
        .filter(line -> line.goods().equals("Raw hides and wet blue"))
        .filter(line -> line.under().getFirst().free())
        .findFirst()
        .orElseThrow();
    assertEquals("[4101, 4102, 4103, 410411, 410419]", free.hs().toString());
    assertTrue(free.under().getLast().free());
    var mutton =
        lines.stream().filter(line -> line.hs().contains("0204")).findFirst().orElseThrow();
    assertEquals(9000 * 87.4, mutton.under().getFirst().amount(), 0.01);
    assertEquals(0, mutton.under().getLast().amount(), 0);
  }
}
