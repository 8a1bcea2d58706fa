package ortoo.route.pareto;

import java.util.List;
import ortoo.math.BucketQueue;

/// Finds every way from one node to another that is worth considering by time and money.
///
/// Exact label setting after BOA* (Hernandez Ulloa, Yeoh, Baier, Zhang, Suazo and Koenig, *A Simple
/// and Fast Bi-Objective Search Algorithm*, ICAPS 2020): labels are expanded by rising lower bound
/// of their time, so a label matters only if its money is below the least expanded at its node, one
/// comparison. What is added to it: both backward searches stop at what the quickest and the
/// cheapest route cost (after Ahmadi, Tack, Harabor and Kilby, *Bi-Objective Search with
/// Bi-Directional A**, ESA 2021); labels live in a [BucketQueue]; and the graph is rewritten, as
/// far as labels reach, into arcs that carry what they add to the bounds.
///
/// Among labels of equal time at one node the queue does not sort by money, so a few are expanded
/// in vain; the front is the same.
///
/// Keeps its memory from one question to the next, so it serves one thread at a time; the graph may
/// be shared.
public final class ParetoSearch {
  private final TwoCostGraph graph;
  private final Limits limits;
  private final LowerBounds byTime;
  private final LowerBounds byMoney;
  private final ReducedGraph reduced;
  private final BucketQueue labels = new BucketQueue(0);
  private final Trace trace = new Trace();
  private long expanded;

  public ParetoSearch(TwoCostGraph graph) {
    this(graph, Limits.USUAL);
  }

  public ParetoSearch(TwoCostGraph graph, Limits limits) {
    this.graph = graph;
    this.limits = limits;
    byTime = new LowerBounds(graph, true);
    byMoney = new LowerBounds(graph, false);
    reduced = new ReducedGraph(graph);
  }

  /// The front, without routes.
  ///
  /// @throws CostTooLarge if costs do not fit
  /// @throws TooManyLabels if it would take more memory than the limits allow
  public Front find(int source, int target) {
    return find(source, target, false);
  }

  /// The front with a route for each point; takes more memory than [#find(int, int)].
  ///
  /// @throws CostTooLarge if costs do not fit
  /// @throws TooManyLabels if it would take more memory than the limits allow
  public Front findRoutes(int source, int target) {
    return find(source, target, true);
  }

  private Front find(int source, int target, boolean routes) {
    require("Source", source);
    require("Target", target);
    var found = new Front.Builder();
    expanded = 0;
    if (source == target) {
      found.add(0, 0, Trace.START);
      return found.build(routes ? List.of(new int[] {source}) : List.of(), expanded);
    }
    var cancelled = limits.cancelled();
    var moneyOfQuickest = byTime.reach(source, target, cancelled);
    if (byTime.least[source] == LowerBounds.FAR && !byTime.overflowed()) {
      return found.build(List.of(), expanded);
    }
    var timeOfCheapest = byMoney.reach(source, target, cancelled);
    if (moneyOfQuickest == LowerBounds.FAR || timeOfCheapest == LowerBounds.FAR) {
      throw new CostTooLarge(source, target);
    }
    byTime.complete(timeOfCheapest, byTime.least, LowerBounds.FAR, cancelled);
    byMoney.complete(moneyOfQuickest, byTime.least, timeOfCheapest, cancelled);
    reduced.reset(
        source,
        target,
        byTime.least,
        byMoney.least,
        timeOfCheapest - byTime.least[source],
        moneyOfQuickest - byMoney.least[source]);
    search(found, source, target, routes);
    var lines = routes
        ? found.labels().mapToObj(last -> trace.route(last, reduced)).toList()
        : List.<int[]>of();
    return found.build(lines, expanded);
  }

  private void require(String name, int node) {
    if (node < 0 || node >= graph.nodes()) {
      throw new IllegalArgumentException(
          "%s %d is not a node: there are %d, from 0.".formatted(name, node, graph.nodes()));
    }
  }

  /// Sets labels until none is left that could add a point. Times and moneys of labels are lower
  /// bounds of whole routes, above those of the source.
  private void search(Front.Builder found, int source, int target, boolean routes) {
    var timeSlack = reduced.timeSlack();
    var leastTime = byTime.least[source];
    var leastMoney = byMoney.least[source];
    var tooDear = reduced.moneySlack() + 1;
    labels.reset(timeSlack);
    trace.clear();
    labels.push(0, ReducedGraph.SOURCE, 0, Trace.START);
    while (labels.pop()) {
      var node = labels.a();
      var money = labels.b();
      if (money >= reduced.least[node] || money >= tooDear) {
        continue;
      }
      reduced.least[node] = money;
      if (node == ReducedGraph.TARGET) {
        tooDear = money;
        found.add(leastTime + labels.key(), leastMoney + money, labels.c());
        continue;
      }
      expanded++;
      LowerBounds.check(expanded, limits.cancelled());
      if (labels.size() + (long) trace.size() > limits.labels()) {
        throw new TooManyLabels(source, target, limits.labels());
      }
      var label = routes ? trace.add(node, labels.c()) : Trace.START;
      expand(node, labels.key(), money, label, timeSlack, tooDear);
    }
  }

  private void expand(int node, int time, int money, int label, int timeSlack, int tooDear) {
    if (reduced.first[node] < 0) {
      reduced.build(node);
    }
    var arcs = reduced.arcs;
    var least = reduced.least;
    for (int i = reduced.first[node], end = reduced.end[node]; i < end; i += TwoCostGraph.ARC) {
      var head = arcs[i];
      var newMoney = money + arcs[i + 2];
      var newTime = time + arcs[i + 1];
      if (newMoney < least[head] && newMoney < tooDear && newTime <= timeSlack) {
        labels.push(newTime, head, newMoney, label);
      }
    }
  }
}
