package ortoo.route.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.unit.BadInput;

class StateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      nothing at all      |        0 |  0 |  0 |  0 |  0 |      0
      all at their most   | 16777215 | 63 | 63 | 31 | 31 | 262143
      node alone          | 16777215 |  0 |  0 |  0 |  0 |      0
      truck alone         |        0 | 63 |  1 |  0 |  0 |      0
      status and corridor |        5 |  1 |  2 | 31 |  0 | 262143
      """)
  void eachPartKeepsItsOwnBits(
      String promise, int node, int registration, int loaded, int status, int via, int corridor) {
    var state = State.withCorridor(State.of(node, registration, loaded, 0, via), corridor);
    state = State.withRegime(state, status);

    assertEquals(node, State.node(state), promise);
    assertEquals(registration, State.registration(state), promise);
    assertEquals(loaded, State.loaded(state), promise);
    assertEquals(status, State.regime(state), promise);
    assertEquals(via, State.via(state), promise);
    assertEquals(
        State.withCorridor(State.withRegime(state, 0), 0), plain(node, registration, loaded, via));
  }

  private static long plain(int node, int registration, int loaded, int via) {
    return State.of(node, registration, loaded, 0, via);
  }

  @Test
  void theMostThatFitsIsTaken() {
    State.requireRoom(State.MOST_NODES, State.MOST_COUNTRIES, State.MOST_STATUSES);
    assertTrue(State.MOST_NODES > 16_000_000);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(delimiter = '|', textBlock = """
      16777217 | 15 | 12 | 16,777,217 nodes (places × vehicles), at most 16,777,216
      1000     | 64 | 12 | 64 countries, at most 63
      1000     | 15 | 33 | 33 customs statuses, at most 32
      """)
  void whatHasNoRoomIsRefusedInWords(long nodes, int countries, int statuses, String words) {
    var e = assertThrows(BadInput.class, () -> State.requireRoom(nodes, countries, statuses));
    var problem = e.problems().getFirst();
    assertEquals(words + " can be planned over.", problem.what());
    assertTrue(problem.remedy().startsWith("leave out"), problem.remedy());
  }
}
