package ortoo.route.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ortoo.math.Draws;
import ortoo.math.Normal;
import ortoo.math.TwoPiece;
import ortoo.unit.Figure;

/// What we do not know: the figures of the ways and the alternatives of hours that are not known.
///
/// A rule of the atlas is one unknown with one standard normal z a draw. Its figures move together,
/// each by its own low and high, over all ways and steps: a haul of thirty links at one rate is as
/// uncertain as the rate, not five times less.
///
/// Mutable while ways are compiled, then only read.
final class Unknowns {
  private final Trial trial;
  private final Map<Figure, Integer> figureSlots = new HashMap<>();
  private final List<TwoPiece> figures = new ArrayList<>();
  /// Which rule each figure hangs on, or -1.
  private final List<Integer> rules = new ArrayList<>();

  private final Map<Integer, Integer> ruleSlots = new HashMap<>();
  private final List<Draws> ruleRows = new ArrayList<>();
  private final Map<Choice, Integer> choiceSlots = new HashMap<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<Draws> choiceRows = new ArrayList<>();

  /// Alternatives with their weights; the same name is the same draw.
  private record Choice(List<String> name, List<Double> weights) {}

  Unknowns(Trial trial) {
    this.trial = trial;
  }

  /// Slot of a figure; one without spread or rule is certain.
  int figure(Figure figure) {
    return figureSlots.computeIfAbsent(figure, _ -> {
      figures.add(TwoPiece.of(figure));
      rules.add(drawn(figure) ? rule(figure.rule()) : -1);
      return figures.size() - 1;
    });
  }

  static boolean drawn(Figure figure) {
    return figure.uncertain() && figure.rule() != Figure.NO_ROW;
  }

  private int rule(int id) {
    return ruleSlots.computeIfAbsent(id, _ -> {
      ruleRows.add(Draws.of(trial.seed(), "rule", trial.rule(id)));
      return ruleRows.size() - 1;
    });
  }

  /// Slot of a choice between alternatives.
  int choice(List<Double> weights, String... name) {
    return choiceSlots.computeIfAbsent(new Choice(List.of(name), weights), choice -> {
      choiceRows.add(Draws.of(trial.seed(), name));
      choices.add(choice);
      return choices.size() - 1;
    });
  }

  /// One state of the world, drawn or as planned. Mutable.
  final class State {
    private final double[] z = new double[ruleRows.size()];
    private final double[] values = new double[figures.size()];
    /// The alternative of each choice; -1 = the plan's.
    private final int[] chosen = new int[choices.size()];

    State() {
      plan();
    }

    double value(int figure) {
      return values[figure];
    }

    /// The alternative taken, or -1 for the one the plan takes.
    int chosen(int choice) {
      return chosen[choice];
    }

    /// Draw n of `of`.
    void draw(int n, int of) {
      for (var i = 0; i < z.length; i++) {
        z[i] = Normal.quantile(ruleRows.get(i).stratified(n, of));
      }
      for (var i = 0; i < values.length; i++) {
        if (rules.get(i) >= 0) {
          values[i] = figures.get(i).at(z[rules.get(i)]);
        }
      }
      for (var i = 0; i < chosen.length; i++) {
        chosen[i] = pick(choices.get(i).weights(), choiceRows.get(i).stratified(n, of));
      }
    }

    /// Every figure at its median, every post with its most usual hours.
    void plan() {
      Arrays.fill(chosen, -1);
      for (var i = 0; i < values.length; i++) {
        values[i] = figures.get(i).median();
      }
    }

    private static int pick(List<Double> weights, double u) {
      var left = u * weights.stream().mapToDouble(Double::doubleValue).sum();
      for (var i = 0; i < weights.size() - 1; i++) {
        left -= weights.get(i);
        if (left < 0) {
          return i;
        }
      }
      return weights.size() - 1;
    }
  }
}
