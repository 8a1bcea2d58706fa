package ortoo.route.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.customs.Paper;
import ortoo.landed.papers.Needed;
import ortoo.landed.papers.Papers;
import ortoo.route.Planner;
import ortoo.route.trip.Limits;
import ortoo.unit.Mode;

/// Which papers a way needs, where and why: by road from A in AA over b in BB and u in UU to Z in
/// ZZ, where UU and ZZ are a union; trucks of AA carry all the way under TIR.
class PapersTest {

  private static Sketch world() {
    var s = new Sketch().vehicle(Fleet.TRUCK, 1, 60, 1).clearance(0, 0, 0, 0);
    s.country("AA", "UTC").country("BB", "UTC");
    s.country("UU", "UTC", "none", "EU").country("ZZ", "UTC", "none", "EU");
    s.places("AA", "A").places("BB", "b").places("UU", "u").places("ZZ", "Z");
    for (var border : List.of("A b x AA BB", "b u y BB UU", "u Z z UU ZZ")) {
      var w = border.split(" ", -1);
      s.link(w[0], w[1], Mode.ROAD, 60, Set.of(), null, w[2]).crossing(w[2], w[0], w[1]);
      s.takes(w[2], w[3], 1, 0).takes(w[2], w[4], 1, 0);
    }
    s.permit("AA", "BB", "bt").permit("AA", "UU", "bt").permit("AA", "ZZ", "bt");
    return s.regime("tir", "BB EU", true, 0, 0);
  }

  private static List<Needed> needed(Sketch s, String rules) {
    s.papers.addAll(PaperWords.papers(rules));
    var atlas = s.atlas();
    var goods = Fleet.carriedBy(s.load("A", "Z", "2025-06-02T08:00:00Z"), "AA");
    var ways = new Planner(atlas).pareto(goods, Limits.NONE, () -> false);
    return Papers.of(atlas).needed(goods, ways.getFirst());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
# promise | rules | papers with where and why
export          | p export AA | p AA: export of goods from AA
not of another  | p export BB | ''
import          | p import ZZ | p ZZ: import of goods into ZZ at Z
anywhere        | p import *  | p ZZ: import of goods into ZZ at Z
into the union  | p import EU | p UU: entry of goods into the EU at u
another member  | p import UU | ''
transit         | p transit BB | p BB: transit through BB
not if bound    | p transit EU | ''
a member passed | p transit UU | p UU: transit through UU
the ends        | p transit AA,ZZ | ''
everywhere      | p transit * | p BB: transit through BB
a note of two   | p carriage AA,BB modes=road | p AA BB: carriage by road over borders
of either side  | p carriage BB modes=road | p BB: carriage by road over borders
another mode    | p carriage * modes=rail,sea | ''
to unload       | p truck ZZ runs=bilateral | p ZZ: a truck of AA unloads in ZZ
to pass         | p truck * runs=transit | p BB UU: a truck of AA passes BB, a truck of AA passes UU
its own country | p truck AA runs=bilateral,transit,third | ''
other trucks    | p truck * runs=transit trucks=BB | ''
regime          | p regime * regimes=tir | p BB: tir from b on
other regime    | p regime * regimes=bb | ''
origin          | p import * origins=AA | p ZZ: import of goods into ZZ at Z
not that origin | p import * origins=!AA | ''
any other       | p import * origins=!BB | p ZZ: import of goods into ZZ at Z
bound for       | p export * destinations=EU | p AA: export of goods from AA
not bound for   | p export * destinations=!EU | ''
goods           | p import * goods=goods | p ZZ: import of goods into ZZ at Z
other goods     | p import * goods=veterinary,meat | ''
dear goods      | p import * over=9999 | p ZZ: import of goods into ZZ at Z
not so dear     | p import * over=10000 | ''
in their order  | p import ZZ; q transit BB; r export AA | r AA: export of goods from AA; q BB: transit through BB; p ZZ: import of goods into ZZ at Z
each once       | p transit BB; p import EU | p BB UU: transit through BB, entry of goods into the EU at u
""")
  void whereAndWhy(String promise, String rules, String told) {
    assertEquals(
        told,
        needed(world(), rules).stream().map(PapersTest::told).collect(Collectors.joining("; ")),
        promise);
  }

  private static String told(Needed needed) {
    return "%s %s: %s"
        .formatted(needed.id(), String.join(" ", needed.where()), String.join(", ", needed.why()));
  }

  @Test
  void rulesOfOnePaperTellTheWorst() {
    var paper = needed(
            world(),
            "p transit BB lead=3 required=no; p import EU lead=14 held=unknown note=perhaps")
        .getFirst();
    assertEquals(14, paper.leadDays().orElseThrow().value());
    assertEquals(Paper.Held.UNKNOWN, paper.held());
    assertEquals(true, paper.required());
    assertEquals("office", paper.issuer());
  }

  @Test
  void insideAUnionNobodyAsks() {
    var s = world();
    s.papers.addAll(
        PaperWords.papers("p export *; q import *; r transit *; s regime * regimes=tir"));
    var atlas = s.atlas();
    var goods = s.load("u", "Z", "2025-06-02T08:00:00Z");
    s.permit("UU", "ZZ", "b");
    var way = new Planner(s.atlas()).pareto(goods, Limits.NONE, () -> false).getFirst();
    assertEquals(List.of(), Papers.of(atlas).needed(goods, way));
  }

  @Test
  void aTruckThatCarriesForAThirdCountry() {
    var s = world();
    // From b to Z by a truck of AA, which is neither's.
    s.permits.clear();
    s.permit("AA", "BB", "3").permit("AA", "UU", "t").permit("AA", "ZZ", "3");
    s.papers.addAll(PaperWords.papers("p truck * runs=third; q truck * runs=transit"));
    var atlas = s.atlas();
    var goods = Fleet.carriedBy(s.load("b", "Z", "2025-06-02T08:00:00Z"), "AA");
    var way = new Planner(atlas).pareto(goods, Limits.NONE, () -> false).getFirst();
    assertEquals(
        List.of(
            "p BB ZZ: a truck of AA loads in BB for a third country,"
                + " a truck of AA unloads in ZZ for a third country",
            "q UU: a truck of AA passes UU"),
        Papers.of(atlas).needed(goods, way).stream().map(PapersTest::told).toList());
  }

  @Test
  void rulesOfTwoPapersAreNotOne() {
    var rules = Arrays.asList(PaperWords.paper("p export *"), PaperWords.paper("q export *"));
    var fault =
        assertThrows(IllegalArgumentException.class, () -> new Needed(rules, List.of(), List.of()));
    assertEquals("Needed: [p, q] are not rules of one paper.", fault.getMessage());
  }
}
