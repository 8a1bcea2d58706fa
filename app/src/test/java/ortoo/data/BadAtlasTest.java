package ortoo.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.unit.BadInput;

/// What an atlas that cannot be used tells its owner.
class BadAtlasTest {

  @TempDir
  Path temp;

  private Path folder = Path.of("");

  @BeforeEach
  void tiny() {
    folder = TinyAtlas.write(temp.resolve("tiny"));
  }

  private String complaint() {
    var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(folder));
    return String.valueOf(bad.getMessage());
  }

  private void edit(String file, UnaryOperator<String> change) throws IOException {
    var path = folder.resolve(file);
    var before = Files.readString(path);
    var after = change.apply(before);
    assertTrue(!after.equals(before), "the test changes something in " + file);
    Files.writeString(path, after);
  }

  private static String message(String where, String what, String remedy) {
    return "%s: %s%n  Fix: %s".formatted(where, what, remedy);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# promise | file | instead of | stands | where | what | remedy
number    | links.csv | ,120, | ,"12,5", | links.csv:2:14 | distance_km "12,5" is not a number. | write 12.5; decimals take a point.
thousands | links.csv | ,120, | ,1 200, | links.csv:2:14 | distance_km "1 200" is not a number. | write 1200; spaces and marks between digits are not understood.
not NaN   | links.csv | ,120, | ,NaN, | links.csv:2:14 | distance_km "NaN" is not a number. | write a number such as 12.5, without its unit.
unit      | links.csv | ,120, | ,120 km, | links.csv:2:14 | distance_km "120 km" is not a number. | write a number such as 12.5, without its unit.
negative  | links.csv | ,120, | ,-120, | links.csv:2:14 | distance_km -120 is out of range. | write a number from 0 to 30000.
integer   | via.csv | l1,2 | l1,2.5 | via.csv:2:4 | seq "2.5" is not a whole number. | write digits only, such as 1520.
empty     | places.csv | a,Atown | a, | places.csv:2:3 | name is empty. | fill it in; every row needs it.
choice    | links.csv | ,road,120 | ,raod,120 | links.csv:2:9 | mode "raod" is not one of road, rail, sea, ferry, air. | did you mean "road"?
capitals  | links.csv | ,road,120 | ,ROAD,120 | links.csv:2:9 | mode "ROAD" is not one of road, rail, sea, ferry, air. | write "road", in small letters.
kind      | places.csv | city;rail_terminal | city;railterminal | places.csv:2:19 | kinds "railterminal" is not one of border_post, rail_terminal, city, logistics_centre, airport, port. | did you mean "rail_terminal"?
list      | places.csv | city;rail_terminal | city;;rail_terminal | places.csv:2:19 | kinds "city;;rail_terminal" has an empty item. | take the separator ";" too many out.
duplicate | places.csv | b,Btown | a,Btown | places.csv:5:1 | id "a" is already on line 2. | take one of the two rows out, or tell them apart.
two keys  | rates.csv | truck,BB | truck,AA | rates.csv:4:1 | vehicle, country "truck, AA" is already on line 2. | take one of the two rows out, or tell them apart.
dangling  | links.csv | l1,a,ap | l1,a,app | links.csv:2:6 | to "app" is not in column id of places.csv. | did you mean "ap"?
far       | links.csv | l1,a,ap | l1,a,Moscow | links.csv:2:6 | to "Moscow" is not in column id of places.csv. | add it to places.csv, or name one that is there.
source    | sources.csv | s,Inv | t,Inv | countries.csv:2:27 | source "s" is not in column id of sources.csv. | add it to sources.csv, or name one that is there.
loop      | links.csv | l1,a,ap | l1,a,a | links.csv:2:6 | the link "l1" runs from "a" to itself. | name another place, or take the link out.
latitude  | places.csv | ,47, | ,147, | places.csv:2:12 | lat 147 is out of range. | write a number from -90 to 90.
zone      | places.csv | Asia/Ulaanbaatar | Asia/Ulanbaatar | places.csv:2:38 | timezone "Asia/Ulanbaatar" is not a time zone. | did you mean "Asia/Ulaanbaatar" or "Asia/Ulan_Bator"?
season    | links.csv | ,04-01, | ,04-31, | links.csv:4:24 | season_from "04-31" is not a day of the year. | write it as MM-DD.
half      | links.csv | ,04-01, | ,, | links.csv:4:24 | only one of season_from and season_to is filled. | fill both, or leave both empty for the whole year.
hours     | practices.csv | 09:00 | 9:00 | practices.csv:2:20 | opens "9:00" is not a time of the day. | write it as HH:MM, 00:00 to 24:00.
overnight | practices.csv | 09:00,18:00 | 20:00,06:00 | practices.csv:2:26 | closes 06:00 is not after opens 20:00. | for hours over midnight write two rows, one to 24:00 and one from 00:00.
days      | practices.csv | Mon-Fri | weekdays | practices.csv:2:12 | days "weekdays" are not days of the week. | write Mon-Sun, Mon-Fri or Mon;Wed.
order     | rates.csv | 1.5,1.2,2, | 1.5,1.6,2, | rates.csv:2:10 | usd_per_km: low 1.6, value 1.5 and high 2 are not in order. | write low <= value <= high.
one end   | rates.csv | 1.5,1.2,2, | 1.5,1.2,, | rates.csv:2:18 | only one of usd_per_km_low and usd_per_km_high is filled. | fill both, or leave both empty for a figure without spread.
below 0   | rates.csv | BB,1.7 | BB,-1.7 | rates.csv:4:10 | usd_per_km is below 0. | write 0 or more.
beyond    | rates.csv | BB,1.7 | BB,1e18 | rates.csv:4:10 | usd_per_km is beyond all sense. | write 1000 or less.
ages      | post_times.csv | any,3,2,6 | any,3,2,1e9 | post_times.csv:2:24 | hours is beyond all sense. | write 10000 or less.
standing  | speeds.csv | 50,40,60 | 50,0,60 | speeds.csv:2:9 | nothing arrives below 1 km/h. | write 1 or more.
weightless | units.csv | loose,20 | loose,0 | units.csv:2:24 | payload_tonnes 0 is out of range. | write a number from 0.001 to 1000.
no load   | loads.csv | truck,truck,1 | truck,truck,0 | loads.csv:2:13 | a load of nothing is no load. | write 0.01 or more, or no row.
no day    | driving_rules.csv | 0.75,9, | 0.75,0, | driving_rules.csv:2:20 | daily_h 0 is out of range. | write a number from 1 to 24.
no driver | driving_rules.csv | 45,1 | 45,0 | driving_rules.csv:2:31 | a crew of 0 is not provided for. | write 1 or 2.
country   | rates.csv | truck,BB | truck,CC | rates.csv:4:7 | country "CC" is not one of *, AA, BB. | write one that is known.
side      | post_times.csv | x,BB | x,CC | post_times.csv:3:3 | country "CC" is not in column id of countries.csv. | add it to countries.csv, or name one that is there.
one side  | crossings.csv | ap,bp | a,ap | crossings.csv:2:19 | both posts, "a" and "ap", are in AA. | name a post on either side of the border.
weights   | practices.csv | 0.25 | 0.2 | practices.csv:2:7 | the weights of practice "day" add to 0.95. | make them add to 1.
short row | speeds.csv | road,,* | road,* | speeds.csv:2:1 | the row has 13 cells, the header has 14. | fill the row up with commas.
long row  | speeds.csv | road,,* | road,,,* | speeds.csv:2:1 | the row has 15 cells, the header has 14. | put quotes around a cell that holds a comma, or take the cells out.
column    | via.csv | lat | latitude | via.csv:1:10 | the column "latitude" is not described in datapackage.json. | describe it there, or take it out.
twice     | via.csv | lon | lat | via.csv:1:14 | the column "lat" is there twice. | take one of the two out.
unclosed  | sources.csv | Invented | "Invented | sources.csv:2:3 | the quote that opens here is never closed. | close it before the next comma.
after     | sources.csv | Invented | "In"vented | sources.csv:2:7 | text follows the closing quote of a cell. | double each quote that belongs to the text: "".
""")
  void tellsWhereAndWhatAndHowToMend(
      String promise,
      String file,
      String before,
      String after,
      String where,
      String what,
      String remedy)
      throws IOException {
    edit(file, text -> text.replaceFirst(java.util.regex.Pattern.quote(before), after));
    assertTrue(
        complaint().contains(message(where, what, remedy)),
        () -> "%s: told instead:%n%s".formatted(promise, complaint()));
  }

  @Test
  void aPlaceWithAFaultIsNotBlamedOnItsCrossing() throws IOException {
    edit("places.csv", text -> text.replace("ap,Apost,AA,48", "ap,Apost,AA,148"));
    assertEquals(
        message("places.csv:3:13", "lat 148 is out of range.", "write a number from -90 to 90."),
        complaint());
  }

  @Test
  void aLinkThatLeadsToItselfIsToldInPlainWords() throws IOException {
    var file = folder.resolve("loads.csv");
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("loads.csv"));
    assertTrue(complaint().startsWith("loads.csv:1:1: the file cannot be read: "), complaint());
    assertTrue(!complaint().contains("Exception"), complaint());
  }

  @Test
  void oneFaultIsToldOnce() throws IOException {
    edit("links.csv", text -> text.replace(",120,", ",\"12,5\","));
    assertEquals(
        message(
            "links.csv:2:14",
            "distance_km \"12,5\" is not a number.",
            "write 12.5; decimals take a point."),
        complaint());
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfFilesAndLines() throws IOException {
    edit("links.csv", text -> text.replace("l1,a,ap", "l1,a,a").replace(",road,2,", ",rod,x,"));
    edit("places.csv", text -> text.replace(",47,", ",N47,"));
    var told = complaint().lines().filter(line -> !line.startsWith("  Fix")).toList();
    assertEquals(4, told.size(), told::toString);
    assertTrue(told.get(0).startsWith("places.csv:2:12: lat \"N47\""), told::toString);
    assertTrue(told.get(1).startsWith("links.csv:2:6: the link"), told::toString);
    assertTrue(told.get(2).startsWith("links.csv:3:10: mode \"rod\""), told::toString);
    assertTrue(told.get(3).startsWith("links.csv:3:14: distance_km \"x\""), told::toString);
  }

  @Test
  void showsTwentyFaultsAndCountsTheRest() throws IOException {
    var rows = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      rows.append("l1,").append(i).append("x,47,106\n");
    }
    edit("via.csv", text -> "link,seq,lat,lon\n" + rows);
    var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(folder));
    assertEquals(5000, bad.found());
    assertEquals(20, bad.problems().size());
    assertTrue(complaint().endsWith("… and 4980 more problems."), this::complaint);
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("links.csv"));
    assertEquals(
        message(
            "links.csv:1:1",
            "the file is missing.",
            "add it; its header line is enough if it has no rows."),
        complaint());
  }

  @Test
  void aFolderThatIsNoneIsNamed() {
    folder = temp.resolve("nowhere");
    assertEquals(
        message(
            "command line",
            "there is no folder \"%s\".".formatted(folder),
            "name the folder of an atlas, such as data/steppe."),
        complaint());
  }

  @Test
  void aFolderWithoutDescriptorIsToldSo() throws IOException {
    Files.delete(folder.resolve("datapackage.json"));
    assertTrue(complaint().startsWith("datapackage.json:1:1: the file is missing."));
  }

  @Test
  void brokenEncodingIsPointedAt() throws IOException {
    edit("places.csv", text -> text.replace("Atown", "Åtown"));
    var text = Files.readString(folder.resolve("places.csv"));
    Files.write(folder.resolve("places.csv"), text.getBytes(ISO_8859_1));
    assertTrue(
        complaint()
            .contains(message(
                "places.csv:2:3",
                "byte 0xC5 is not UTF-8 text.",
                "save the file as \"CSV UTF-8\".")),
        this::complaint);
  }

  @Test
  void anEmptyFileIsToldSo() throws IOException {
    Files.write(folder.resolve("events.csv"), new byte[0]);
    assertEquals(
        message(
            "events.csv:1:1",
            "the file is empty.",
            "begin it with a header line naming the columns."),
        complaint());
  }

  @Test
  void columnsSplitBySemicolonsAreExplained() throws IOException {
    edit("sources.csv", text -> text.replace(',', ';'));
    assertTrue(
        complaint()
            .contains(message(
                "sources.csv:1:1",
                "the columns are separated by semicolons.",
                "save the file with commas between the columns.")),
        this::complaint);
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    edit("via.csv", _ -> "link,seq,lat\nl1,1,47\n");
    assertEquals(
        message("via.csv:1:1", "the column \"lon\" is missing.", "add it, filled in every row."),
        complaint());
  }

  @Test
  void aTableTooLongInBytesIsRefusedUnread() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("links.csv").toFile(), "rw")) {
      file.setLength(2L << 30);
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> assertTrue(complaint()
            .contains(message(
                "links.csv:1:1",
                "the file has more than 64 MB.",
                "split it, or take out what no question needs."))));
  }

  @Test
  void aTableOfTooManyRowsIsRefused() throws IOException {
    var row = "l1,1,4,1\n".repeat(1000).getBytes(UTF_8);
    try (var out = Files.newOutputStream(folder.resolve("via.csv"))) {
      out.write("link,seq,lat,lon\n".getBytes(UTF_8));
      for (int i = 0; i < 7_000; i++) {
        out.write(row);
      }
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(
            message(
                "via.csv:1000002:1", "the table has more than 1,000,000 rows.", "split the table."),
            complaint()));
  }

  @Test
  void manyDanglingReferencesAreCountedSoon() throws IOException {
    var rows = new StringBuilder("link,seq,lat,lon\n");
    for (int i = 0; i < 300_000; i++) {
      rows.append('k').append(i).append(",1,47,106\n");
    }
    Files.writeString(folder.resolve("via.csv"), rows);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertTrue(complaint().endsWith("… and 299980 more problems."), this::complaint));
  }

  @Test
  void aCellTooLongIsRefused() throws IOException {
    edit("sources.csv", text -> text.replace("Invented", "é".repeat(10_001)));
    assertTrue(
        complaint().contains("sources.csv:2:3: the cell has more than 10,000 characters."),
        this::complaint);
  }

  @Test
  void aTableOfTooManyColumnsIsRefused() throws IOException {
    edit("sources.csv", text -> text.replace("id,", "id" + ",c".repeat(200) + ","));
    assertTrue(complaint().contains("the table has more than 200 columns."), this::complaint);
  }

  @Test
  void aPathOutOfTheFolderIsRefused() throws IOException {
    edit("datapackage.json", text -> text.replace("\"via.csv\"", "\"../via.csv\""));
    Files.copy(folder.resolve("via.csv"), temp.resolve("via.csv"));
    assertTrue(
        complaint().contains("../via.csv:1:1: this path leads out of the package's folder."),
        this::complaint);
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Files.move(folder.resolve("via.csv"), temp.resolve("via.csv"));
    Files.createSymbolicLink(folder.resolve("via.csv"), temp.resolve("via.csv"));
    assertEquals(
        message(
            "via.csv:1:1",
            "this path leads out of the package's folder.",
            "put the file into the folder and name it there."),
        complaint());
  }

  @Test
  void brokenJsonIsPointedAt() throws IOException {
    edit(
        "datapackage.json",
        text -> text.replaceFirst("\"name\": \"steppe\",", "\"name\": steppe,"));
    assertTrue(complaint().startsWith("datapackage.json:3:"), this::complaint);
    assertTrue(complaint().contains("this is not JSON"), this::complaint);
  }

  @Test
  void deepJsonIsRefused() throws IOException {
    edit("datapackage.json", _ -> "[".repeat(100_000));
    assertTrue(complaint().contains("nested deeper than 20"), this::complaint);
  }

  @Test
  void aTableThatIsNotDescribedIsNamed() throws IOException {
    edit(
        "datapackage.json",
        text -> text.replace("\"spells\"", "\"spell\"").replace("\"spells.csv\"", "\"spell.csv\""));
    Files.move(folder.resolve("spells.csv"), folder.resolve("spell.csv"));
    assertEquals(
        message(
            "datapackage.json:1:1",
            "the table spells.csv is not described.",
            "describe it as data/steppe does, and add the file; its header line is enough."),
        complaint());
  }
}
