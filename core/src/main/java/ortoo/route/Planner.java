package ortoo.route;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import ortoo.atlas.Atlas;
import ortoo.route.net.Graph;
import ortoo.route.net.GraphBuilder;
import ortoo.route.net.GraphBuilder.Cargo;
import ortoo.route.net.Moves;
import ortoo.route.net.Names;
import ortoo.route.post.Calibration;
import ortoo.route.search.CorridorSearch;
import ortoo.route.search.ParetoSearch;
import ortoo.route.search.ParetoSearch.Within;
import ortoo.route.step.Way;
import ortoo.route.time.Calendars;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// Finds the planned ways of a consignment over one atlas.
///
/// Keeps the networks it laid out, one for each kind of cargo and quarter of a year, so that the
/// next
/// question is quick. Safe to share between threads.
public final class Planner {
  /// Calendars are laid out for this long; after it a post that closes at times stays closed.
  private static final int HORIZON_DAYS = 500;

  private static final int KEPT = 16;
  private static final int KEPT_LABELS = 1_000_000;

  private final Atlas atlas;
  private final int patience;
  private final Names names;
  private final Calibration posts;
  private final Queue<ParetoSearch> searches = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Calendars> calendars = new LinkedHashMap<>();
  private final Map<Laid, Graph> graphs = new LinkedHashMap<>(32, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Laid, Graph> eldest) {
      return size() > KEPT;
    }
  };

  /// A network that was laid out: for which cargo, and from which day on.
  private record Laid(Cargo cargo, int firstDay) {}

  public Planner(Atlas atlas) {
    this(atlas, Integer.MAX_VALUE);
  }

  /// A planner whose searches make their bounds finer early; the answers are the same.
  ///
  /// @param patience labels a search takes before that
  public Planner(Atlas atlas, int patience) {
    this.patience = patience;
    this.atlas = atlas;
    this.names = new Names(atlas);
    this.posts = new Calibration(atlas);
  }

  public Atlas atlas() {
    return atlas;
  }

  /// Names of what figures hang on, by rule id, those of the calibration included.
  public List<String> rules() {
    return posts.rules();
  }

  /// The exact Pareto set over money and arrival, cheapest first.
  public List<Way> pareto(Consignment consignment, Limits limits, BooleanSupplier cancelled) {
    return search(consignment, limits, List.of(), Within.ANY, cancelled);
  }

  /// True if there is any way within the limits.
  public boolean reaches(Consignment consignment, Limits limits) {
    var moves = new Moves(graph(consignment, limits), atlas, consignment, limits, List.of());
    return searching(search -> search.reaches(moves, depart(consignment), limits.maxTransfers()));
  }

  /// The Pareto set, the near-optimal ways and the best way of each corridor, by ranking cost.
  ///
  /// Searches that do not wait for each other run side by side, in the common pool.
  ///
  /// @param cancelled asked from any thread
  public List<Found> ways(Consignment consignment, Limits limits, BooleanSupplier cancelled) {
    var corridors =
        ForkJoinTask.adapt(() -> corridors(consignment, limits, cancelled)).fork();
    var found = new LinkedHashMap<String, Found>();
    for (var way : pareto(consignment, limits, cancelled)) {
      found.putIfAbsent(key(way), new Found(way, Itinerary.Standing.PARETO));
    }
    if (found.isEmpty()) {
      corridors.cancel(false);
      return List.of();
    }
    var best = found.values().stream()
        .mapToDouble(f -> rank(f.way(), limits.valueOfDayUsd()))
        .min()
        .orElseThrow();
    keep(consignment, limits, corridors.join(), best, found, cancelled);
    for (var waypoint : limits.compare()) {
      if (found.values().stream().noneMatch(f -> f.way().passes(waypoint))) {
        var through = limits.through(waypoint);
        var more = corridors(consignment, through, cancelled);
        keep(consignment, through, more, 0, found, cancelled);
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Found::way, byRank(limits)))
        .toList();
  }

  /// Adds the best way of each corridor, and those within the tolerance of `best`.
  private void keep(
      Consignment consignment,
      Limits limits,
      List<CorridorSearch.Candidate> corridors,
      double best,
      Map<String, Found> found,
      BooleanSupplier cancelled) {
    Comparator<Way> byRank = byRank(limits);
    var aMinute = limits.valueOfDayUsd() * 100 / 1440;
    var start = depart(consignment) * aMinute;
    var fronts = corridors.parallelStream()
        .map(corridor -> {
          var most = Math.max(corridor.rank(), 100 * best * (1 + limits.tolerance()) + start);
          var within = new Within(aMinute, most + 1);
          return search(consignment, limits, corridor.countries(), within, cancelled);
        })
        .toList();
    for (var front : fronts) {
      front.stream()
          .min(byRank)
          .ifPresent(
              way -> found.putIfAbsent(key(way), new Found(way, Itinerary.Standing.CORRIDOR)));
      front.stream()
          .filter(way -> rank(way, limits.valueOfDayUsd()) <= best * (1 + limits.tolerance()))
          .forEach(way -> found.merge(key(way), near(way), (old, _) -> old.orNear()));
    }
  }

  private static Comparator<Way> byRank(Limits limits) {
    return Comparator.comparingDouble(way -> rank(way, limits.valueOfDayUsd()));
  }

  private static Found near(Way way) {
    return new Found(way, Itinerary.Standing.NEAR);
  }

  /// A planned way and why it is kept.
  public record Found(Way way, Itinerary.Standing standing) {
    private Found orNear() {
      return standing == Itinerary.Standing.CORRIDOR ? near(way) : this;
    }
  }

  /// Money plus what the days are worth, USD.
  public static double rank(Way way, double valueOfDayUsd) {
    return way.usd() + way.hours() / 24 * valueOfDayUsd;
  }

  private List<CorridorSearch.Candidate> corridors(
      Consignment consignment, Limits limits, BooleanSupplier cancelled) {
    var moves = new Moves(graph(consignment, limits), atlas, consignment, limits, List.of());
    return new CorridorSearch(moves, limits.valueOfDayUsd())
        .find(depart(consignment), limits.corridors(), cancelled);
  }

  private List<Way> search(
      Consignment consignment,
      Limits limits,
      List<String> corridor,
      Within within,
      BooleanSupplier cancelled) {
    var moves = new Moves(graph(consignment, limits), atlas, consignment, limits, corridor);
    return searching(search ->
        search.search(moves, depart(consignment), limits.maxTransfers(), within, cancelled));
  }

  /// Lends a search that has its room already, and keeps it for the next unless it grew too large.
  private <T> T searching(Function<ParetoSearch, T> use) {
    var idle = searches.poll();
    var search = idle == null ? new ParetoSearch(patience) : idle;
    var result = use.apply(search);
    if (search.size() <= KEPT_LABELS) {
      searches.offer(search);
    }
    return result;
  }

  private static int depart(Consignment consignment) {
    return (int) (consignment.depart().getEpochSecond() / 60);
  }

  private static String key(Way way) {
    return way.cents() + "|" + way.arrive() + "|" + way.places();
  }

  private Graph graph(Consignment consignment, Limits limits) {
    var cargo = new Cargo(consignment.unit().id(), consignment.units(), limits.modes());
    var laid = new Laid(cargo, quarter(consignment));
    synchronized (graphs) {
      var graph = graphs.get(laid);
      if (graph == null) {
        var times = calendars.computeIfAbsent(
            laid.firstDay(), day -> new Calendars(atlas, day * 1440, HORIZON_DAYS));
        graph = new GraphBuilder(atlas, names, posts, times, cargo).build();
        graphs.put(laid, graph);
      }
      return graph;
    }
  }

  /// First day of the quarter of departure, so that questions of one season share a network.
  private static int quarter(Consignment consignment) {
    var date = consignment.departs();
    var month = (date.getMonthValue() - 1) / 3 * 3 + 1;
    return (int) date.withDayOfMonth(1).withMonth(month).toEpochDay();
  }
}
