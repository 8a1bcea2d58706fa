package ortoo.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Person;
import ortoo.landed.duty.Assessment;
import ortoo.landed.duty.Charge;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Declaration.Lot;
import ortoo.landed.duty.Release;

/// What holds of any lot under the law of the steppe atlas, over fixed seeds.
class DutyLawsTest {
  private static final List<String> GOODS = List.of(
      "0201",
      "0202301008",
      "0204",
      "0205",
      "020622",
      "0206",
      "021012",
      "0702",
      "070310",
      "080810",
      "080830",
      "0803",
      "4101",
      "410411",
      "4107",
      "5101",
      "870310",
      "870380");

  private final SplittableRandom random;
  private final String seed;

  DutyLawsTest(RepetitionInfo repetition) {
    random = new SplittableRandom(repetition.getCurrentRepetition());
    seed = "seed " + repetition.getCurrentRepetition();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Declaration lot(String origin) {
    var car = random.nextInt(3) == 0;
    var words = "%s %s origin=%s value=%d weight=%d date=%d-%02d-15%s%s"
        .formatted(
            one(List.of("KG", "KZ", "RU", "MN")),
            car ? "8703" : one(GOODS),
            origin,
            random.nextInt(100, 200_000),
            random.nextInt(100, 40_000),
            random.nextInt(2023, 2027),
            random.nextInt(1, 13),
            random.nextBoolean() ? " quota-left=" + random.nextInt(40) : "",
            random.nextBoolean() ? " interim=2025-06-01" : "");
    return Steppe.declaration(car || words.contains(" 8703") ? words + car() : words);
  }

  private String car() {
    return " fuel=%s engine=%d age=%d hp=%d person=%s"
        .formatted(
            one(List.of("petrol", "diesel")),
            random.nextInt(700, 5_000),
            random.nextInt(1, 20),
            random.nextInt(60, 300),
            one(List.of("company", "private")));
  }

  private static Declaration worth(Declaration d, Lot lot) {
    return d.of(d.hs(), lot, d.origin());
  }

  private static Declaration from(Declaration d, String origin) {
    return d.of(d.hs(), d.lot(), origin);
  }

  private static Assessment asked(Declaration d) {
    return Steppe.TARIFF.assess(d);
  }

  @RepeatedTest(200)
  void noSumFallsWhenTheValueRises() {
    var d = lot(one(List.of("MN", "KG", "UZ", "AU", "CN")));
    var lot = d.lot();
    var more = new Lot(
        lot.value() * (1 + random.nextDouble()), lot.currency(), lot.weightKg(), lot.units());
    var less = asked(d).charges();
    var charges = asked(worth(d, more)).charges();
    assertEquals(less.size(), charges.size(), seed);
    for (int i = 0; i < less.size(); i++) {
      var rises = !(charges.get(i).amount() < less.get(i).amount());
      assertTrue(rises, () -> "%s: %s".formatted(seed, d));
    }
  }

  @RepeatedTest(200)
  void aPreferenceIsNeverDearerThanTheBaseRate() {
    var d = lot("MN");
    double base = asked(from(d, "AU")).knownTotal();
    double preferred = asked(d).knownTotal();
    assertTrue(preferred <= base + 0.01, () -> "%s: %s".formatted(seed, d));
    var charge = asked(d).charges().getFirst();
    assertTrue(!(charge.low() > charge.amount()) && !(charge.amount() > charge.high()), seed);
  }

  /// The first part goes within the quota while it lasts, and the rest after it.
  @RepeatedTest(400)
  void splittingALotSavesNothingButRounding() {
    var whole = lot(one(List.of("MN", "UZ", "AU", "CN")));
    var lot = whole.lot();
    boolean cars = whole.hs().startsWith("8703");
    double share = cars ? 0.5 : random.nextDouble(0.1, 0.9);
    var pair = new Lot(lot.value(), lot.currency(), lot.weightKg(), cars ? 2 : 1);
    double need = cars ? 2 : lot.weightKg().orElseThrow() / 1000;
    double left = cars ? random.nextInt(4) : random.nextDouble(1.5) * need;
    double together = asked(left(whole, pair, left)).knownTotal();
    double apart = asked(left(whole, part(pair, share), left)).knownTotal()
        + asked(left(whole, part(pair, 1 - share), Math.max(0, left - share * need)))
            .knownTotal();
    // A half cent for each sum of the three goes, and one more where a quota splits a lot.
    assertTrue(apart >= together - 0.015 * 8, () -> "%s: %s".formatted(seed, whole));
  }

  private static Declaration left(Declaration d, Lot lot, double left) {
    return new Declaration(
        d.importer(),
        d.hs(),
        d.origin(),
        d.date(),
        lot,
        d.person(),
        OptionalDouble.of(left),
        d.car(),
        d.interim(),
        d.release());
  }

  private static Lot part(Lot lot, double share) {
    var kg = OptionalDouble.of(lot.weightKg().orElseThrow() * share);
    return new Lot(lot.value() * share, lot.currency(), kg, lot.units() * share);
  }

  @RepeatedTest(200)
  void theMoneyOfTheValueChangesNothing() {
    var d = lot(one(List.of("MN", "KG", "UZ", "AU", "CN")));
    var currency = one(List.of("EUR", "CNY", "KGS", "MNT", "KRW", "RUB"));
    double perUsd =
        Steppe.TARIFF.exchange().find(currency, d.date()).orElseThrow().perUsd();
    var lot = d.lot();
    var other = new Lot(lot.value() * perUsd, currency, lot.weightKg(), lot.units());
    var sums = asked(d).charges();
    var others = asked(worth(d, other)).charges();
    for (int i = 0; i < sums.size(); i++) {
      assertEquals(sums.get(i).amount(), others.get(i).amount(), 0.011, seed);
    }
  }

  /// The sum of what is asked up to a levy; not known if a part is not.
  private static double taxes(Assessment asked, Levy last) {
    return asked.charges().stream()
        .filter(charge -> charge.levy() != Levy.FEE && charge.levy() != Levy.RECYCLING)
        .filter(charge -> charge.levy().compareTo(last) <= 0)
        .mapToDouble(Charge::amount)
        .sum();
  }

  /// Released in Armenia, in the union with most importers here, or in Turkiye, in none.
  @RepeatedTest(200)
  void aReleaseInTheUnionNeverAddsAndOneElsewhereChangesNothing() {
    var d = lot("KR");
    if (d.car().isEmpty()) {
      return;
    }
    var then = d.date().minusDays(random.nextInt(300));
    var who = one(List.of(Person.values()));
    var abroad = asked(d.after(new Release("TR", then, who, d.car().get().age())));
    assertEquals(asked(d), abroad, seed);
    var union = asked(d.after(new Release("AM", then, who, d.car().get().age())));
    assertTrue(
        !(taxes(union, Levy.DIFFERENCE) > taxes(asked(d), Levy.VAT) + 0.01),
        () -> "%s: %s".formatted(seed, d));
    for (var charge : union.charges()) {
      assertTrue(!(charge.low() > charge.amount()) && !(charge.amount() > charge.high()), seed);
    }
  }

  @RepeatedTest(100)
  void mongoliaAsksTwiceOfStatesOutsideTheWto() {
    var words = "MN %s origin=%s value=%d weight=1000 date=2025-08-01%s";
    var hs = String.format(Locale.ROOT, "%02d%02d", random.nextInt(1, 77), random.nextInt(1, 10));
    int value = random.nextInt(100, 100_000);
    double member = amount(words.formatted(hs, "AU", value, ""));
    assertEquals(2 * member, amount(words.formatted(hs, "UZ", value, "")), 0.011, seed);
  }

  private static double amount(String words) {
    return asked(Steppe.declaration(words)).charges().getFirst().amount();
  }
}
