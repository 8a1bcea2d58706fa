package ortoo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.atlas.customs.Paper;
import ortoo.unit.BadInput;
import ortoo.unit.Mode;

/// What a table of papers says is what its rules say, and what a bad one tells its owner.
class PaperTableTest {
  private static final String HEADER =
      "id,name,when,territories,origins,destinations,goods,modes,trucks,runs,regimes,required,"
          + "issuer,checked,lead_days,without,held,note,valid_from,valid_to";
  private static final String GOOD =
      "note,Note,carriage,AA,*,!BB,*,road;rail,,,,yes,carrier,post,14,none goes,yes,,,";

  @TempDir
  Path folder;

  private Path atlas(String... rows) {
    return new TinyAtlas().with("papers", HEADER, rows).to(folder.resolve("tiny"));
  }

  @Test
  void readsARule() {
    var paper = AtlasFolder.load(atlas(GOOD)).customs().papers().getFirst();
    assertEquals(new Paper.Carriage(Set.of(Mode.ROAD, Mode.RAIL)), paper.when());
    assertEquals(Set.of("AA"), paper.territories());
    assertEquals(Set.of("!BB"), paper.destinations());
    assertEquals(14, paper.leadDays().orElseThrow().value());
    assertEquals(Paper.Held.YES, paper.held());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# promise | instead of | stands | where | what | remedy
occasion  | carriage,AA | carrage,AA | papers.csv:2:11 | when "carrage" is not one of export, import, transit, carriage, truck, regime. | did you mean "carriage"?
territory | carriage,AA | carriage,AX | papers.csv:2:20 | territories "AX" is not one of *, AA, BB. | did you mean "AA"?
end       | !BB         | !BX | papers.csv:2:25 | destinations "!BX" is not one of *, AA, BB, !AA, !BB. | did you mean "!BB"?
goods     | !BB,*       | !BB,meet | papers.csv:2:29 | goods "meet" is not one of *, veterinary, phytosanitary. | write one that is known.
mode      | road;rail   | road;rial | papers.csv:2:31 | modes "rial" is not one of road, rail, sea, ferry, air. | did you mean "rail"?
no mode   | road;rail   | | papers.csv:2:31 | modes is empty, but when is carriage. | fill it in; such a rule needs it.
too much  | rail,,      | rail,AA, | papers.csv:2:41 | trucks is filled, but when is carriage. | leave it empty, or change when.
run       | carriage,AA,*,!BB,*,road;rail,, | truck,AA,*,!BB,*,,AA,thrid | papers.csv:2:32 | runs "thrid" is not one of bilateral, transit, third. | did you mean "third"?
regime    | carriage,AA,*,!BB,*,road;rail,,, | regime,*,*,!BB,*,,,,tir | papers.csv:2:31 | regimes "tir" is not in column id of regimes.csv. | add it to regimes.csv, or name one that is there.
anywhere  | carriage,AA,*,!BB,*,road;rail | import,AA,*,!BB,*,road | papers.csv:2:29 | modes is filled, but when is import. | leave it empty, or change when.
lead      | ,14,        | ,400, | papers.csv:2:61 | lead_days is beyond all sense. | write 366 or less.
held      | ,yes,,,     | ,no,,, | papers.csv:2:77 | note is empty, but held is no. | say what is known of whether the paper can be had.
period    | ,yes,,,     | ,yes,,2026-01-01,2025-01-01 | papers.csv:2:90 | valid_to 2025-01-01 is before valid_from 2026-01-01. | exchange the two dates, or mend one.
""")
  void tellsWhereAndWhatAndHowToMend(
      String promise, String before, String after, String where, String what, String remedy) {
    var row = GOOD.replace(before, after == null ? "" : after);
    var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(atlas(row)));
    assertTrue(
        String.valueOf(bad.getMessage())
            .contains("%s: %s%n  Fix: %s".formatted(where, what, remedy)),
        () -> "%s: told instead:%n%s".formatted(promise, bad.getMessage()));
  }

  @Test
  void onePaperHasOneName() {
    var other = GOOD.replace("Note", "Paper").replace("AA", "BB");
    var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(atlas(GOOD, other)));
    assertEquals("""
        papers.csv:3:6: name "Paper" is not that of other rows of "note".
          Fix: write "Note", or give the row an id of its own.""", bad.getMessage());
  }

  @Test
  void aRegimeNeedsItsPapersEverywhere() {
    var header = "id,name,territories,modes,through,documents,fee,guarantee_pct,open_h";
    var row = GOOD.replace("carriage,AA", "regime,AA").replace("road;rail,,,", ",,,r");
    new TinyAtlas()
        .with("regimes", header, "r,Regime,AA,road,no,paper,1,0,1")
        .with("papers", HEADER, row)
        .to(folder.resolve("tiny"));
    var bad = assertThrows(BadInput.class, () -> AtlasFolder.load(folder.resolve("tiny")));
    assertEquals("""
        papers.csv:2:18: territories "AA": a regime needs its papers wherever it is opened.
          Fix: write *.""", bad.getMessage());
  }
}
