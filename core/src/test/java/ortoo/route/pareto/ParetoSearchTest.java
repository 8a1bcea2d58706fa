package ortoo.route.pareto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.route.pareto.SlowTwin.Arc;

class ParetoSearchTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          # promise                 | arcs: tail head time money              | from | to | front
          one road                  | 0 1 5 7                                | 0    | 1  | 5 7
          road and rail             | 0 1 5 7, 0 1 9 3                       | 0    | 1  | 5 7, 9 3
          the dominated is left out | 0 1 5 7, 0 1 6 8, 0 1 5 8              | 0    | 1  | 5 7
          equal ones count once     | 0 1 5 7, 0 2 2 3, 2 1 3 4              | 0    | 1  | 5 7
          costs add up              | 0 1 1 9, 0 1 4 2, 1 2 1 9, 1 2 4 2     | 0    | 2  | 2 18, 5 11, 8 4
          same time, less money     | 0 1 3 3, 0 2 0 1, 2 1 3 1              | 0    | 1  | 3 2
          staying costs nothing     | 0 0 1 1, 0 1 1 1, 1 0 1 1              | 0    | 0  | 0 0
          a circle for nothing      | 0 1 0 0, 1 0 0 0, 1 2 4 4, 0 2 4 5     | 0    | 2  | 4 4
          all for nothing           | 0 1 0 0, 1 2 0 0                       | 0    | 2  | 0 0
          no way there              | 1 0 2 2                                | 0    | 1  | ''
          an island                 | 0 1 2 2                                | 0    | 3  | ''
          through a dead end        | 0 1 1 1, 1 0 1 1, 0 2 3 3              | 0    | 2  | 3 3
          """)
  void findsTheFront(String promise, String arcs, int from, int to, String front) {
    var parsed = Arrays.stream(arcs.split(",")).map(ParetoSearchTest::arc).toList();
    var found = new ParetoSearch(graph(4, parsed)).find(from, to);
    assertEquals(front, String.join(", ", found.toString().lines().toList()), promise);
  }

  /// Four thousand small graphs: few nodes, so that all routes can be tried; many ties, zeros,
  /// loops and parallel arcs; and costs of very different size.
  @ParameterizedTest(name = "costs below {0}")
  @ValueSource(ints = {1, 2, 4, 30, 5_000, 300_000, 100_000_000})
  void agreesWithTryingEveryRoute(int costsBelow) {
    for (var seed = 0; seed < 600; seed++) {
      var random = new Random(seed * 31L + costsBelow);
      var nodes = 2 + random.nextInt(7);
      var arcs = randomArcs(random, nodes, random.nextInt(4 * nodes), costsBelow);
      var search = new ParetoSearch(graph(nodes, arcs));
      for (var source = 0; source < nodes; source++) {
        var target = random.nextInt(nodes);
        var label = "seed %d, from %d to %d, arcs %s".formatted(seed, source, target, arcs);
        var found = search.findRoutes(source, target);
        var expected = source == target ? "0 0\n" : SlowTwin.front(nodes, arcs, source, target);
        assertEquals(expected, found.toString(), label);
        assertEquals(expected, search.find(source, target).toString(), label);
        assertRoutesCostWhatTheySay(found, arcs, source, target, label);
      }
    }
  }

  private static void assertRoutesCostWhatTheySay(
      Front front, List<Arc> arcs, int source, int target, String label) {
    for (var point = 0; point < front.size(); point++) {
      var route = front.route(point);
      assertEquals(source, route[0], label);
      assertEquals(target, route[route.length - 1], label);
      var ways = List.of(new Arc(0, 0, 0, 0));
      for (var i = 1; i < route.length; i++) {
        var tail = route[i - 1];
        var head = route[i];
        var steps =
            arcs.stream().filter(a -> a.tail() == tail && a.head() == head).toList();
        ways = ways.stream()
            .flatMap(w ->
                steps.stream().map(a -> new Arc(0, 0, w.time() + a.time(), w.money() + a.money())))
            .distinct()
            .toList();
      }
      assertTrue(ways.contains(new Arc(0, 0, front.time(point), front.money(point))), label);
    }
  }

  /// Laws on graphs too large to try every route: swapping the costs mirrors the front, turning
  /// all arcs round or renaming nodes leaves it, and larger units multiply it.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsTheLaws(long seed) {
    var nodes = 200;
    var random = new Random(seed);
    var arcs = randomArcs(random, nodes, 900, 100);
    var search = new ParetoSearch(graph(nodes, arcs));
    var names = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
    Collections.shuffle(names, random);
    var swapped = map(arcs, a -> new Arc(a.tail(), a.head(), a.money(), a.time()));
    var turned = map(arcs, a -> new Arc(a.head(), a.tail(), a.time(), a.money()));
    var renamed =
        map(arcs, a -> new Arc(names.get(a.tail()), names.get(a.head()), a.time(), a.money()));
    var larger = map(arcs, a -> new Arc(a.tail(), a.head(), a.time() * 70_000, a.money() * 3));
    for (var query = 0; query < 20; query++) {
      var from = random.nextInt(nodes);
      var to = random.nextInt(nodes);
      var found = search.find(from, to);
      var front = found.toString();
      assertEquals(front, front(nodes, turned, to, from));
      assertEquals(front, front(nodes, renamed, names.get(from), names.get(to)));
      var points = IntStream.range(0, found.size()).boxed().toList();
      assertEquals(
          text(points.reversed(), i -> found.money(i) + " " + found.time(i)),
          front(nodes, swapped, from, to));
      assertEquals(
          text(points, i -> found.time(i) * 70_000 + " " + found.money(i) * 3),
          front(nodes, larger, from, to));
    }
  }

  private static String front(int nodes, List<Arc> arcs, int from, int to) {
    return new ParetoSearch(graph(nodes, arcs)).find(from, to).toString();
  }

  private static String text(List<Integer> points, IntFunction<String> line) {
    return points.stream().map(i -> line.apply(i) + "\n").collect(Collectors.joining());
  }

  /// Stage i offers 2^i hours or 2^i dollars, so every whole number of hours up to 2^12 - 1 is a
  /// point, with the rest in dollars.
  @Test
  void findsAllOfAnExponentialFront() {
    var stages = 12;
    var arcs = new ArrayList<Arc>();
    for (var i = 0; i < stages; i++) {
      arcs.add(new Arc(i, i + 1, 1 << i, 0));
      arcs.add(new Arc(i, i + 1, 0, 1 << i));
    }
    var front = new ParetoSearch(graph(stages + 1, arcs)).find(0, stages);
    assertEquals(4_096, front.size());
    for (var hours = 0; hours < 4_096; hours++) {
      assertEquals(hours, front.time(hours));
      assertEquals(4_095 - hours, front.money(hours));
    }
    assertEquals(4_095L * 4_096 / 2, front.timeSum());
    assertEquals(front.timeSum(), front.moneySum());
  }

  /// On a steppe where only money counts, or only time, the way is as long as the steps to the
  /// east and north; the search must not take each corner's many equal ways one by one.
  @ParameterizedTest(name = "time {0}, money {1}")
  @CsvSource({"0, 1", "1, 0", "1, 1", "0, 0"})
  void crossesASteppeWhereOneCostIsNothing(int time, int money) {
    var width = 150;
    var arcs = new ArrayList<Arc>();
    for (var node = 0; node < width * width; node++) {
      if (node % width > 0) {
        arcs.add(new Arc(node - 1, node, time, money));
        arcs.add(new Arc(node, node - 1, time, money));
      }
      if (node >= width) {
        arcs.add(new Arc(node - width, node, time, money));
        arcs.add(new Arc(node, node - width, time, money));
      }
    }
    var steps = 2 * (width - 1);
    var front = new ParetoSearch(graph(width * width, arcs)).find(0, width * width - 1);
    assertEquals(steps * time + " " + steps * money + "\n", front.toString());
  }

  @Test
  void readsTheChecksum() {
    var front =
        new ParetoSearch(graph(2, List.of(new Arc(0, 1, 5, 7), new Arc(0, 1, 9, 3)))).find(0, 1);
    var expected = ((5L * 1_000_003 + 7) * 1_000_003 + 9) * 1_000_003 + 3;
    assertEquals(expected, front.checksum());
  }

  @Test
  void refusesCostsThatDoNotFit() {
    var most = TwoCostGraph.LIMIT - 1;
    var arcs = List.of(
        new Arc(0, 1, most, 1),
        new Arc(1, 2, 1, 1),
        new Arc(3, 2, 1, 1),
        new Arc(0, 4, 1, most),
        new Arc(4, 5, 1, most));
    var search = new ParetoSearch(graph(6, arcs));
    assertEquals(most + " 1\n", search.find(0, 1).toString());
    for (var target : new int[] {2, 5}) {
      var e = assertThrows(CostTooLarge.class, () -> search.find(0, target));
      assertEquals(
          "From node 0 to node %d the quickest or the cheapest route costs 1073741824 or more."
              .formatted(target),
          e.getMessage());
    }
  }

  @Test
  void givesUpAtItsLimits() {
    var arcs = new ArrayList<Arc>();
    for (var i = 0; i < 16; i++) {
      arcs.add(new Arc(i, i + 1, 1 << i, 0));
      arcs.add(new Arc(i, i + 1, 0, 1 << i));
    }
    var graph = graph(17, arcs);
    var few = new ParetoSearch(graph, new Limits(1_000, () -> false));
    var e = assertThrows(TooManyLabels.class, () -> few.find(0, 16));
    assertEquals("The search from node 0 to node 16 needs more than 1000 labels.", e.getMessage());
    assertEquals(32, few.find(11, 16).size(), "and can be asked again");
    var stopped = new ParetoSearch(graph, new Limits(1_000_000, () -> true));
    var c = assertThrows(CancellationException.class, () -> stopped.find(0, 16));
    assertEquals("The search was cancelled after 4096 steps.", c.getMessage());
  }

  @Test
  void refusesWhatIsNoGraphOrNode() {
    var one = new int[] {0};
    assertRefused(
        "Arc 0: head 2 is not between 0 and 1.",
        () -> TwoCostGraph.of(2, one, new int[] {2}, one, one));
    assertRefused(
        "Arc 0: time -1 is not between 0 and 1073741823.",
        () -> TwoCostGraph.of(2, one, one, new int[] {-1}, one));
    assertRefused(
        "1 tails, 1 heads, 0 times and 1 moneys are not equally many.",
        () -> TwoCostGraph.of(2, one, one, new int[] {}, one));
    var search = new ParetoSearch(TwoCostGraph.of(2, one, one, one, one));
    assertRefused("Source -1 is not a node: there are 2, from 0.", () -> search.find(-1, 0));
    assertRefused("Target 2 is not a node: there are 2, from 0.", () -> search.find(0, 2));
    assertRefused("Limit of 0 labels is below 1.", () -> new Limits(0, () -> false));
    var e = assertThrows(IllegalStateException.class, () -> search.find(0, 1).route(0));
    assertEquals("The front of 0 points was asked for without routes.", e.getMessage());
    assertArrayEquals(one, search.findRoutes(0, 0).route(0));
  }

  private static void assertRefused(String message, Executable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  private static Arc arc(String text) {
    var n = Arrays.stream(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Arc(n[0], n[1], n[2], n[3]);
  }

  private static List<Arc> randomArcs(Random random, int nodes, int count, int costsBelow) {
    return IntStream.range(0, count)
        .mapToObj(_ -> new Arc(
            random.nextInt(nodes),
            random.nextInt(nodes),
            random.nextInt(1 + random.nextInt(costsBelow)),
            random.nextInt(1 + random.nextInt(costsBelow))))
        .toList();
  }

  private static List<Arc> map(List<Arc> arcs, UnaryOperator<Arc> change) {
    return arcs.stream().map(change).toList();
  }

  private static TwoCostGraph graph(int nodes, List<Arc> arcs) {
    return TwoCostGraph.of(
        nodes,
        arcs.stream().mapToInt(Arc::tail).toArray(),
        arcs.stream().mapToInt(Arc::head).toArray(),
        arcs.stream().mapToInt(Arc::time).toArray(),
        arcs.stream().mapToInt(Arc::money).toArray());
  }
}
