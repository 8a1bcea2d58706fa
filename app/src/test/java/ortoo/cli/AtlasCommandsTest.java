package ortoo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.data.AtlasFolder;
import ortoo.data.TinyAtlas;

/// What `check`, `places` and `sources` say, and the code they end with.
class AtlasCommandsTest {

  @TempDir
  Path temp;

  private Path folder = Path.of("");

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void tiny() {
    folder = TinyAtlas.write(temp.resolve("tiny"));
  }

  private Said say(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    assertFalse(err.toString().contains("\tat "), "no stack trace");
    return new Said(code, out.toString(), err.toString());
  }

  private Said ask(String command, String... args) {
    return say(Stream.of(Stream.of(command, "--atlas", folder.toString()), Stream.of(args))
        .flatMap(part -> part)
        .toArray(String[]::new));
  }

  private void breakIt() throws IOException {
    var file = folder.resolve("links.csv");
    Files.writeString(file, Files.readString(file).replace(",120,", ",\"12,5\","));
  }

  @Test
  void checkTellsWhatIsDoubtful() {
    var said = say("check", folder.toString());
    assertEquals(0, said.code());
    assertTrue(said.out().contains("""
                crossing sides without a time or an observation: 2
                  crossings.csv:2: nothing says how long the side AA of crossing "x", road takes \
                inbound.
                    Fix: add a row to post_times.csv.
                """), said.out());
    assertTrue(said.out().contains("\nall "), said.out());
  }

  @Test
  void checkEndsWith1OnlyIfStrict() {
    assertEquals(1, say("check", folder.toString(), "--strict").code());
    assertEquals(
        1, say("check", folder.toString(), "--strict", "--format", "json").code());
  }

  @Test
  void checkOfABrokenAtlasEndsWith2() throws IOException {
    breakIt();
    var said = say("check", folder.toString());
    assertEquals(2, said.code());
    assertEquals("", said.out());
    assertEquals("""
        links.csv:2:14: distance_km "12,5" is not a number.
          Fix: write 12.5; decimals take a point.
        """, said.err());
  }

  @Test
  void checkOfABrokenAtlasIsJsonIfAsked() throws IOException {
    breakIt();
    var said = say("check", folder.toString(), "--format", "json");
    assertEquals(2, said.code());
    assertEquals("""
        {
          "errors": [ {
            "file": "links.csv",
            "line": 2,
            "column": 14,
            "what": "distance_km \\"12,5\\" is not a number.",
            "remedy": "write 12.5; decimals take a point."
          } ],
          "found": 1
        }
        """, said.out());
  }

  @Test
  void checkOfTheSteppeHasNoErrors() {
    assertEquals(0, say("check").code());
  }

  @Test
  void checkLaysTheSteppeBesideCpmm() {
    var said = say("check", "--against-cpmm");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("KG       SWOD            km/h "), said.out());
    assertTrue(said.out().contains("inside, circular"), said.out());
    assertTrue(said.out().contains("Sample trips\n  cn-urumqi to kz-almaty by "), said.out());
    var json = say("check", "--against-cpmm", "--format", "json");
    assertTrue(json.out().contains("\"published_2022\": 51.8"), json.out());
  }

  @Test
  void anAtlasWithoutTheSampleTripsIsNotMeasured() {
    var said = say("check", folder.toString(), "--against-cpmm");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("road, 0 sample trips"), said.out());
    assertTrue(said.out().contains("torugart: no way found"), said.out());
  }

  @Test
  void checkOfNothingEndsWith2() {
    var said = say("check", temp.resolve("nowhere").toString());
    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("command line: there is no folder "), said.err());
  }

  @Test
  void placesAreListed() {
    var said = ask("places", "atown");
    assertEquals(0, said.code());
    assertEquals("""
        id  name   country  kinds                UN/LOCODE  found by
        a   Atown  AA       city, rail_terminal             name "Atown"
        """, said.out());
  }

  @Test
  void placesAreCsv() {
    assertEquals("""
        id,name,country,kinds,un_locode,lat,lon,found_by
        a,Atown,AA,city;rail_terminal,,47.0,106.0,name
        """, ask("places", "atown", "--format", "csv").out());
  }

  @Test
  void placesOfACountryAreListed() {
    var named = ask("places", "--country", "aa").out();
    assertEquals(
        AtlasFolder.load(folder).network().places().stream()
            .filter(place -> place.country().equals("AA"))
            .count(),
        named.lines().count() - 1);
    assertEquals("""
        command line: --country "QQ" is not a country of the atlas.
          Fix: use one of: AA, BB.
        """, ask("places", "--country", "QQ").err());
    assertEquals("""
        command line: no name is given.
          Fix: name a place, or list those of a country with --country KG.
        """, ask("places").err());
    assertEquals(
        "No place of BB is called \"atown\" or nearly so.\n",
        ask("places", "atown", "--country", "BB").err());
  }

  @Test
  void placesAreGeoJson() {
    var out = ask("places", "atown", "--format", "geojson").out();
    assertTrue(out.startsWith("{\n  \"type\": \"FeatureCollection\",\n"), out);
    assertTrue(out.contains("\"coordinates\": [ 106.0, 47.0 ]"), out);
  }

  @Test
  void aPlaceOfNoSuchNameEndsWith1() {
    var said = ask("places", "Samarkand");
    assertEquals(1, said.code());
    assertEquals("", said.out());
    assertEquals("No place is called \"Samarkand\" or nearly so.\n", said.err());
  }

  @Test
  void aLimitBelow1IsRefused() {
    var said = ask("places", "a", "--limit", "0");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("--limit 0 shows nothing."), said.err());
  }

  @Test
  void sourcesAreCounted() {
    assertEquals("""
        id,organisation,title,date,url,rows,cited,known,estimate
        s,,Invented,,,22,0,0,22
        """, ask("sources", "--format", "csv").out());
    assertEquals(1, ask("sources", "nothing").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"places a", "sources", "sources --format json"})
  void aBrokenAtlasEndsEachWith2(String command) throws IOException {
    breakIt();
    var words = List.of(command.split(" ", -1));
    var said = ask(words.getFirst(), words.stream().skip(1).toArray(String[]::new));
    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("links.csv:2:14: "), said.err());
  }
}
