package ortoo.route.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ortoo.route.chance.World.figure;
import static ortoo.route.chance.World.sure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ortoo.math.Normal;
import ortoo.math.Sample;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Mode;

/// Holds drawn trips against arithmetic, where arithmetic has the answer.
class ClosedFormsTest {
  private static final Trial TRIAL = new Trial(4000, 10, 11, OptionalInt.empty(), List.of());

  private static Spread spread(Way way) {
    return Chance.judge(List.of(way), TRIAL).spreads().getFirst();
  }

  private static double[] hours(Way way) {
    var tally = Chance.tally(List.of(way), TRIAL);
    return Arrays.stream(tally.arrivals[0])
        .mapToDouble(at -> (at - World.START) / 60.0)
        .toArray();
  }

  private static double sigma(double factor) {
    return Math.log(factor) / Normal.P90;
  }

  @Test
  void aProductOfUnknownsIsLognormal() {
    var charge = new Charge("freight", 3, List.of(figure(10, 1.5, 1), figure(2, 1.2, 2)));
    var usd = spread(World.way(World.papers("A", sure(1), charge))).usd();
    var sigma = Math.hypot(sigma(1.5), sigma(1.2));
    assertEquals(60 * Math.exp(-sigma * Normal.P90), usd.p10(), 0.5);
    assertEquals(60, usd.p50(), 0.6);
    assertEquals(60 * Math.exp(sigma * Normal.P90), usd.p90(), 1.0);
  }

  @Test
  void aSumOfLognormalsHasTheSumOfTheirMeansAndVariances() {
    var one = new Charge("freight", 1, List.of(figure(100, 1.5, 1)));
    var other = new Charge("handling", 1, List.of(figure(200, 1.8, 2)));
    var usd =
        Chance.tally(List.of(World.way(World.papers("A", sure(1), one, other))), TRIAL).usd[0];
    var a = sigma(1.5) * sigma(1.5);
    var b = sigma(1.8) * sigma(1.8);
    var variance = 1e4 * Math.exp(a) * Math.expm1(a) + 4e4 * Math.exp(b) * Math.expm1(b);
    assertEquals(100 * Math.exp(a / 2) + 200 * Math.exp(b / 2), Sample.mean(usd), 0.5);
    assertEquals(variance, Sample.variance(usd), 0.05 * variance);
  }

  @Test
  void manySmallUnknownsAddUpToANormal() {
    var charges = IntStream.range(0, 200)
        .mapToObj(rule -> new Charge("fee", 1, List.of(figure(10, 1.2, rule))))
        .toArray(Charge[]::new);
    var usd = spread(World.way(World.papers("A", sure(1), charges))).usd();
    var s = sigma(1.2) * sigma(1.2);
    var mean = 2000 * Math.exp(s / 2);
    var deviation = Math.sqrt(200 * 100 * Math.exp(s) * Math.expm1(s));
    assertEquals(mean - Normal.P90 * deviation, usd.p10(), 0.1 * deviation);
    assertEquals(mean, usd.p50(), 0.1 * deviation);
    assertEquals(mean + Normal.P90 * deviation, usd.p90(), 0.1 * deviation);
  }

  @Test
  void theVarianceSplitsIntoIgnoranceAndLuck() {
    // Hours are median × exp(sigma z) × luck; luck has mean 1 and its own variation.
    var spread = spread(World.way(World.papers("A", figure(100, 1.6, 1))));
    var s = sigma(1.6) * sigma(1.6);
    var ignorance = Math.exp(s) * Math.expm1(s);
    var all = Math.exp(2 * s) * (1 + Luck.PAPERS * Luck.PAPERS) - Math.exp(s);
    assertEquals(ignorance / all, spread.hoursIgnorance(), 0.03);

    var luck = Math.sqrt(Math.log1p(Luck.PAPERS * Luck.PAPERS));
    var sigma = Math.hypot(Math.sqrt(s), luck);
    var median = 100 * Math.exp(-luck * luck / 2);
    assertEquals(median, spread.hours().p50(), 1.5);
    assertEquals(median * Math.exp(Normal.P90 * sigma), spread.hours().p90(), 5);
    assertEquals(median * Math.exp(-Normal.P90 * sigma), spread.hours().p10(), 1);
  }

  @Test
  void allIsLuckWhereAllIsKnownAndAllIgnoranceWhereNothingIsLeftToLuck() {
    var known = spread(World.way(World.papers("A", sure(100))));
    assertEquals(0, known.hoursIgnorance(), 0.01);
    assertEquals(0, known.usdIgnorance());
    var steady = spread(World.way(World.post("A", OpenTimes.ALWAYS, figure(100, 2, 1), 0)));
    assertEquals(1, steady.hoursIgnorance(), 1e-3);
  }

  @Test
  void waitingForADepartureIsUniformOverTheInterval() {
    var hours = spread(World.way(World.ride("ship", Mode.SEA, 10, sure(0)))).hours();
    assertEquals(24, hours.p10(), 1.5);
    assertEquals(120, hours.p50(), 1.5);
    assertEquals(216, hours.p90(), 1.5);
    assertEquals(
        120, Sample.mean(hours(World.way(World.ride("ship", Mode.SEA, 10, sure(0))))), 1.5);
  }

  @Test
  void halfOfTheTripsWaitForAPostThatIsOpenHalfOfTheDay() {
    // A daily departure at an unknown hour brings trips to the post evenly over the day.
    var hours = hours(World.way(
        World.ride("plane", Mode.AIR, 1, sure(0)),
        World.post("X", World.daily(8, 20), sure(0), 0)));
    var waiting = Arrays.stream(hours).filter(h -> h % 24 == 8).count();
    assertEquals(0.5, (double) waiting / hours.length, 0.01);
    // Half a day to the departure; then closed for 12 h half of the time: 6 h on average.
    assertEquals(12 + 0.5 * 6, Sample.mean(hours), 0.15);
  }

  @Test
  void aSlowSpellCatchesItsShareOfTripsAndKeepsThePlannedMean() {
    var slow = Optional.of(new Step.Slow(0.2, 14, sure(10)));
    var post = World.post("X", OpenTimes.ALWAYS, sure(1), 0, slow, List.of());
    var hours = hours(World.way(post));
    assertEquals(0.2, (double) Arrays.stream(hours).filter(h -> h == 11).count() / 40_000, 0.008);
    assertEquals(post.minutes() / 60.0, Sample.mean(hours), 0.08);
  }

  @Test
  void anEvenQueueKeepsItsMeanAndVariation() {
    var hours = hours(World.way(World.post("X", OpenTimes.ALWAYS, sure(20), 0.9)));
    assertEquals(20, Sample.mean(hours), 0.4);
    assertEquals(0.9, Math.sqrt(Sample.variance(hours)) / 20, 0.04);
  }

  @Test
  void hoursNotKnownAreOneUnknownForAllTripsOfADraw() {
    var early = World.daily(6, 20);
    var practices =
        List.of(new Step.Practiced(0.3, early), new Step.Practiced(0.7, World.daily(12, 20)));
    var post = World.post("X", early, sure(0), 0, Optional.empty(), practices);
    var hours = hours(World.way(post));
    assertEquals(0.3, (double) Arrays.stream(hours).filter(h -> h == 6).count() / 40_000, 1e-3);
    assertEquals(1, spread(World.way(post)).hoursIgnorance());
  }

  @Test
  void aHaulOfManyLinksAtOneRateIsAsUncertainAsOneLink() {
    var one = rail(1);
    var many = rail(30);
    var rate = Math.exp(2 * sigma(1.4) * Normal.P90);
    assertEquals(rate, one.usd().p90() / one.usd().p10(), 0.05);
    assertEquals(one.usd().p10(), many.usd().p10(), 1e-6);
    assertEquals(one.usd().p90(), many.usd().p90(), 1e-6);
    // Time is rounded to the minute on every link.
    assertEquals(one.hours().p10(), many.hours().p10(), 0.5);
    assertEquals(one.hours().p90(), many.hours().p90(), 0.5);
  }

  private static Spread rail(int links) {
    var km = 2000.0 / links;
    var steps = IntStream.range(0, links)
        .mapToObj(_ -> World.haul(
            World.TRAIN,
            "KZ",
            km,
            figure(30, 1.3, 1),
            figure(5, 2, 2),
            new Charge("freight", km, List.of(figure(0.9, 1.4, 3)))))
        .toArray(Step[]::new);
    return spread(World.way(steps));
  }
}
