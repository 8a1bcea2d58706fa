package ortoo.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.Atlas;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.duty.Tariff;
import ortoo.landed.statement.Statement;
import ortoo.landed.statement.Statements;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.Itinerary.Dominated;
import ortoo.route.Planner;
import ortoo.route.Planner.Found;
import ortoo.route.chance.Chance;
import ortoo.route.chance.Judgement;
import ortoo.route.chance.Odds;
import ortoo.route.chance.Spread;
import ortoo.route.chance.Trial;
import ortoo.route.chance.Watch;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.study.ask.LandedRequest;

/// Answers questions about one atlas.
///
/// Immutable but for the networks its planner keeps; safe to share between threads.
public final class Study {
  private final Planner planner;
  private final Tariff tariff;
  private final Statements statements;
  private final int threads;

  private Study(Atlas atlas, int threads) {
    this.planner = new Planner(atlas);
    this.tariff = Tariff.of(atlas);
    this.statements = Statements.of(atlas, tariff);
    this.threads = threads;
  }

  public static Study of(Atlas atlas) {
    return new Study(atlas, 1);
  }

  /// A study that draws its trips on several threads; the answers are the same.
  public static Study of(Atlas atlas, int threads) {
    return new Study(atlas, threads);
  }

  public Atlas atlas() {
    return planner.atlas();
  }

  /// The planner, for those who want planned ways without chance.
  public Planner planner() {
    return planner;
  }

  /// What customs asks by law.
  public Tariff tariff() {
    return tariff;
  }

  /// What customs asks of a lot of goods, by which line of law, and why by no other.
  public DutyAnswer duty(Declaration declaration) {
    return tariff.explain(declaration);
  }

  /// Which ways there are to bring a consignment, and how sure that is.
  ///
  /// @param draws trips to draw; 0 = the plan only
  /// @param watch told how far the drawing is, may stop it: the answer then tells the trips drawn
  public Answer routes(Consignment consignment, Limits limits, int draws, long seed, Watch watch) {
    var found = planner.ways(consignment, limits, watch::enough);
    watch.found(found.size(), draws);
    return answer(consignment, limits, trial(limits, draws, seed), found, draws, seed, watch);
  }

  /// What the consignment costs when it has arrived, by each of those ways; the cheapest first.
  ///
  /// Ways are those of [#routes]: best in money and time on the way, of all and of each corridor.
  public LandedAnswer landed(LandedRequest request, Watch watch) {
    var routes = request.routes();
    var sale = request.sale();
    var consignment = routes.consignment();
    var limits = routes.limits();
    var draws = routes.draws();
    var seed = routes.seed();
    var trial = trial(limits, draws, seed);
    record Priced(Found found, Statement statement) {}
    var ways = planner.ways(consignment, limits, watch::enough);
    watch.found(ways.size(), draws);
    var priced = ways.stream()
        .map(found -> new Priced(found, statements.of(consignment, sale, found.way(), trial)))
        // What is not known of one way and known of another must not make it the cheaper.
        .sorted(Comparator.comparingInt((Priced p) -> p.statement.unknown().size())
            .thenComparingDouble(p -> p.statement.rankUsd()))
        .toList();
    var found = priced.stream().map(Priced::found).toList();
    return new LandedAnswer(
        answer(consignment, limits, trial, found, draws, seed, watch),
        sale,
        priced.stream().map(Priced::statement).toList());
  }

  private Answer answer(
      Consignment consignment,
      Limits limits,
      Optional<Trial> trial,
      List<Found> found,
      int draws,
      long seed,
      Watch watch) {
    if (found.isEmpty()) {
      var none = WhyNone.explain(planner, consignment, limits);
      return new Answer(consignment, limits, draws, seed, List.of(), List.of(), Optional.of(none));
    }
    var ways = found.stream().map(Found::way).toList();
    var judged = trial.map(t -> Chance.judge(ways, t, threads, watch));
    return new Answer(
        consignment,
        limits,
        judged.map(j -> Math.min(draws, j.unknowns() * j.tripsEach())).orElse(draws),
        seed,
        itineraries(found, judged.map(Judgement::spreads)),
        judged.map(j -> byId(j.odds())).orElse(List.of()),
        Optional.empty());
  }

  /// How trips are drawn; empty = not at all.
  private Optional<Trial> trial(Limits limits, int draws, long seed) {
    if (draws == 0) {
      return Optional.empty();
    }
    var trial = Trial.of(draws, seed).over(planner.rules());
    return Optional.of(
        limits.deadline().map(d -> trial.by((int) (d.getEpochSecond() / 60))).orElse(trial));
  }

  private static List<Itinerary> itineraries(List<Found> found, Optional<List<Spread>> spreads) {
    var totals = found.stream().map(f -> Total.of(f.way())).toList();
    var list = new ArrayList<Itinerary>();
    for (var i = 0; i < found.size(); i++) {
      var at = i;
      list.add(new Itinerary(
          i + 1,
          found.get(i).way(),
          found.get(i).standing(),
          dominated(totals, i),
          spreads.map(s -> s.get(at))));
    }
    return list;
  }

  /// What a way takes: summed over its steps once, as each is weighed against all others.
  private record Total(long cents, int arrive) {
    static Total of(Way way) {
      return new Total(way.cents(), way.arrive());
    }

    boolean beats(Total other) {
      return cents <= other.cents && arrive <= other.arrive && !equals(other);
    }
  }

  /// The best-ranked way that is no dearer and no later, and better in one.
  private static Optional<Dominated> dominated(List<Total> totals, int i) {
    var way = totals.get(i);
    for (var by = 0; by < totals.size(); by++) {
      var other = totals.get(by);
      if (other.beats(way)) {
        return Optional.of(new Dominated(
            by + 1, (way.cents - other.cents) / 100.0, (way.arrive - other.arrive) / 60.0));
      }
    }
    return Optional.empty();
  }

  /// Odds name ways by index; an answer names them by id.
  private static List<Odds> byId(List<Odds> odds) {
    return odds.stream()
        .map(o -> new Odds(
            o.first() + 1,
            o.second() + 1,
            o.cheaperOnAverage(),
            o.cheaperTrip(),
            o.earlierOnAverage(),
            o.earlierTrip(),
            o.cheaperError(),
            o.earlierError(),
            o.earlierTripError()))
        .toList();
  }
}
