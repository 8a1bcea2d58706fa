package ortoo.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Place;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Timing;
import ortoo.route.step.Way;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Figure;

/// Tells a way as legs.
///
/// Hauls of one vehicle through one country become one leg. The two posts of a crossing and the
/// link between them become one leg, unless something is waited for or done between them. What is
/// waited for before a post opens, a ship leaves or a pass is free becomes a leg of its own; hours
/// in which a post shuts over unfinished work stay in the leg, as idle.
public final class Legs {
  private final Timing timing;
  private final List<Leg> legs = new ArrayList<>();

  private Legs(int depart) {
    timing = new Timing(depart);
  }

  /// The legs of a way, in order.
  public static List<Leg> of(Way way) {
    var made = new Legs(way.depart());
    way.steps().forEach(made::tell);
    return List.copyOf(made.legs);
  }

  private void tell(Step step) {
    var start = timing.now();
    timing.run(step);
    if (timing.now() == OpenTimes.NEVER) {
      throw new IllegalArgumentException("Way never gets past %s at %s."
          .formatted(step.getClass().getSimpleName(), step.to().id()));
    }
    switch (step) {
      case Step.Haul haul -> {
        waits(start, timing.waited(), haul.from(), Optional.empty(), season(haul));
        append(haul(haul, start + timing.waited()));
      }
      case Step.Post post -> {
        var shut = post.open().nextOpen(start) - start;
        var crossing = Optional.of(post.crossing().id());
        waits(
            start,
            shut,
            post.at(),
            crossing,
            "until %s opens".formatted(post.at().name()));
        append(post(post, start + shut, timing.waited() - shut));
      }
      case Step.Ride ride -> {
        departure(ride, start, timing.waited());
        append(ride(ride, start + timing.waited()));
      }
      case Step.Handling handling -> append(handling(handling, start));
      case Step.Consolidation filling -> append(filling(filling, start));
      case Step.Papers papers -> append(papers(papers, start));
      case Step.Rest rest ->
        waits(start, timing.rested(), rest.at(), Optional.empty(), "the driver rests");
    }
  }

  private static String season(Step.Haul haul) {
    return "until the way to %s is passable".formatted(haul.to().name());
  }

  private Leg haul(Step.Haul haul, int start) {
    var parameters = new ArrayList<Leg.Parameter>();
    parameters.add(new Leg.Parameter("speed", "km/h", haul.kmh()));
    parameters.add(new Leg.Parameter("stops", "h/1,000 km", haul.stops()));
    return new Leg(
        haul.link().crossing().isPresent() ? Leg.Kind.CROSS : Leg.Kind.HAUL,
        haul.vehicle().name(),
        Optional.of(haul.vehicle()),
        haul.registration(),
        haul.link().crossing(),
        haul.from(),
        haul.to(),
        List.of(new Leg.Hop(haul.from(), haul.to(), Optional.of(haul.link()))),
        haul.km(),
        start,
        timing.now(),
        timing.rested(),
        costs(haul.charges()),
        parameters,
        List.of(),
        List.of(haul.link().row(), haul.vehicle().row()));
  }

  private Leg post(Step.Post post, int start, int shut) {
    var parameters = new ArrayList<Leg.Parameter>();
    parameters.add(
        new Leg.Parameter("%s, %s".formatted(post.at().name(), side(post)), "h", post.hours()));
    post.slow().ifPresent(slow -> {
      var planned = slow.share() * slow.extra().value();
      var name = "in a slow spell (%.0f %% of the time; planned at that share, %s h)"
          .formatted(100 * slow.share(), (planned < 10 ? "%.1f" : "%.0f").formatted(planned));
      parameters.add(new Leg.Parameter(name, "h more", slow.extra()));
    });
    return new Leg(
        Leg.Kind.CROSS,
        post.vehicle().name(),
        Optional.of(post.vehicle()),
        Optional.empty(),
        Optional.of(post.crossing().id()),
        post.at(),
        post.at(),
        List.of(),
        0,
        start,
        timing.now(),
        shut,
        costs(post.charges()),
        parameters,
        List.of(),
        List.of(post.crossing().row()));
  }

  private static String side(Step.Post post) {
    return switch (post.direction()) {
      case OUTBOUND -> "way out";
      case INBOUND -> "way in";
      case UNSTATED -> "post";
    };
  }

  private void departure(Step.Ride ride, int start, int minutes) {
    if (minutes > 0) {
      var service = ride.service();
      var parameters = new ArrayList<Leg.Parameter>();
      parameters.add(
          new Leg.Parameter("leaves every", "days", given(service.intervalDays(), service)));
      parameters.add(
          new Leg.Parameter("be there before", "h", given(service.cutoffHours(), service)));
      append(still(
          Leg.Kind.WAIT,
          "for %s".formatted(service.name()),
          ride.from(),
          start,
          start + minutes,
          parameters));
    }
  }

  private static Figure given(double value, Service service) {
    return new Figure(value, value, value, service.row(), Figure.NO_ROW);
  }

  private Leg ride(Step.Ride ride, int start) {
    var facts = new ArrayList<>(List.of(ride.service().row(), ride.vehicle().row()));
    ride.links().forEach(link -> facts.add(link.row()));
    return new Leg(
        Leg.Kind.HAUL,
        ride.service().name(),
        Optional.of(ride.vehicle()),
        Optional.empty(),
        Optional.empty(),
        ride.from(),
        ride.to(),
        hops(ride),
        ride.km(),
        start,
        timing.now(),
        0,
        costs(ride.charges()),
        List.of(new Leg.Parameter("under way", "h", ride.hours())),
        List.of(),
        facts);
  }

  private static List<Leg.Hop> hops(Step.Ride ride) {
    var route = ride.route();
    var known = ride.links().size() == route.size() - 1;
    var hops = new ArrayList<Leg.Hop>();
    for (var i = 1; i < route.size(); i++) {
      var link = known ? Optional.of(ride.links().get(i - 1)) : Optional.<Link>empty();
      hops.add(new Leg.Hop(route.get(i - 1), route.get(i), link));
    }
    return hops;
  }

  private Leg handling(Step.Handling handling, int start) {
    var parameters = new ArrayList<Leg.Parameter>();
    parameters.add(new Leg.Parameter("handling", "h", handling.hours()));
    if (handling.dwell().high() > 0) {
      parameters.add(new Leg.Parameter("dwell", "h", handling.dwell()));
    }
    return still(
            Leg.Kind.TRANSFER,
            change(handling.before(), handling.after()),
            handling.at(),
            start,
            timing.now(),
            parameters)
        .with(costs(handling.charges()), List.of(), List.of(handling.transfer().row()));
  }

  private Leg filling(Step.Consolidation filling, int start) {
    return still(
        Leg.Kind.WAIT,
        "until other goods fill: %s".formatted(filling.vehicle().name()),
        filling.at(),
        start,
        timing.now(),
        List.of(new Leg.Parameter("for the part left empty", "h", filling.hours())));
  }

  private static String change(Optional<Vehicle> before, Optional<Vehicle> after) {
    if (before.isEmpty()) {
      return after.map(v -> "load: %s".formatted(v.name())).orElse("handling");
    }
    var from = before.get().name();
    return after
        .map(v -> v.name().equals(from) ? from : "%s to %s".formatted(from, v.name()))
        .orElse("unload: %s".formatted(from));
  }

  private Leg papers(Step.Papers papers, int start) {
    var what = switch (papers.act()) {
      case "export" -> "export clearance";
      case "import" -> "import clearance";
      default -> "open %s".formatted(papers.act());
    };
    var hours = List.of(new Leg.Parameter("papers", "h", papers.hours()));
    return still(Leg.Kind.CLEAR, what, papers.at(), start, timing.now(), hours)
        .with(costs(papers.charges()), papers.documents(), List.of());
  }

  private void waits(int start, int minutes, Place at, Optional<String> crossing, String what) {
    if (minutes > 0) {
      var wait = still(Leg.Kind.WAIT, what, at, start, start + minutes, List.of());
      append(crossing.map(wait::at).orElse(wait));
    }
  }

  /// A leg that stays where it is and costs nothing.
  private static Leg still(
      Leg.Kind kind, String what, Place at, int start, int end, List<Leg.Parameter> parameters) {
    return new Leg(
        kind,
        what,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at,
        at,
        List.of(),
        0,
        start,
        end,
        0,
        List.of(),
        parameters,
        List.of(),
        List.of());
  }

  private static List<Leg.Cost> costs(List<Charge> charges) {
    return charges.stream()
        .map(c -> new Leg.Cost(c.name(), c.cents(), c.factor(), c.figures()))
        .toList();
  }

  private void append(Leg leg) {
    if (!legs.isEmpty() && joins(legs.getLast(), leg)) {
      legs.add(join(legs.removeLast(), leg));
    } else {
      legs.add(leg);
    }
  }

  private static boolean joins(Leg a, Leg b) {
    return a.kind() == b.kind()
        && switch (a.kind()) {
          case CROSS -> a.crossing().equals(b.crossing());
          case HAUL ->
            a.what().equals(b.what())
                && a.vehicle().equals(b.vehicle())
                && a.registration().equals(b.registration())
                && Stream.of(a.from(), a.to(), b.to())
                        .map(Place::country)
                        .distinct()
                        .count()
                    == 1;
          case TRANSFER, WAIT, CLEAR -> false;
        };
  }

  private static Leg join(Leg a, Leg b) {
    return new Leg(
        a.kind(),
        a.what(),
        a.vehicle(),
        a.registration().or(b::registration),
        a.crossing(),
        a.from(),
        b.to(),
        both(a.hops(), b.hops()),
        a.km() + b.km(),
        a.start(),
        b.end(),
        a.idle() + b.idle(),
        joinCosts(a.costs(), b.costs()),
        List.copyOf(new LinkedHashSet<>(both(a.parameters(), b.parameters()))),
        both(a.documents(), b.documents()),
        List.copyOf(new LinkedHashSet<>(both(a.facts(), b.facts()))));
  }

  /// Lines of one name that hang on the same figures are one line with the factors added up.
  private static List<Leg.Cost> joinCosts(List<Leg.Cost> a, List<Leg.Cost> b) {
    var lines = new ArrayList<>(a);
    for (var cost : b) {
      var same = lines.stream()
          .filter(l -> l.name().equals(cost.name()) && l.figures().equals(cost.figures()))
          .findFirst();
      if (same.isPresent()) {
        var line = same.get();
        lines.set(
            lines.indexOf(line),
            new Leg.Cost(
                line.name(),
                line.cents() + cost.cents(),
                line.factor() + cost.factor(),
                line.figures()));
      } else {
        lines.add(cost);
      }
    }
    return lines;
  }

  private static <T> List<T> both(List<T> a, List<T> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
