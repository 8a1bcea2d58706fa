package ortoo.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// A page keeps its choice of what to show.
class ShownTest {
  private static final String OUTPUT = """
      1 car, 5 USD.

      KR · KG
         1  road  5
            and more

      KR · CN · KG
         2  rail  7

      How sure:
        quite
      """;

  @Test
  void aPageThatLeavesNothingOutShowsAll() {
    assertEquals(OUTPUT, Shown.shorten(OUTPUT, ""));
    assertEquals(OUTPUT, Shown.shorten(OUTPUT, "1 car, 4 USD.\n"));
  }

  @Test
  void paragraphsAndTheRestOfOneAreLeftOut() {
    var page = """
        1 car, 5 USD.

        KR · KG
           1  road  5
              …

        …

        How sure:
          quite
        """;
    assertEquals(page, Shown.shorten(OUTPUT, page));
    assertEquals(page, Shown.shorten(OUTPUT, page.replace("5", "99").replace("quite", "not")));
  }
}
