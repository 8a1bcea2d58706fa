package ortoo.route.chance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ortoo.math.Draws;
import ortoo.math.Lognormal;
import ortoo.math.Normal;

/// The luck of one trip: lots, each drawn once a trip and used by every step that names it.
///
/// A lot's draws hang on its name and the trip alone, so that two ways that pass the same post on
/// the same trip meet the same queue there: common random numbers, which also make the odds between
/// ways sharper (Glasserman and Yao, Management Science 38 (1992)).
///
/// Mutable while ways are compiled; then a [Drawer] draws.
final class Lots {

  private enum Kind {
    FACTOR,
    PHASE,
    SPELL
  }

  /// @param parameter sigma of a factor, share of a spell
  private record Lot(Kind kind, double parameter, List<String> name) {}

  private final long seed;
  private final Map<Lot, Integer> slots = new HashMap<>();
  private final List<Lot> lots = new ArrayList<>();
  private final List<Draws> rows = new ArrayList<>();

  Lots(long seed) {
    this.seed = seed;
  }

  /// Slot of a factor of mean 1 on a time.
  int factor(double cv, String... name) {
    return slot(new Lot(Kind.FACTOR, Lognormal.ofCv(cv).sigma(), List.of(name)));
  }

  /// Slot of where between two departures a trip falls, 0 to 1.
  int phase(String... name) {
    return slot(new Lot(Kind.PHASE, 0, List.of(name)));
  }

  /// Slot of a slow spell: 1 in it, else 0; by the plan the long-run share of time in it.
  int spell(double share, String... name) {
    return slot(new Lot(Kind.SPELL, share, List.of(name)));
  }

  /// Lots of one name with other parameters are other slots of the same row: they move together.
  private int slot(Lot lot) {
    return slots.computeIfAbsent(lot, _ -> {
      rows.add(Draws.of(seed, lot.name().toArray(String[]::new)));
      lots.add(lot);
      return lots.size() - 1;
    });
  }

  /// What was compiled so far, ready to draw.
  Drawer drawer() {
    return new Drawer(lots, rows);
  }

  /// Draws all lots of a trip, a million times a second: arrays. Only read once made.
  static final class Drawer {
    private final Kind[] kinds;
    private final double[] parameters;
    private final Draws[] rows;

    private Drawer(List<Lot> lots, List<Draws> rows) {
      kinds = lots.stream().map(Lot::kind).toArray(Kind[]::new);
      parameters = lots.stream().mapToDouble(Lot::parameter).toArray();
      this.rows = rows.toArray(Draws[]::new);
    }

    int size() {
      return rows.length;
    }

    /// Draws every lot of a trip.
    void draw(long trip, double[] into) {
      for (var i = 0; i < rows.length; i++) {
        var u = rows[i].uniform(trip);
        var parameter = parameters[i];
        into[i] = switch (kinds[i]) {
          case FACTOR -> Math.exp(parameter * (Normal.quantile(u) - parameter / 2));
          case PHASE -> u;
          case SPELL -> u < parameter ? 1 : 0;
        };
      }
    }

    /// What the plan takes each lot to be.
    void plan(double[] into) {
      for (var i = 0; i < rows.length; i++) {
        into[i] = switch (kinds[i]) {
          case FACTOR -> 1;
          case PHASE -> 0.5;
          case SPELL -> parameters[i];
        };
      }
    }
  }
}
