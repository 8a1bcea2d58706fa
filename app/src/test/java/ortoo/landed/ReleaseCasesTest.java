package ortoo.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ortoo.landed.Steppe.ask;
import static ortoo.landed.Steppe.sums;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.landed.duty.Charge;
import ortoo.landed.duty.DutyAnswer;

/// A Korean sedan of 2020 that is released in Kyrgyzstan and then registered in Russia, by hand.
///
/// Rates for a dollar: to June 2024 87 RUB, 87.4 KGS, 0.917 EUR; to June 2025 87, 86.4, 0.932; to
/// June 2026 78.5, 87.4, 0.849.
class ReleaseCasesTest {
  private static DutyAnswer sedan(String then, String by, String date, String person) {
    return ask("RU 870323 origin=KR value=8631 engine=1998 hp=150 built=2020 fuel=petrol"
        + " released=KG released-date=%s released-by=%s date=%s person=%s"
            .formatted(then, by, date, person));
  }

  private static Charge charge(DutyAnswer answer, Levy levy) {
    return answer.assessment().charges().stream()
        .filter(charge -> charge.levy() == levy)
        .findFirst()
        .orElseThrow();
  }

  private static String law(DutyAnswer answer, Levy levy) {
    return charge(answer, levy).law().map(Duty::description).orElse("");
  }

  /// What is asked, and which step of the law it is by.
  @ParameterizedTest(name = "{0}, {3} on {2}: {4}, {5}")
  @CsvSource({
    "2024-02-01, company, 2024-03-15, company, unknown, 0.00, October 2023, before April 2024",
    "2024-02-01, private, 2024-03-15, private, unknown, 0.00, October 2023, before April 2026",
    "2024-02-01, company, 2024-05-01, company, unknown, unknown, October 2023, from April 2024",
    "2024-02-01, company, 2024-05-01, private, unknown, 0.00, October 2023, before April 2026",
    "2025-06-01, company, 2025-06-15, company, unknown, unknown, October 2024, from April 2024",
    "2025-06-01, private, 2025-06-15, private, unknown, 0.00, October 2024, before April 2026",
    "2025-06-01, company, 2025-12-15, company, unknown, unknown, December 2025, from April 2024",
    "2025-06-01, private, 2025-12-15, private, 5200.00, 0.00, from 2025-12, before April 2026",
    "2025-06-01, company, 2025-12-15, private, 5200.00, 0.00, from 2025-12, before April 2026",
    "2025-06-01, company, 2026-05-01, company, unknown, unknown, January 2026, from April 2024",
    "2025-06-01, private, 2026-05-01, private, 5200.00, 437570.16, from 2026-01, from April 2026",
    "2025-06-01, company, 2026-05-01, private, 5200.00, 656340.08, from 2026-01, from April 2026"
  })
  void stepsOfRussianLaw(
      String then,
      String by,
      String date,
      String person,
      String fee,
      String difference,
      String step,
      String stage) {
    var answer = sedan(then, by, date, person);
    assertEquals(
        "duty 0.00, excise 0.00, vat 0.00, fee 0.00, recycling %s, difference %s"
            .formatted(fee, difference),
        sums(answer));
    assertTrue(law(answer, Levy.RECYCLING).contains(step), law(answer, Levy.RECYCLING));
    assertTrue(law(answer, Levy.DIFFERENCE).endsWith(stage), law(answer, Levy.DIFFERENCE));
  }

  /// A private person after a private person, both by the flat sum of the union.
  @Test
  void aPrivatePersonAfterAPrivatePerson() {
    var answer = sedan("2025-06-01", "private", "2026-05-01", "private");
    var difference = charge(answer, Levy.DIFFERENCE);
    // On 1 May 2026 older than 5 years: 4.8 × 1,998 = 9,590.40 EUR = 886,744.88 RUB. On 1 June
    // 2025, made in the middle of 2020, not yet: 2.7 × 1,998 = 5,394.60 EUR = 500,100.26 KGS, in
    // May 2026 449,174.72 RUB. Reckoned as of the release, or made before June, nothing is missing.
    assertEquals(886744.88 - 449174.72, difference.amount(), 0.006);
    assertEquals(0, difference.low(), 0);
    assertEquals(437570.16, difference.high(), 0.006);
    var line = answer.lines().getLast();
    assertTrue(line.formula().contains("flat 886,744.88 RUB (4.8 EUR/cm3"), line.formula());
    assertTrue(line.formula().contains("flat 500,100.26 KGS (2.7 EUR/cm3"), line.formula());
    assertEquals(2, line.rests().size());
  }

  /// A private person after a company, which paid duty and VAT.
  @Test
  void aPrivatePersonAfterACompany() {
    var difference =
        charge(sedan("2025-06-01", "company", "2026-05-01", "private"), Levy.DIFFERENCE);
    // Paid: 149,143.68 + 107,383.45 = 256,527.13 KGS, in May 2026 230,404.80 RUB.
    assertEquals(886744.88 - 230404.80, difference.amount(), 0.006);
    assertEquals(difference.amount(), difference.high(), 0);
    // As of 1 June 2025, if not older than 5 years: 5,394.60 EUR = 503,573.18 RUB less
    // 256,527.13 KGS = 258,308.57 RUB.
    assertEquals(503573.18 - 258308.57, difference.low(), 0.006);
  }

  /// Russian VAT was not read: what a company owes is not known, but an electric car that paid no
  /// duty owes at least what its VAT falls short of the Russian duty.
  @Test
  void aCompanyOwesAtLeastTheKnownPart() {
    var electric = ask("RU 870380 origin=CN value=20000 age=1 date=2024-07-15 released=KG"
        + " released-date=2024-06-01 quota-left=1");
    var difference = charge(electric, Levy.DIFFERENCE);
    // Duty 15 % of 1,740,000 RUB = 261,000. Paid 12 % of 1,748,000 KGS = 209,760 KGS, in July 2024
    // 211,216.67 RUB (in June 208,800).
    assertTrue(Double.isNaN(difference.amount()) && Double.isNaN(difference.high()));
    assertEquals(49783.33, difference.low(), 0.006);
    // Of the sedan nothing is sure: duty 135,506.70 RUB is less than was paid.
    var sedan = sedan("2025-06-01", "company", "2026-05-01", "company");
    assertEquals(0, charge(sedan, Levy.DIFFERENCE).low(), 0);
  }

  /// Only what is in free circulation in the same union is free.
  @Test
  void aReleaseElsewhereChangesNothing() {
    var straight = "KG 870323 origin=KR value=8631 engine=1998 age=5 date=2025-06-15";
    var released = ask(straight + " released=MN released-date=2025-05-01");
    assertEquals(sums(ask(straight)), sums(released));
    assertTrue(released
        .chosenBecause()
        .endsWith("its release in MN changes nothing: KG is in no customs union with it"));
  }

  /// A car from Kazakhstan is free in Kyrgyzstan but for its registration.
  @Test
  void registrationIsAsked() {
    var answer = ask("KG 870323 origin=KR value=8631 engine=1998 built=2020 released=KZ"
        + " released-date=2025-05-01 date=2025-06-15");
    assertEquals(
        "duty 0.00, excise 0.00, vat 0.00, fee 0.00, recycling 0.00, registration 32500.00",
        sums(answer));
    assertEquals(
        "in free circulation in the union since its release in KZ on 2025-05-01",
        answer.chosenBecause().split(";", -1)[0]);
  }
}
