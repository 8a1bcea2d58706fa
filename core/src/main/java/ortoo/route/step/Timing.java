package ortoo.route.step;

import java.util.Optional;
import ortoo.route.time.Driving;
import ortoo.route.time.OpenTimes;

/// Runs steps one after the other by the plan, from a departure.
///
/// Mutable: keeps the instant, the drivers' clock and what the last step was made of. The search
/// does the same arithmetic on arrays; a test holds the two to each other.
public final class Timing {
  private int now;
  private int day;
  private int week;
  private int waited;
  /// Minutes the vehicle has stood at this post.
  private int stood;
  private int rested;

  public Timing(int depart) {
    now = depart;
  }

  /// Now, in minutes since the epoch; [OpenTimes#NEVER] once a step could not be done.
  public int now() {
    return now;
  }

  /// Minutes the last step waited for an opening or a departure.
  public int waited() {
    return waited;
  }

  /// Minutes of drivers' rest in the last step.
  public int rested() {
    return rested;
  }

  /// Runs a step and returns the minutes it took, waits and rests included; [OpenTimes#NEVER] if
  /// it is never done. After that no step is.
  public int run(Step step) {
    var before = now;
    waited = 0;
    rested = 0;
    if (now == OpenTimes.NEVER) {
      return OpenTimes.NEVER;
    }
    switch (step) {
      case Step.Haul haul -> haul(haul);
      case Step.Post post -> post(post);
      case Step.Ride ride -> {
        var leaves = ride.departures().next(now);
        waited = since(now, leaves);
        now = OpenTimes.plus(leaves, ride.minutes());
        fresh();
      }
      case Step.Handling handling -> {
        stood = 0;
        turnOver(handling.minutes(), handling.driving());
      }
      case Step.Consolidation filling -> turnOver(filling.minutes(), filling.driving());
      case Step.Papers papers -> still(papers.minutes(), papers.driving());
      case Step.Rest rest -> {
        rested = Math.max(0, rest.minutes() - stood);
        still(rested, Optional.of(rest.driving()));
      }
    }
    return since(before, now);
  }

  private static int since(int start, int end) {
    return end == OpenTimes.NEVER ? OpenTimes.NEVER : end - start;
  }

  private void haul(Step.Haul haul) {
    var starts = haul.passable().nextOpen(now);
    if (starts == OpenTimes.NEVER) {
      now = OpenTimes.NEVER;
      return;
    }
    waited = starts - now;
    if (waited > 0) {
      fresh();
    }
    stood = 0;
    var drive = haul.drivingMinutes();
    if (haul.driving().isPresent()) {
      var rule = haul.driving().get();
      rested = rule.rest(day, week, drive);
      var after = rule.after(day, week, drive);
      day = after & 0xffff;
      week = after >>> 16;
    }
    now = OpenTimes.plus(OpenTimes.plus(starts, drive), OpenTimes.plus(haul.stopMinutes(), rested));
  }

  private void post(Step.Post post) {
    var opens = post.open().nextOpen(now);
    if (opens == OpenTimes.NEVER) {
      now = OpenTimes.NEVER;
      return;
    }
    var done = post.open().finish(now, post.minutes());
    stood = 0;
    waited = done == OpenTimes.NEVER ? 0 : done - now - post.minutes();
    still(done == OpenTimes.NEVER ? OpenTimes.NEVER : done - now, post.driving());
  }

  /// Standing still counts as rest where it is as long as one, papers after a post included.
  private void still(int minutes, Optional<Driving> driving) {
    if (minutes == OpenTimes.NEVER) {
      now = OpenTimes.NEVER;
      return;
    }
    now = OpenTimes.plus(now, minutes);
    stood = OpenTimes.plus(stood, minutes);
    if (driving.isPresent() && stood >= driving.get().restMinutes()) {
      day = 0;
      if (stood >= driving.get().weekRestMinutes()) {
        week = 0;
      }
    }
  }

  /// Goods are handled: who takes them on is rested, unless the drivers' clock runs on.
  private void turnOver(int minutes, Optional<Driving> driving) {
    still(minutes, driving);
    if (driving.isEmpty()) {
      fresh();
    }
  }

  private void fresh() {
    day = 0;
    week = 0;
    stood = 0;
  }
}
