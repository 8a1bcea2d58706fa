package ortoo.route.chance;

import static ortoo.route.chance.World.figure;
import static ortoo.route.chance.World.sure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// Ways of random steps through few countries and posts, so that much is met twice.
final class RandomWays {
  private static final List<Mode> MODES = List.of(Mode.values());

  private final Random random;

  RandomWays(long seed) {
    random = new Random(seed);
  }

  Way way(int steps) {
    var list = new ArrayList<Step>();
    for (var i = 0; i < steps; i++) {
      list.add(step(random.nextInt(10)));
    }
    return World.way(list.toArray(Step[]::new));
  }

  private Step step(int kind) {
    return switch (kind) {
      case 0, 1, 2, 3 ->
        World.haul(
            World.TRUCK,
            "C" + random.nextInt(3),
            20 + random.nextInt(900),
            any(50, 1.3),
            any(10, 2),
            new Charge("freight", 100, List.of(any(1, 1.4), sure(1.5))));
      case 4 ->
        World.haul(
            World.TRAIN, "C" + random.nextInt(3), 300, any(30, 1.3), any(5, 2), fee(800, 1.3));
      case 5, 6 -> post();
      case 7 ->
        World.ride(
            "S" + random.nextInt(3),
            MODES.get(random.nextInt(5)),
            1 + random.nextInt(10),
            any(40, 1.2),
            fee(300, 1.5));
      case 8 ->
        random.nextBoolean()
            ? World.handling("T" + random.nextInt(3), any(4, 1.5), any(30, 2), fee(90, 1.4))
            : World.rest("R", 660);
      default -> World.papers("P" + random.nextInt(3), any(8, 2), fee(50, 2));
    };
  }

  private Step.Post post() {
    var id = "X" + random.nextInt(3);
    var open = random.nextInt(3) == 0 ? OpenTimes.ALWAYS : World.daily(9, 18);
    var slow = random.nextBoolean()
        ? Optional.of(new Step.Slow(0.15, 14, any(30, 2)))
        : Optional.<Step.Slow>empty();
    var practices = random.nextBoolean()
        ? List.of(new Step.Practiced(0.6, open), new Step.Practiced(0.4, World.daily(7, 23)))
        : List.<Step.Practiced>of();
    return World.post(id, open, any(5, 2), 0.9, slow, practices);
  }

  private Charge fee(double usd, double factor) {
    return new Charge("fee", 1, List.of(any(usd, factor)));
  }

  private Figure any(double value, double factor) {
    return figure(value * (0.5 + random.nextDouble()), factor, random.nextInt(8));
  }
}
