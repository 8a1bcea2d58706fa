package ortoo.landed.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Place;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Way;

/// Takes what is paid along a way apart: by stage, then stretch or spot, in order.
///
/// Hauls of one vehicle through one country are one stretch. The cents are those of the way.
final class Parts {
  private final Stages stages;
  private final List<Part> parts = new ArrayList<>();
  /// What is paid at posts and borders along the stretch that is open.
  private final List<Part> waiting = new ArrayList<>();

  private @Nullable Stretch open;

  private Parts(Stages stages) {
    this.stages = stages;
  }

  static List<Part> of(Way way, Stages stages) {
    var made = new Parts(stages);
    for (var i = 0; i < way.steps().size(); i++) {
      made.add(i, way.steps().get(i));
    }
    made.close();
    return List.copyOf(made.parts);
  }

  private void add(int i, Step step) {
    var stage = stages.of(i);
    switch (step) {
      case Step.Haul haul -> haul(stage, haul);
      case Step.Ride ride -> ride(i, stage, ride);
      case Step.Post post -> border(stage, post);
      case Step.Handling handling -> spot(stage, step, hands(handling));
      case Step.Papers papers -> spot(stage, step, papers.at().name());
      case Step.Consolidation _, Step.Rest _ -> {}
    }
  }

  /// A post does not end a stretch: the road goes on to the border line.
  private void border(Stage stage, Step.Post post) {
    var what = "%s, %s side".formatted(post.at().name(), post.at().country());
    for (var charge : post.charges()) {
      keep(one(stage, what, charge));
    }
  }

  private void keep(Part part) {
    (open == null ? parts : waiting).add(part);
  }

  private static Part one(Stage stage, String what, Charge charge) {
    return new Part(stage, charge.name(), what, Double.NaN, charge.cents(), List.of(charge));
  }

  /// The name up to its first comma: `Car transporter`, not how many cars it takes.
  private static String brief(Vehicle vehicle) {
    return vehicle.name().split(",", 2)[0];
  }

  private static String hands(Step.Handling handling) {
    var from = handling.before().map(Parts::brief).orElse("door");
    var to = handling.after().map(Parts::brief).orElse("door");
    return "%s, %s to %s".formatted(handling.at().name(), from, to);
  }

  private void spot(Stage stage, Step step, String what) {
    close();
    step.charges().forEach(charge -> parts.add(one(stage, what, charge)));
  }

  /// A train over the border of the receiver's territory is paid by kilometres on each side.
  private void ride(int i, Stage stage, Step.Ride ride) {
    close();
    var before = stages.shareBefore(i);
    var what = ride.service().name();
    for (var charge : ride.charges()) {
      var first = new Charge(charge.name(), charge.factor() * before, charge.figures());
      var cents = before == 1 ? charge.cents() : first.cents();
      parts.add(new Part(stage, charge.name(), what, ride.km() * before, cents, List.of(first)));
      if (before < 1) {
        var second = new Charge(charge.name(), charge.factor() * (1 - before), charge.figures());
        parts.add(new Part(
            Stage.ONWARD,
            charge.name(),
            what + ", past the border",
            ride.km() * (1 - before),
            charge.cents() - cents,
            List.of(second)));
      }
    }
  }

  private void haul(Stage stage, Step.Haul haul) {
    var stretch = open;
    if (stretch == null || !stretch.goesOn(stage, haul)) {
      close();
      stretch = new Stretch(stage, haul);
      open = stretch;
    }
    stretch.add(haul);
    for (var charge : haul.charges()) {
      if (!charge.name().equals(Stretch.FREIGHT)) {
        keep(one(
            stage,
            "%s, out of %s".formatted(brief(haul.vehicle()), haul.from().country()),
            charge));
      }
    }
  }

  private void close() {
    if (open != null) {
      parts.add(open.part());
      parts.addAll(waiting);
      waiting.clear();
      open = null;
    }
  }

  /// Hauls one after another that are paid alike. Mutable.
  private static final class Stretch {
    static final String FREIGHT = "freight";

    private final Stage stage;
    private final Vehicle vehicle;
    private final Place from;
    private final List<Charge> charges = new ArrayList<>();
    private Place to;
    private double km;
    private long cents;

    Stretch(Stage stage, Step.Haul haul) {
      this.stage = stage;
      vehicle = haul.vehicle();
      from = haul.from();
      to = haul.to();
    }

    boolean goesOn(Stage next, Step.Haul haul) {
      return next == stage
          && haul.vehicle().equals(vehicle)
          && haul.from().equals(to)
          && haul.from().country().equals(from.country());
    }

    void add(Step.Haul haul) {
      to = haul.to();
      km += haul.km();
      haul.charges().stream().filter(charge -> charge.name().equals(FREIGHT)).forEach(charge -> {
        charges.add(charge);
        cents += charge.cents();
      });
    }

    Part part() {
      var what = "%s, %s to %s".formatted(brief(vehicle), from.name(), to.name());
      return new Part(stage, FREIGHT, what, km, cents, charges);
    }
  }
}
