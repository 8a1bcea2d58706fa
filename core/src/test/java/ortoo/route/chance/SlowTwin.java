package ortoo.route.chance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ortoo.route.step.Step;
import ortoo.route.step.Way;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;
import ortoo.unit.Figure;

/// The same model written plainly: names in maps, another random source, time minute by minute.
///
/// Shares no code with the engine beyond the steps and the calendars it reads.
final class SlowTwin {
  private final Random random;
  private final Map<Integer, Double> unknowns = new HashMap<>();
  private final Map<String, Double> choices = new HashMap<>();
  private final Map<String, Double> luck = new HashMap<>();
  private int now;
  private int day;
  private int week;
  private int stood;

  SlowTwin(long seed) {
    random = new Random(seed);
  }

  /// Sorted hours of trips.
  static List<Double> hours(Way way, int draws, int trips, long seed) {
    var twin = new SlowTwin(seed);
    var hours = new ArrayList<Double>();
    for (var draw = 0; draw < draws; draw++) {
      twin.unknowns.clear();
      twin.choices.clear();
      for (var trip = 0; trip < trips; trip++) {
        twin.luck.clear();
        hours.add((twin.run(way) - way.depart()) / 60.0);
      }
    }
    return hours.stream().sorted().toList();
  }

  /// Sorted money.
  static List<Double> usd(Way way, int draws, long seed) {
    var twin = new SlowTwin(seed);
    var usd = new ArrayList<Double>();
    for (var draw = 0; draw < draws; draw++) {
      twin.unknowns.clear();
      var sum = 0.0;
      for (var step : way.steps()) {
        for (var charge : step.charges()) {
          var line = charge.factor();
          for (var figure : charge.figures()) {
            line *= twin.value(figure);
          }
          sum += line;
        }
      }
      usd.add(sum);
    }
    return usd.stream().sorted().toList();
  }

  private double value(Figure figure) {
    if (figure.low() == figure.high()) {
      return figure.value();
    }
    var z = unknowns.computeIfAbsent(figure.rule(), _ -> random.nextGaussian()) / 1.2815515655446;
    if (figure.low() == 0) {
      var gap = z > 0 ? figure.high() - figure.value() : figure.value() - figure.low();
      return Math.max(0, figure.value() + z * gap);
    }
    return z > 0
        ? figure.value() * Math.pow(figure.high() / figure.value(), z)
        : figure.value() * Math.pow(figure.low() / figure.value(), -z);
  }

  private double factor(String name, double cv) {
    return luck.computeIfAbsent(name, _ -> {
      var variance = Math.log(1 + cv * cv);
      return Math.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
    });
  }

  private double uniform(String name) {
    return luck.computeIfAbsent(name, _ -> random.nextDouble());
  }

  private int run(Way way) {
    now = way.depart();
    day = 0;
    week = 0;
    stood = 0;
    for (var step : way.steps()) {
      switch (step) {
        case Step.Haul haul -> haul(haul);
        case Step.Post post -> post(post);
        case Step.Ride ride -> {
          now = ride.departures().next(now, uniform("leave " + ride.service().id()));
          now += whole(60 * value(ride.hours()) * factor(ride.service().id(), cv(ride)));
          day = 0;
          week = 0;
        }
        case Step.Handling handling -> {
          stood = 0;
          var hours = value(handling.hours()) + value(handling.dwell());
          turnOver(
              hours * factor("handling " + handling.at().id(), 0.5),
              handling.driving().orElse(null));
        }
        case Step.Consolidation filling ->
          turnOver(
              value(filling.hours()) * factor("filling " + filling.at().id(), 0.6),
              filling.driving().orElse(null));
        case Step.Papers papers -> {
          var hours = value(papers.hours());
          var minutes = whole(60 * hours * factor("papers " + papers.at().id(), 0.5));
          now += minutes;
          stood(minutes, papers.driving().orElseThrow());
        }
        case Step.Rest rest -> {
          var more = Math.max(0, rest.minutes() - stood);
          now += more;
          stood(more, rest.driving());
        }
      }
    }
    return now;
  }

  private void turnOver(double hours, @Nullable Driving runsOn) {
    var minutes = whole(60 * hours);
    now += minutes;
    if (runsOn == null) {
      day = 0;
      week = 0;
    } else {
      stood(minutes, runsOn);
    }
  }

  private static double cv(Step.Ride ride) {
    return switch (ride.service().mode()) {
      case SEA -> 0.1;
      case RAIL -> 0.2;
      case FERRY -> 0.3;
      case AIR -> 0.05;
      case ROAD -> 0.1;
    };
  }

  private void haul(Step.Haul haul) {
    stood = 0;
    var where = haul.from().country() + haul.vehicle().mode();
    var hours = haul.km() / value(haul.kmh()) * factor("moving " + where, 0.1);
    var stops = haul.km() / 1000 * value(haul.stops()) * factor("stops " + where, 0.5);
    if (haul.driving().isEmpty()) {
      now += whole(60 * (hours + stops));
      return;
    }
    var rule = haul.driving().get();
    for (var minute = 0; minute < whole(60 * hours); minute++) {
      if (week == rule.weekMinutes()) {
        now += rule.weekRestMinutes();
        week = 0;
        day = 0;
      } else if (day == rule.dayMinutes()) {
        now += rule.restMinutes();
        day = 0;
      }
      now++;
      day++;
      week++;
    }
    now += whole(60 * (hours * (rule.stretch() - 1) + stops));
  }

  private void post(Step.Post post) {
    var name = post.crossing().id();
    var hours = value(post.hours());
    if (post.slow().isPresent() && uniform("spell " + name) < post.slow().get().share()) {
      hours += value(post.slow().get().extra());
    }
    var left = whole(60 * hours * factor("post " + name, post.cv()));
    var open = open(post);
    var came = now;
    stood = 0;
    while (left > 0) {
      if (open.nextOpen(now) == now) {
        left--;
      }
      now++;
    }
    stood(now - came, post.driving().orElseThrow());
  }

  private OpenTimes open(Step.Post post) {
    if (post.practices().isEmpty()) {
      return post.open();
    }
    var u = choices.computeIfAbsent(post.crossing().id(), _ -> random.nextDouble());
    var below = 0.0;
    for (var practice : post.practices()) {
      below += practice.weight();
      if (u < below) {
        return practice.open();
      }
    }
    return post.practices().getLast().open();
  }

  private void stood(int minutes, Driving rule) {
    stood += minutes;
    if (stood >= rule.restMinutes()) {
      day = 0;
    }
    if (stood >= rule.weekRestMinutes()) {
      week = 0;
    }
  }

  private static int whole(double minutes) {
    return (int) Math.round(minutes);
  }
}
