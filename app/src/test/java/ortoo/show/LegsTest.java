package ortoo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import ortoo.route.Answer;
import ortoo.route.Itinerary;
import ortoo.route.Leg;
import ortoo.route.Legs;
import ortoo.route.step.Step;
import ortoo.route.step.Way;

/// What legs promise: they tell the whole way, nothing twice, and add up to it.
class LegsTest {
  private final InventedAnswer invented = new InventedAnswer();

  @Test
  void hoursBeforeAPostOpensAreALegOfTheirOwnAndABorderIsOne() {
    assertEquals("""
        transfer Harbour 0 km 6 h
        wait Harbour 0 km 53 h
        haul Harbour > Quay 900 km 40 h
        transfer Quay 0 km 54 h
        haul Quay > East Post 1500 km 52 h
        clear East Post 0 km 8 h
        wait East Post 0 km 4 h
        cross East Post > West Post 8 km 27 h
        haul West Post > Hill Out 1500 km 52 h
        cross Hill Out > Hill In 5 km 22 h
        haul Hill In > Goal 150 km 3 h
        clear Goal 0 km 8 h
        transfer Goal 0 km 6 h
        """, told(invented.byRoad()));
  }

  @Test
  void aTrainIsNotStoppedByClosedGates() {
    assertEquals("""
        transfer Harbour 0 km 6 h
        wait Harbour 0 km 53 h
        haul Harbour > Quay 900 km 40 h
        transfer Quay 0 km 54 h
        haul Quay > Bend Out 2600 km 79 h
        cross Bend Out > Bend In 12 km 74 h
        haul Bend In > Goal 640 km 20 h
        clear Goal 0 km 8 h
        transfer Goal 0 km 6 h
        """, told(invented.byRail()));
  }

  @Test
  void aWayThatOnlyCrossesABorderHasItsMode() {
    var border = invented.byRoad().steps().stream()
        .filter(step -> Set.of(invented.world.hillOut, invented.world.hillIn)
            .containsAll(List.of(step.from(), step.to())))
        .toList();
    var only = new Itinerary(
        1,
        new Way(InventedWorld.DEPART, border),
        Itinerary.Standing.PARETO,
        Optional.empty(),
        Optional.empty());
    var planned = invented.planned();
    var view = invented.view(new Answer(
        planned.consignment(), planned.limits(), 0, 1, List.of(only), List.of(), Optional.empty()));
    assertEquals(List.of("road"), view.modes(only));
  }

  private static String told(Way way) {
    return Legs.of(way).stream()
        .map(leg -> "%s %s%s %.0f km %.0f h\n"
            .formatted(
                RoutesJson.lower(leg.kind().name()),
                first(leg.from().name()),
                leg.from().equals(leg.to()) ? "" : " > " + first(leg.to().name()),
                leg.km(),
                leg.minutes() / 60.0))
        .collect(Collectors.joining());
  }

  private static String first(String name) {
    return name.startsWith("Quay") ? "Quay" : name;
  }

  /// Steps in any order and number: the sums hold, and no row is lost.
  @RepeatedTest(200)
  void legsAddUpToTheirWay(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    var steps = new ArrayList<Step>(invented.byRoad().steps());
    steps.addAll(invented.byRail().steps());
    Collections.shuffle(steps, random);
    var way = new Way(
        InventedWorld.DEPART + random.nextInt(10_000),
        steps.subList(0, 1 + random.nextInt(steps.size())));
    var legs = Legs.of(way);
    assertEquals(way.cents(), legs.stream().mapToLong(Leg::cents).sum());
    assertEquals(
        way.arrive() - way.depart(), legs.stream().mapToInt(Leg::minutes).sum());
    assertEquals(way.km(), legs.stream().mapToDouble(Leg::km).sum(), 1e-9);
    assertEquals(way.depart(), legs.getFirst().start());
    assertEquals(way.arrive(), legs.getLast().end());
    for (var i = 1; i < legs.size(); i++) {
      assertEquals(legs.get(i - 1).end(), legs.get(i).start());
    }
    var told = new HashSet<Integer>();
    legs.forEach(leg -> told.addAll(leg.rows()));
    assertTrue(told.containsAll(rows(way.steps())));
  }

  private static List<Integer> rows(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.charges().stream())
        .flatMap(charge -> charge.figures().stream())
        .map(figure -> figure.row())
        .toList();
  }
}
