package ortoo.landed.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Small laws and lots whose sums can be added up in the head.
class TariffTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/duty/asked.txt", delimiter = '¦', quoteCharacter = '~')
  void asksWhatTheLawSays(String promise, String law, String lot, String asked) {
    var tariff = InventedLaw.of(law);
    var declared = InventedLaw.declared(lot);
    var charges = tariff.assess(declared).charges();
    var text = charges.stream().map(TariffTest::words).collect(Collectors.joining(", "));
    assertEquals(asked, text.isEmpty() ? "-" : text, promise);
    assertEquals(
        charges,
        tariff.explain(declared).lines().stream().map(DutyAnswer.Line::charge).toList(),
        "the explanation tells the same sums");
  }

  private static String words(Charge charge) {
    var name = charge.levy().name().toLowerCase(Locale.ROOT);
    if (!charge.known()) {
      return Double.isNaN(charge.low())
          ? name + " ?"
          : "%s ? (%s-%s)".formatted(name, end(charge.low()), end(charge.high()));
    }
    return charge.open()
        ? "%s %s (%s-%s)"
            .formatted(
                name,
                LawWords.number(charge.amount()),
                LawWords.number(charge.low()),
                LawWords.number(charge.high()))
        : "%s %s".formatted(name, LawWords.number(charge.amount()));
  }

  private static String end(double amount) {
    return Double.isNaN(amount) ? "?" : LawWords.number(amount);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/duty/why-not.txt", delimiter = '¦', quoteCharacter = '~')
  void tellsWhyNoOtherLine(String law, String lot, String why) {
    var answer = InventedLaw.of(law).explain(InventedLaw.declared(lot));
    assertEquals(why, answer.notChosen().getFirst().why());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/duty/missing.txt", delimiter = '¦')
  void asksForNoMoreThanTheLawWantsToKnow(String law, String lot, String missing) {
    var asked = Missing.of(InventedLaw.of(law), InventedLaw.declared(lot));
    assertEquals(missing, asked.toString());
  }

  @Test
  void roundsAsDecimalsDo() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 100_000; i++) {
      var percent = BigDecimal.valueOf(random.nextLong(1, 2_000), 1);
      var value = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), 2);
      var exact = value.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
      double ours = Rounding.nearest(percent.doubleValue() / 100 * value.doubleValue(), 0.01);
      assertEquals(exact.doubleValue(), ours, () -> value + " × " + percent);
    }
  }
}
