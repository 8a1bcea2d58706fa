package ortoo.route.chance;

import org.jspecify.annotations.Nullable;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;

/// Runs one way again and again: once a state of the world prepared, many trips each with its lots.
///
/// Same rules as [ortoo.route.step.Timing], in whole minutes. Mutable; one a thread.
final class Trip {
  /// Ten years: no single drawn time is counted as longer, so that minutes stay inside an int.
  private static final double LONGEST = 5_256_000;

  private final Program program;
  /// Minutes of the main part, of the driver's breaks or of a spell, and of stops, before luck.
  private final double[] main;
  private final double[] second;
  private final double[] third;
  private final OpenTimes[] open;
  /// When each step of the last trip ended, as far as it came.
  private final int[] ends;

  private int now;
  private int day;
  private int week;
  /// Minutes stood at this post.
  private int stood;

  Trip(Program program) {
    this.program = program;
    main = new double[program.steps()];
    second = new double[program.steps()];
    third = new double[program.steps()];
    open = program.open.clone();
    ends = new int[program.steps()];
  }

  /// Takes over a state of the world and returns what the way costs in it, USD.
  double prepare(Unknowns.State state) {
    for (var i = 0; i < main.length; i++) {
      prepare(i, state);
    }
    var usd = 0.0;
    for (var term = 0; term < program.factors.length; term++) {
      var product = program.factors[term];
      for (var figure : program.terms[term]) {
        product *= state.value(figure);
      }
      usd += product;
    }
    return usd;
  }

  private void prepare(int i, Unknowns.State state) {
    var a = program.figureA[i] < 0 ? 0 : state.value(program.figureA[i]);
    var b = program.figureB[i] < 0 ? 0 : state.value(program.figureB[i]);
    var number = program.numbers[i];
    switch (program.kinds[i]) {
      case Program.HAUL -> {
        var rule = program.driving[i];
        var breaks = rule == null ? 0 : rule.stretch() - 1;
        main[i] = 60 * number / a;
        second[i] = breaks * 60 * number / a;
        third[i] = 60 * number / 1000 * b;
      }
      case Program.POST -> {
        main[i] = a;
        second[i] = b;
        if (program.choices[i] >= 0) {
          var chosen = state.chosen(program.choices[i]);
          open[i] = chosen < 0 ? program.open[i] : program.practices[i][chosen];
        }
      }
      default -> main[i] = number + 60 * (a + b);
    }
  }

  /// Arrival of a trip, minutes since the epoch, or [OpenTimes#NEVER].
  int arrive(double[] lots) {
    now = program.depart;
    day = 0;
    week = 0;
    stood = 0;
    for (var i = 0; i < main.length && now != OpenTimes.NEVER; i++) {
      var luck = lots[program.lotA[i]];
      switch (program.kinds[i]) {
        case Program.HAUL -> haul(i, luck, lots[program.lotB[i]]);
        case Program.POST -> post(i, luck, lots[program.lotB[i]]);
        case Program.RIDE -> ride(i, luck, lots[program.lotB[i]]);
        case Program.FRESH -> fresh(now + whole(main[i] * luck));
        case Program.REST -> still(Math.max(now, now - stood + whole(main[i])), program.driving[i]);
        case Program.KEPT -> {
          stood = 0;
          still(now + whole(main[i] * luck), program.driving[i]);
        }
        default -> still(now + whole(main[i] * luck), program.driving[i]);
      }
      ends[i] = now;
    }
    return now;
  }

  /// When a step of the last trip ended, if the trip came to it.
  int end(int step) {
    return ends[step];
  }

  private void haul(int i, double moving, double stops) {
    var starts = open[i].nextOpen(now);
    if (starts == OpenTimes.NEVER) {
      now = starts;
      return;
    }
    if (starts > now) {
      fresh(starts);
    }
    stood = 0;
    var drive = whole(main[i] * moving);
    now = starts + drive + whole(second[i] * moving + third[i] * stops);
    var rule = program.driving[i];
    if (rule != null) {
      drive(rule, drive);
    }
  }

  private void drive(Driving rule, int minutes) {
    if (minutes <= rule.dayMinutes() - day && minutes <= rule.weekMinutes() - week) {
      day += minutes;
      week += minutes;
      return;
    }
    var drive = rule.drive(day, week, minutes);
    now += (int) (drive >>> 32);
    day = (int) drive & 0xffff;
    week = (int) drive >>> 16;
  }

  private void post(int i, double luck, double spell) {
    var minutes = whole(60 * (main[i] + spell * second[i]) * luck);
    stood = 0;
    still(open[i].finish(now, minutes), program.driving[i]);
  }

  private void ride(int i, double luck, double phase) {
    var departures = program.departures[i];
    var leaves = departures == null ? now : departures.next(now, phase);
    fresh(leaves == OpenTimes.NEVER ? leaves : leaves + whole(main[i] * luck));
  }

  private void fresh(int until) {
    now = until;
    day = 0;
    week = 0;
    stood = 0;
  }

  /// Standing still counts as rest where it is as long as one, papers after a post included.
  private void still(int until, @Nullable Driving rule) {
    stood += until - now;
    now = until;
    if (rule != null && stood >= rule.restMinutes()) {
      day = 0;
      if (stood >= rule.weekRestMinutes()) {
        week = 0;
      }
    }
  }

  private static int whole(double minutes) {
    return (int) (Math.min(minutes, LONGEST) + 0.5);
  }
}
