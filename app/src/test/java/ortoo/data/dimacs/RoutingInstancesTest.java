package ortoo.data.dimacs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.route.pareto.Front;
import ortoo.route.pareto.ParetoSearch;
import ortoo.route.pareto.TwoCostGraph;

/// Holds the search to the fronts expected of the reference instances, in the folder `routing` of
/// the one that `ORTOO_BENCH` names. Those fronts come from another program, BOA* in C.
class RoutingInstancesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"NY2k, 50", "NY30k, 50", "NY, 12"})
  void frontsAreThoseExpected(String name, int queries) throws IOException {
    var folder = folder();
    var graph = read(folder, name);
    var search = new ParetoSearch(graph);
    var checked = 0;
    for (var row : expected(folder, name)) {
      var front = search.find(row.source() - 1, row.target() - 1);
      assertEquals(row, Row.of(name, row.source(), row.target(), front));
      checked++;
    }
    assertEquals(queries, checked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"NY2k, 50", "NY30k, 50"})
  void pointsAreThoseExpected(String name, int queries) throws IOException {
    var folder = folder();
    var search = new ParetoSearch(read(folder, name));
    var checked = 0;
    try (var in = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".fronts.txt.gz"))),
        StandardCharsets.US_ASCII))) {
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var head = line.split(" ", -1);
        var points = new StringBuilder();
        for (var i = Integer.parseInt(head[3]); i > 0; i--) {
          points.append(in.readLine()).append('\n');
        }
        var front = search.find(Integer.parseInt(head[1]) - 1, Integer.parseInt(head[2]) - 1);
        assertEquals(points.toString(), front.toString(), line);
        checked++;
      }
    }
    assertEquals(queries, checked);
  }

  /// What is expected of one question.
  private record Row(
      String name, int source, int target, int points, long times, long moneys, String checksum) {

    static Row of(String name, int source, int target, Front front) {
      var checksum = "%016x".formatted(front.checksum());
      return new Row(
          name, source, target, front.size(), front.timeSum(), front.moneySum(), checksum);
    }
  }

  private static List<Row> expected(Path folder, String name) throws IOException {
    var rows = new ArrayList<Row>();
    for (var line : Files.readAllLines(folder.resolve("expected.csv"))) {
      var cells = line.split(",", -1);
      if (cells[0].equals(name)) {
        rows.add(new Row(
            name,
            Integer.parseInt(cells[1]),
            Integer.parseInt(cells[2]),
            Integer.parseInt(cells[3]),
            Long.parseLong(cells[4]),
            Long.parseLong(cells[5]),
            cells[6]));
      }
    }
    return rows;
  }

  private static TwoCostGraph read(Path folder, String name) {
    return DimacsGraph.read(folder.resolve(name + "-t.gr.xz"), folder.resolve(name + "-m.gr.xz"));
  }

  private static Path folder() {
    @Nullable String bench = System.getenv("ORTOO_BENCH");
    var folder = Path.of(bench == null ? "" : bench, "routing");
    if (bench == null || !Files.isDirectory(folder)) {
      System.err.println("NOT TESTED: the routing instances. Set ORTOO_BENCH to the folder that has"
          + " their folder, routing, in it.");
    }
    Assumptions.assumeTrue(bench != null, "ORTOO_BENCH is not set");
    return folder;
  }
}
