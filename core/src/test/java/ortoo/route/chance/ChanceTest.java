package ortoo.route.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ortoo.route.chance.World.figure;
import static ortoo.route.chance.World.sure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ortoo.math.Sample;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Mode;

class ChanceTest {
  private static final Trial TRIAL = Trial.of(2000, 5).by(World.START + 20 * World.DAY);

  private static List<Way> ways(int n) {
    var ways = new RandomWays(9);
    return IntStream.range(0, n).mapToObj(_ -> ways.way(15)).toList();
  }

  @Test
  void theSameSeedGivesTheSameAnswerOnAnyNumberOfThreads() {
    var ways = ways(4);
    var expected = Chance.judge(ways, TRIAL);
    for (var threads : new int[] {2, 3, 4, 7}) {
      assertEquals(expected, Chance.judge(ways, TRIAL, threads, Watch.NONE));
    }
    var tally = Chance.tally(ways, TRIAL);
    assertEquals(expected, Summary.of(tally, TRIAL.unknowns()));
  }

  @Test
  void anotherSeedGivesAnotherAnswer() {
    var ways = ways(2);
    var other = Trial.of(2000, 6).by(TRIAL.deadline().getAsInt());
    assertTrue(!Chance.judge(ways, TRIAL).equals(Chance.judge(ways, other)));
  }

  @Test
  void whatIsSaidOfAWayDoesNotHangOnTheOthers() {
    var ways = ways(5);
    var all = Chance.judge(ways, TRIAL);
    var reversed = Chance.judge(ways.reversed(), TRIAL);
    for (var i = 0; i < 5; i++) {
      assertEquals(all.spreads().get(i), reversed.spreads().get(4 - i));
      var alone = Chance.judge(List.of(ways.get(i)), TRIAL);
      assertEquals(all.spreads().get(i), alone.spreads().getFirst());
    }
  }

  @Test
  void oddsOfAPairTurnedRoundAreTheComplement() {
    var ways = ways(2);
    var odds = Chance.judge(ways, TRIAL).odds().getFirst();
    var turned = Chance.judge(ways.reversed(), TRIAL).odds().getFirst();
    assertEquals(1, odds.cheaperOnAverage() + turned.cheaperOnAverage(), 1e-12);
    assertEquals(1, odds.cheaperTrip() + turned.cheaperTrip(), 1e-12);
    assertEquals(1, odds.earlierOnAverage() + turned.earlierOnAverage(), 1e-12);
    assertEquals(1, odds.earlierTrip() + turned.earlierTrip(), 1e-12);
    assertEquals(odds.error(), turned.error(), 1e-12);
  }

  @Test
  void aWayAgainstItselfIsATie() {
    var way = ways(1).getFirst();
    var odds = Chance.judge(List.of(way, way), TRIAL).odds().getFirst();
    assertEquals(0.5, odds.cheaperOnAverage());
    assertEquals(0.5, odds.earlierOnAverage());
    assertEquals(0.5, odds.earlierTrip());
  }

  @Test
  void everyPairHasItsOdds() {
    var odds = Chance.judge(ways(4), TRIAL).odds();
    var pairs = odds.stream().map(o -> o.first() + "-" + o.second()).toList();
    assertEquals(List.of("0-1", "0-2", "0-3", "1-2", "1-3", "2-3"), pairs);
  }

  @Test
  void waysThatShareAPostMeetTheSameQueueAndSpellThere() {
    var slow = Optional.of(new Step.Slow(0.3, 14, figure(40, 2, 2)));
    var shared = World.post("X", OpenTimes.ALWAYS, figure(10, 2, 1), 1.2, slow, List.of());
    var rest = World.rest("R", 600);
    var tally = Chance.tally(
        List.of(
            World.way(shared),
            World.way(rest, shared),
            World.way(rest, World.rest("R", 1200), shared)),
        TRIAL);
    for (var trip = 0; trip < TRIAL.trips(); trip++) {
      assertEquals(600, tally.arrivals[1][trip] - tally.arrivals[0][trip]);
      assertEquals(1200, tally.arrivals[2][trip] - tally.arrivals[0][trip]);
    }
  }

  @Test
  void bothSidesOfACrossingAreInOneSpellAndOtherPostsInTheirs() {
    var slow = Optional.of(new Step.Slow(0.5, 14, sure(100)));
    var tally = Chance.tally(
        List.of(
            World.way(World.post("X", OpenTimes.ALWAYS, sure(1), 0, slow, List.of())),
            World.way(World.post("X", OpenTimes.ALWAYS, sure(2), 0, slow, List.of())),
            World.way(World.post("Y", OpenTimes.ALWAYS, sure(1), 0, slow, List.of()))),
        TRIAL);
    var both = 0;
    for (var trip = 0; trip < TRIAL.trips(); trip++) {
      assertEquals(60, tally.arrivals[1][trip] - tally.arrivals[0][trip]);
      both += tally.arrivals[0][trip] == tally.arrivals[2][trip] ? 1 : 0;
    }
    assertEquals(0.5, (double) both / TRIAL.trips(), 0.06);
  }

  @Test
  void theErrorIsToldAndShrinksWithTheRootOfTheDraws() {
    var ways = ways(2);
    shrinks(ways, judged -> judged.spreads().getFirst().usdError());
    shrinks(ways, judged -> judged.odds().getFirst().error());
    // Nights at closed posts make time lumpy, and a median then settles by jumps; not so here.
    var smooth = List.of(World.way(World.papers("A", figure(90, 1.5, 1))));
    shrinks(smooth, judged -> judged.spreads().getFirst().hoursError());
  }

  /// Sixteen times the draws, a quarter of the error; mean of several seeds, since an error is
  /// itself drawn.
  private static void shrinks(List<Way> ways, ToDoubleFunction<Judgement> error) {
    var ratio = mean(ways, 16_000, error) / mean(ways, 1000, error);
    assertEquals(0.25, ratio, 0.04);
  }

  private static double mean(List<Way> ways, int draws, ToDoubleFunction<Judgement> of) {
    return IntStream.range(0, 40)
        .mapToDouble(seed -> of.applyAsDouble(Chance.judge(ways, Trial.of(draws, seed))))
        .average()
        .orElseThrow();
  }

  @Test
  void theErrorToldIsThatOfOtherSeedsOrSomewhatMore() {
    var ways = ways(2);
    var medians = new double[60];
    var shares = new double[60];
    for (var seed = 0; seed < 60; seed++) {
      var judged = Chance.judge(ways, Trial.of(1000, seed));
      medians[seed] = judged.spreads().getFirst().hours().p50();
      shares[seed] = judged.odds().getFirst().earlierTrip();
    }
    var told = mean(ways, 1000, j -> j.spreads().getFirst().hoursError());
    var seen = Math.sqrt(Sample.variance(medians));
    assertTrue(seen < 1.3 * told && seen > 0.3 * told, seen + " seen, " + told + " told");
    var share = mean(ways, 1000, j -> j.odds().getFirst().error());
    assertTrue(Math.sqrt(Sample.variance(shares)) < 1.3 * share);
  }

  @Test
  void aTripThatMeetsAPostClosedForGoodIsStrandedAndLate() {
    // The post works on the first 10 days only; the ship leaves within 20.
    var ship = World.ride("ship", Mode.SEA, 20, sure(0));
    var closing = World.way(ship, World.post("X", World.daily(0, 24, 10), sure(0), 0));
    var open = World.way(World.rest("R", 30 * World.DAY));
    var judged = Chance.judge(List.of(closing, open), TRIAL);
    var spread = judged.spreads().getFirst();
    assertEquals(0.5, spread.stranded(), 0.04);
    assertEquals(0.5, spread.onTime().orElseThrow(), 0.04);
    assertTrue(spread.hours().p90() < 240);
    assertEquals(0.5, judged.odds().getFirst().earlierTrip(), 0.04);

    var never = World.post("Y", World.daily(0, 24, 1), sure(0), 0);
    var shut = Chance.judge(List.of(World.way(World.rest("R", 5000), never)), TRIAL);
    assertEquals(1, shut.spreads().getFirst().stranded());
    assertEquals(Double.POSITIVE_INFINITY, shut.spreads().getFirst().hours().p50());
    assertEquals(0, shut.spreads().getFirst().onTime().orElseThrow());
  }

  @Test
  void aDeadlineHasItsChance() {
    var way = List.of(World.way(World.ride("ship", Mode.SEA, 10, sure(0))));
    var trial = Trial.of(10_000, 3);
    var byFour = Chance.judge(way, trial.by(World.START + 4 * World.DAY));
    assertEquals(0.4, byFour.spreads().getFirst().onTime().orElseThrow(), 0.015);
    assertTrue(Chance.judge(way, trial).spreads().getFirst().onTime().isEmpty());
  }

  @Test
  void aWatchSeesWhatIsKnownSoFarAndMayStop() {
    var ways = ways(2);
    var seen = new ArrayList<String>();
    var sofar = new ArrayList<Judgement>();
    Watch watch = (trips, of, judge) -> {
      seen.add(trips + "/" + of);
      sofar.add(judge.get());
      return trips < 600;
    };
    var stopped = Chance.judge(ways, TRIAL, 2, watch);
    assertEquals(List.of("200/2000", "400/2000", "600/2000"), seen);
    assertEquals(60, stopped.unknowns());
    assertEquals(sofar.getLast(), stopped);
    assertEquals(stopped, Summary.of(Chance.tally(ways, TRIAL), 60));
  }

  @ParameterizedTest(name = "{0} draws")
  @CsvSource({"1, 2, 2", "4, 2, 2", "10, 4, 3", "99, 11, 9", "100, 10, 10", "1005, 101, 10"})
  void drawsAreSplitIntoDrawsOfWhatWeDoNotKnowAndTripsInEach(int draws, int unknowns, int trips) {
    var trial = Trial.of(draws, 1);
    assertEquals(unknowns, trial.unknowns());
    assertEquals(trips, trial.tripsEach());
    var judged = Chance.judge(ways(2), trial);
    assertEquals(unknowns, judged.unknowns());
    assertTrue(Double.isFinite(judged.spreads().getFirst().hoursIgnorance()));
    assertTrue(Double.isFinite(judged.odds().getFirst().error()));
  }

  @Test
  void refusesWhatItCannotDraw() {
    var none = assertThrows(IllegalArgumentException.class, () -> Trial.of(0, 1));
    assertEquals("Draws 0 must be in 1 to 10000000.", none.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new Trial(1, 10, 1, OptionalInt.empty(), List.of()));
    assertThrows(IllegalArgumentException.class, () -> Chance.judge(ways(1), TRIAL, 0, Watch.NONE));
    assertEquals(List.of(), Chance.judge(List.of(), TRIAL).spreads());
  }

  @Test
  void luckOfALongHaulDoesNotVanishByAveraging() {
    var links = IntStream.range(0, 40)
        .mapToObj(_ -> World.haul(World.TRAIN, "KZ", 50, sure(50), sure(0)))
        .toArray(Step[]::new);
    var hours = Chance.tally(List.of(World.way(links)), TRIAL).arrivals[0];
    var x = Arrays.stream(hours).mapToDouble(at -> at - World.START).toArray();
    assertEquals(Luck.MOVING, Math.sqrt(Sample.variance(x)) / Sample.mean(x), 0.01);
  }
}
