package ortoo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import ortoo.atlas.Atlas;
import ortoo.atlas.network.Place;
import ortoo.data.AtlasFolder;
import ortoo.route.Planner;
import ortoo.route.trip.Limits;
import ortoo.unit.BadInput;

/// Prints what it costs to read an atlas of so many links and to ask it: one line a size.
///
/// Pairs are drawn from the invented towns of [GrownSteppe]: near ones lie in the same country, far
/// ones in any. CPU time of one thread; a question is broken off after 60 s or
/// too many labels, and told as such.
///
/// Arguments: the numbers of links; 10000, 100000 and 950000 if left out.
public final class Growth {
  private static final int PAIRS = 10;
  private static final long LIMIT_NANOS = 60_000_000_000L;

  private Growth() {}

  public static void main(String[] args) throws IOException {
    var sizes = args.length > 0 ? args : new String[] {"10000", "100000", "950000"};
    System.out.println(
        "| Links | Places | Load, ms | First question, ms | Memory, MB | Near: median, greatest, ms"
            + " | Far: median, greatest, ms | Broken off |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (var size : sizes) {
      var folder = Files.createTempDirectory("ortoo-growth");
      GrownSteppe.write(folder, Integer.parseInt(size));
      measure(folder);
      remove(folder);
    }
  }

  private static void measure(Path folder) {
    var watch = Stopwatch.start();
    var atlas = AtlasFolder.load(folder);
    var load = watch.cpuMillis();
    var towns =
        atlas.network().places().stream().filter(GrownSteppe::isInvented).toList();
    var planner = new Planner(atlas);
    watch = Stopwatch.start();
    planner.reaches(Steppe.container(atlas, towns.getFirst(), towns.get(1)), Limits.NONE);
    var first = watch.cpuMillis();
    var random = new Random(1);
    var near = new double[PAIRS];
    var far = new double[PAIRS];
    var broken = 0;
    for (var i = 0; i < PAIRS; i++) {
      var from = towns.get(random.nextInt(towns.size()));
      var home = towns.stream().filter(p -> p.country().equals(from.country())).toList();
      near[i] = ask(planner, atlas, from, other(home, from, random));
      far[i] = ask(planner, atlas, from, other(towns, from, random));
      broken += (near[i] >= LIMIT_NANOS / 1e6 ? 1 : 0) + (far[i] >= LIMIT_NANOS / 1e6 ? 1 : 0);
    }
    System.gc();
    var memory = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    Arrays.sort(near);
    Arrays.sort(far);
    System.out.printf(
        "| %,d | %,d | %,.0f | %,.0f | %,d | %,.1f, %,.1f | %,.1f, %,.1f | %d |%n",
        atlas.network().links().size(),
        atlas.network().places().size(),
        load,
        first,
        memory >> 20,
        near[PAIRS / 2],
        near[PAIRS - 1],
        far[PAIRS / 2],
        far[PAIRS - 1],
        broken);
  }

  private static double ask(Planner planner, Atlas atlas, Place from, Place to) {
    var end = System.nanoTime() + LIMIT_NANOS;
    BooleanSupplier late = () -> System.nanoTime() > end;
    var question = Steppe.container(atlas, from, to);
    var watch = Stopwatch.start();
    try {
      planner.pareto(question, Limits.NONE, late);
    } catch (BadInput tooMany) {
      return LIMIT_NANOS / 1e6;
    }
    return late.getAsBoolean() ? LIMIT_NANOS / 1e6 : watch.cpuMillis();
  }

  private static Place other(List<Place> places, Place from, Random random) {
    var to = from;
    while (to.equals(from)) {
      to = places.get(random.nextInt(places.size()));
    }
    return to;
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder, e);
    }
  }
}
