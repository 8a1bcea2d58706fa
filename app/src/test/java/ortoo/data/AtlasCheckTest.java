package ortoo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ortoo.atlas.check.AtlasCheck;
import ortoo.atlas.check.Doubt;
import ortoo.atlas.check.Finding;

/// What a careful reader doubts, each doubt raised in the tiny atlas by one change.
class AtlasCheckTest {
  private static final String LINKS =
      "id,from,to,mode,distance_km,gauge_mm,status,season_from,season_to,crossing";

  @TempDir
  Path temp;

  private List<String> doubts(Doubt doubt, TinyAtlas atlas) {
    var report = AtlasCheck.check(AtlasFolder.load(atlas.to(temp.resolve("tiny"))));
    return report.of(doubt).stream().map(AtlasCheckTest::line).toList();
  }

  private static String line(Finding finding) {
    return "%s:%d: %s".formatted(finding.row().table(), finding.row().line(), finding.what());
  }

  /// The links of the tiny atlas; degrees of latitude are 111.2 km there.
  private static TinyAtlas links(String first, String second, String third, String... more) {
    var rows = new ArrayList<>(List.of(first, second, third));
    rows.addAll(List.of(more));
    return new TinyAtlas().with("links", LINKS, rows.toArray(String[]::new));
  }

  private static final String FIRST = "l1,a,ap,road,120,,open,,,";
  private static final String SECOND = "l2,ap,bp,road,2,,open,,,x";
  private static final String THIRD = "l3,bp,b,road,115,,open,,,";

  @Test
  void aSoundAtlasRaisesNone() {
    var atlas = links(FIRST, SECOND, THIRD)
        .with(
            "post_times",
            "crossing,country,mode,direction,containers,hours,usd",
            "x,AA,road,outbound,any,3,20",
            "x,AA,road,inbound,any,3,20",
            "x,BB,road,outbound,any,3,20",
            "x,BB,road,inbound,any,3,20");
    var report = AtlasCheck.check(AtlasFolder.load(atlas.to(temp.resolve("tiny"))));
    assertEquals(
        List.of(),
        report.findings().stream()
            .filter(finding -> finding.doubt() != Doubt.NO_SOURCE)
            .map(AtlasCheckTest::line)
            .toList());
  }

  @Test
  void aLinkShorterThanTheCrow() {
    assertEquals(
        List.of("links:2: link \"l1\" is 105 km long, and its ends are 111 km apart."),
        doubts(Doubt.SHORT_LINK, links("l1,a,ap,road,105,,open,,,", SECOND, THIRD)));
  }

  @Test
  void aLinkMuchLongerThanTheCrow() {
    assertEquals(
        List.of("links:2: link \"l1\" is 260 km long, 2.3 times the 111 km between its ends."),
        doubts(Doubt.LONG_LINK, links("l1,a,ap,road,260,,open,,,", SECOND, THIRD)));
  }

  @Test
  void aWayBySeaMayBeAsLongAsItLikes() {
    assertEquals(
        List.of(),
        doubts(Doubt.LONG_LINK, links(FIRST, SECOND, THIRD, "l4,a,b,sea,2600,,closed,,,")));
  }

  @Test
  void aLinkShorterThanItsShape() {
    var atlas = new TinyAtlas().with("via", "link,seq,lat,lon", "l1,1,47.5,107");
    assertEquals(
        List.of("links:2: link \"l1\" is 120 km long, and its shape 187 km."),
        doubts(Doubt.LONG_SHAPE, atlas));
  }

  @Test
  void aBorderPassedByNoCrossing() {
    assertEquals(
        List.of("links:3: link \"l2\" leads from AA to BB by no crossing."),
        doubts(Doubt.NO_CROSSING, links(FIRST, "l2,ap,bp,road,2,,open,,,", THIRD)));
  }

  @Test
  void aCrossingThatDoesNotFitItsLink() {
    assertEquals(
        List.of(
            "links:2: link \"l1\" does not join the countries of crossing \"x\".",
            "crossings:3: crossing \"y\" is passed by no link."),
        doubts(
            Doubt.CROSSING_LINK,
            links("l1,a,ap,road,120,,open,,,x", SECOND, THIRD)
                .with(
                    "crossings",
                    "id,name,place_a,place_b,modes,traffic_class,third_country_vehicles,"
                        + "gauge_change,practice,status",
                    "x,X,ap,bp,road,international,yes,no,day,open",
                    "y,Y,ap,bp,road,international,yes,no,day,open")));
  }

  @Test
  void aPlaceThatNothingReaches() {
    assertEquals(
        List.of("places:5: no open link or running service reaches \"b\"."),
        doubts(Doubt.UNREACHED, links(FIRST, SECOND, "l3,a,bp,road,120,,open,,,x")));
  }

  @Test
  void aPlaceThatAPlannedLinkWillReachIsExpected() {
    assertEquals(
        List.of(), doubts(Doubt.UNREACHED, links(FIRST, SECOND, "l3,bp,b,road,115,,planned,,,")));
  }

  @Test
  void aSeaOnWhichNothingSails() {
    assertEquals(
        List.of("links:5: no running service uses the link \"l4\"."),
        doubts(Doubt.NO_SERVICE, links(FIRST, SECOND, THIRD, "l4,a,b,sea,260,,open,,,")));
  }

  @Test
  void aSideWithoutHours() {
    assertEquals(
        List.of("crossings:2: nothing says when the side BB of crossing \"x\", road works."),
        doubts(
            Doubt.NO_HOURS,
            new TinyAtlas()
                .with(
                    "crossings",
                    "id,name,place_a,place_b,modes,traffic_class,third_country_vehicles,"
                        + "gauge_change,practice,status",
                    "x,X,ap,bp,road,international,yes,no,,open")
                .with(
                    "calendars",
                    "crossing,country,mode,days,opens,closes",
                    "x,AA,road,Mon-Fri,09:00,18:00")));
  }

  @Test
  void hoursThatAreOpenTwice() {
    assertEquals(
        List.of("calendars:4: \"x AA road Wed 12:00\" holds at the same time as line 2."),
        doubts(
            Doubt.OVERLAP,
            new TinyAtlas()
                .with(
                    "calendars",
                    "crossing,country,mode,days,opens,closes,valid_from",
                    "x,AA,road,Mon-Fri,09:00,18:00,",
                    "x,AA,road,Sat;Sun,09:00,18:00,",
                    "x,AA,road,Wed,12:00,20:00,",
                    "x,AA,road,Mon-Fri,10:00,18:00,2026-01-01")));
  }

  @Test
  void permitsThatHoldTwice() {
    assertEquals(
        List.of("permits:3: \"AA BB 2020-01-01\" holds at the same time as line 2."),
        doubts(
            Doubt.OVERLAP,
            new TinyAtlas()
                .with(
                    "permits",
                    "registration,territory,bilateral,transit,third,valid_from,valid_to",
                    "AA,BB,yes,yes,no,,2020-01-01",
                    "AA,BB,yes,yes,yes,2020-01-01,",
                    "BB,AA,yes,yes,yes,,")));
  }

  @Test
  void aVehicleWithoutRateSpeedOrLoad() {
    var atlas = new TinyAtlas()
        .with(
            "vehicles",
            "id,name,mode,form,registered,driver,empty_return,co2e",
            "truck,Truck,road,loose,yes,yes,0.3,60",
            "van,Van,road,loose,yes,yes,0.3,60")
        .with("rates", "vehicle,country,usd_per_km", "truck,*,1", "van,AA,1")
        .with("speeds", "mode,vehicle,country,kmh", "road,truck,*,50");
    var folder = atlas.to(temp.resolve("tiny"));
    var report = AtlasCheck.check(AtlasFolder.load(folder));
    assertEquals(
        List.of(
            "vehicles:3: vehicle \"van\" has no rate in BB.",
            "vehicles:3: vehicle \"van\" has no speed in AA, BB.",
            "vehicles:3: vehicle \"van\" (road) carries no unit."),
        List.of(Doubt.NO_RATE, Doubt.NO_SPEED, Doubt.NO_LOAD).stream()
            .flatMap(doubt -> report.of(doubt).stream())
            .map(AtlasCheckTest::line)
            .toList());
  }

  @Test
  void rowsThatCanNeverApply() {
    var atlas = new TinyAtlas()
        .with(
            "countries",
            "id,iso3,name,currency,driving_rule,customs_territory",
            "AA,AAA,Aland,AAC,aetr,AA",
            "BB,BBB,Bland,BBC,aetr,BB",
            "CC,CCC,Cland,CCC,aetr,CC")
        .with("short_hauls", "crossing,country,usd", "x,AA,100", "x,CC,100")
        .with(
            "regimes",
            "id,name,territories,modes,excludes,through,documents,fee,guarantee_pct,open_h",
            "r,Rail,AA,rail,truck,no,note,1,0,1");
    var report = AtlasCheck.check(AtlasFolder.load(atlas.to(temp.resolve("tiny"))));
    assertEquals(
        List.of(
            "short_hauls:3: no truck leaves CC by crossing \"x\".",
            "regimes:2: regime \"r\" excludes \"truck\", whose mode it does not have."),
        report.of(Doubt.NO_USE).stream().map(AtlasCheckTest::line).toList());
  }

  @Test
  void figuresOfNoSource() {
    var atlas = new TinyAtlas()
        .with("sources", "id,title", "s,Invented", "ortoo,None opened")
        .with(
            "aliases",
            "alias,place,source,confidence,derivation",
            "A,a,ortoo,cited,",
            "B,a,ortoo,known,",
            "C,a,ortoo,estimate,",
            "D,a,s,cited,",
            "E,a,ortoo,estimate,by thought");
    assertEquals(
        List.of(
            "aliases:2: \"A a\" is cited, but no source was opened.",
            "aliases:4: \"C a\" is an estimate that does not say how it was made."),
        doubts(Doubt.NO_SOURCE, atlas).stream()
            .filter(f -> f.startsWith("aliases"))
            .toList());
  }
}
