package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.PlaceFinder;
import ortoo.show.InventedWorld;
import ortoo.study.ask.RoutesQuestion;
import ortoo.study.ask.RoutesRequest;
import ortoo.unit.BadInput;

/// What a question's words mean, and what is said of words that mean nothing.
class RoutesQuestionTest {

  private static RoutesRequest ask(String words) {
    var atlas = new InventedWorld().atlas();
    var places = new PlaceFinder(atlas.network());
    return new RoutesQuestion(words(words)).resolve(atlas, places::require);
  }

  /// `goods=meat; units=2`, from Harbour to Goal where it does not say otherwise.
  private static Map<String, String> words(String text) {
    var words = new HashMap<>(Map.of("from", "Harbour", "to", "Goal"));
    for (var pair : text.split(";", -1)) {
      var at = pair.indexOf('=');
      if (at > 0) {
        words.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
      }
    }
    return words;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # words                        | goods, unit, units, tonnes, USD, departure, carrier
      nothing                        | car car 1.0 1.6 8000 2026-06-01T00:00:00Z -
      units=3                        | car car 3.0 4.8 24000 2026-06-01T00:00:00Z -
      weight=2500; value=9000        | car car 1.0 2.5 9000 2026-06-01T00:00:00Z -
      goods=Meat                     | meat reefer 1.0 20.0 60000 2026-06-01T00:00:00Z -
      goods=frozen meat              | meat reefer 1.0 20.0 60000 2026-06-01T00:00:00Z -
      goods=870323                   | car car 1.0 1.6 8000 2026-06-01T00:00:00Z -
      goods=0808.10                  | apples reefer 1.0 20.0 15000 2026-06-01T00:00:00Z -
      goods=0810                     | fruit reefer 1.0 20.0 14000 2026-06-01T00:00:00Z -
      goods=9403                     | general fcl40 1.0 20.0 50000 2026-06-01T00:00:00Z -
      goods=general; units=0.5       | general fcl40 0.5 10.0 25000 2026-06-01T00:00:00Z -
      goods=general; unit=truck      | general truck 1.0 20.0 50000 2026-06-01T00:00:00Z -
      depart=2026-07-02              | car car 1.0 1.6 8000 2026-07-02T00:00:00Z -
      depart=2026-07-02 18:30        | car car 1.0 1.6 8000 2026-07-02T09:30:00Z -
      depart=2026-07-02T18:30+06:00  | car car 1.0 1.6 8000 2026-07-02T12:30:00Z -
      depart=2026-07-02T18:30:59Z    | car car 1.0 1.6 8000 2026-07-02T18:30:00Z -
      carrier=caravania              | car car 1.0 1.6 8000 2026-06-01T00:00:00Z XC
      """)
  void wordsMean(String words, String meaning) {
    var c = ask(words).consignment();
    assertEquals(
        meaning,
        "%s %s %s %.1f %.0f %s %s"
            .formatted(
                c.goods().id(),
                c.unit().id(),
                c.units(),
                c.tonnes(),
                c.valueUsd(),
                c.depart(),
                c.carrier().orElse("-")));
  }

  @Test
  void limitsMean() {
    var request = ask("avoid=XB, doorland; via=Market,hill,XC; modes=Road,sea; deadline=2026-07-01;"
        + "value-of-day=35.5; max-transfers=2; corridors=3; tolerance=10%; draws=500; seed=7");
    var limits = request.limits();
    assertEquals(java.util.Set.of("XB", "XD"), limits.avoid());
    assertEquals(java.util.List.of("xc-market", "hill", "XC"), limits.via());
    assertEquals("[ROAD, SEA]", new java.util.TreeSet<>(limits.modes()).toString());
    assertEquals("2026-07-01T17:59:00Z", limits.deadline().orElseThrow().toString());
    assertEquals(35.5, limits.valueOfDayUsd());
    assertEquals(2, limits.maxTransfers().orElseThrow());
    assertEquals(3, limits.corridors());
    assertEquals(0.1, limits.tolerance());
    assertEquals(500, request.draws());
    assertEquals(7, request.seed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      # words | what is wrong | what to do
      from=Habrour | unknown place "Habrour". | did you mean xa-harbour (Harbour, XA)?
      from= | from is not given. | name a place, such as Bishkek.
      to=Harbour | from and to are both Harbour. | give two different places.
      goods=mead | goods "mead" are not known. | did you mean "meat"? Else choose one of car, meat, fruit, apples, general, or an HS code such as 870323.
      goods=unicorns | goods "unicorns" are not known. | choose one of car, meat, fruit, apples, general, or an HS code such as 870323.
      goods=meat; unit=truck | goods "meat" cannot go by unit "truck": they must be chilled. | choose one of: reefer.
      goods=general; unit=car | goods "general" cannot go by unit "car": they have no wheels. | choose one of: fcl40, reefer, truck.
      unit=truck | goods "car" cannot go by unit "truck": cars go on their wheels or in a dry container. | choose one of: car, fcl40.
      unit=fcl45 | unit "fcl45" is not known. | did you mean "fcl40"?
      units=-2 | units "-2" is negative. | write how many cars, from 1 to 1000000.
      units=0 | units "0" is too small. | write how many cars, from 1 to 1000000.
      units=two | units "two" is not a number. | write how many cars, from 1 to 1000000.
      units=2.5 | units "2.5" is not a whole number. | write how many cars, from 1 to 1000000.
      units=1e6 | units "1e6" is not a number. | write 1000000; a number is digits, with a point and more digits if need be.
      units=1 000 | units "1 000" is not a number. | write 1000; thousands take no mark.
      goods=general; units=0.0001 | units "0.0001" is too small. | write how many, from 0.01 to 1000000: 1, or 2.5.
      goods=general; units=.5 | units ".5" is not a number. | write 0.5; a number is digits, with a point and more digits if need be.
      goods= | goods is given, but empty. | write what you mean, or leave goods out.
      unit= | unit is given, but empty. | write what you mean, or leave unit out.
      depart= | depart is given, but empty. | write what you mean, or leave depart out.
      via= | via is given, but empty. | write what you mean, or leave via out.
      via=hill,,XC | via "hill,,XC" has nothing between two commas, or at an end. | leave out the comma, or write what is missing.
      goods=12345 | goods "12345": a code of 5 digits is no HS code. | write 2, 4, 6, 8 or 10 digits, such as 870323.
      goods=8 | goods "8": a code of 1 digits is no HS code. | write 2, 4, 6, 8 or 10 digits, such as 870323.
      goods=99999999 | goods "99999999": the Harmonized System has no chapter 99. | write a code of chapters 01 to 97, without 77, such as 870323.
      goods=7701 | goods "7701": the Harmonized System has no chapter 77. | write a code of chapters 01 to 97, without 77, such as 870323.
      goods=00.01 | goods "00.01": the Harmonized System has no chapter 00. | write a code of chapters 01 to 97, without 77, such as 870323.
      units=1,5 | units "1,5" is not a number. | write 1.5; decimals take a point.
      weight=1,600 | weight "1,600" is not a number. | write 1600, or 1.600 if the comma parts decimals; thousands take no mark.
      weight=-5 | weight "-5" is negative. | write the weight of all the goods in kg, such as 1600.
      weight=0 | weight "0" is too small. | write the weight of all the goods in kg, such as 1600.
      weight=NaN | weight "NaN" is not a number. | write the weight of all the goods in kg, such as 1600.
      weight=50000 | weight "50000" kg is more than 1 of unit car can carry (usually 1600 kg). | give the weight in kg, or more units.
      goods=general; unit=truck; weight=60000 | weight "60000" kg is more than 1 of unit truck can carry (usually 20000 kg). | give the weight in kg, or more units.
      avoid=XB; via=XB | XB is to be passed (via) and avoided. | take it out of one.
      value=-1 | value "-1" is negative. | write the value of all the goods in USD, such as 9000.
      value=9999999999999999 | value "9999999999999999" is too large. | write the value of all the goods in USD, such as 9000.
      depart=2026-02-30 | depart "2026-02-30" cannot be: February 2026 has 28 days. | write a date such as 2026-06-01, or a time such as 2026-06-01T09:00 or 2026-06-01T09:00+08:00.
      depart=2026-13-01 | depart "2026-13-01" cannot be: there is no month 13. | write a date such as 2026-06-01, or a time such as 2026-06-01T09:00 or 2026-06-01T09:00+08:00.
      depart=2026-06-01T24:30 | depart "2026-06-01T24:30" cannot be: a day runs from 00:00 to 23:59. | write a date such as 2026-06-01, or a time such as 2026-06-01T09:00 or 2026-06-01T09:00+08:00.
      depart=2026-06-01T09:00+19:00 | depart "2026-06-01T09:00+19:00" cannot be: an offset is at most 18 hours. | write a date such as 2026-06-01, or a time such as 2026-06-01T09:00 or 2026-06-01T09:00+08:00.
      depart=1 June | depart "1 June" is not a date or time. | write a date such as 2026-06-01, or a time such as 2026-06-01T09:00 or 2026-06-01T09:00+08:00.
      depart=2031-06-01 | depart "2031-06-01" is in 2031. | choose a year from 2017 to 2027: the atlas has no holidays of others.
      deadline=2026-02-30 | deadline "2026-02-30" cannot be: February 2026 has 28 days. | write a date such as 2026-06-01, or a time such as 2026-06-01T09:00 or 2026-06-01T09:00+08:00.
      deadline=2026-05-31 | deadline "2026-05-31" is not after the departure. | give a later deadline, or an earlier departure.
      avoid=XBB,Carawania | avoid "Carawania" is not a country of the atlas. | did you mean "Caravania"?
      avoid=Atlantis | avoid "Atlantis" is not a country of the atlas. | use one of: XA, XB, XC, XD.
      carrier=??? | carrier "???" is not a country of the atlas. | use one of: XA, XB, XC, XD.
      via=Markt | via "Markt" is neither a country nor a place nor a crossing of the atlas. | did you mean "Market"?
      via=Samarkand | via "Samarkand" is neither a country nor a place nor a crossing of the atlas. | see the names with: ortoo places QUERY.
      modes=road,rial | modes "rial" is not a mode. | did you mean "rail"?
      modes=camel | modes "camel" is not a mode. | choose from: road, rail, sea, ferry, air.
      value-of-day=-20 | value-of-day "-20" is negative. | write USD a day from 0 to 1000000000, such as 20.
      max-transfers=1.5 | max-transfers "1.5" is not a whole number. | write a whole number from 0 to 100.
      corridors=0 | corridors "0" is too small. | write a whole number from 1 to 100.
      tolerance=7 | tolerance "7" is too large. | write a share from 0 to 1, such as 0.05 or 5%.
      draws=1000001 | draws "1000001" is too large. | write a whole number from 0 to 1000000.
      seed=-1 | seed "-1" is negative. | write a whole number from 0 to 999999999.
      fro=x | "fro" is not part of the question. | did you mean "from"?
      """)
  void aFaultIsToldWithItsRemedy(String words, String what, String remedy) {
    var bad = assertThrows(BadInput.class, () -> ask(words));
    assertEquals(1, bad.problems().size(), bad::getMessage);
    assertEquals(what, bad.problems().getFirst().what());
    assertEquals(remedy, bad.problems().getFirst().remedy());
  }

  @Test
  void allFaultsAreToldAtOnce() {
    var bad = assertThrows(
        BadInput.class,
        () -> ask("from=Nowhere; to=Neverland; goods=x; units=-1; weight=a; depart=2026-02-30;"
            + "avoid=QQ; modes=foot; draws=-1"));
    assertEquals(9, bad.problems().size(), bad::getMessage);
  }
}
