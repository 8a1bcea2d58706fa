package ortoo.landed.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.atlas.customs.Duty.Levy;

/// The least and the most of each levy, and of all together, over several goes.
///
/// A sum that is not known hides the end of its own side only.
final class Range {
  private final Map<Levy, Choice> usual;
  private final Map<Levy, Ends> ends = new EnumMap<>(Levy.class);
  private final Ends all = new Ends();

  private static final class Ends {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void widen(double amount, Side side) {
      boolean known = !Double.isNaN(amount);
      if (known || side == Side.LOW) {
        low = Math.min(low, amount);
      }
      if (known || side == Side.HIGH) {
        high = Math.max(high, amount);
      }
    }

    double low() {
      return known(low);
    }

    double high() {
      return known(high);
    }

    /// An end that no go knew is not known.
    private static double known(double end) {
      return Double.isInfinite(end) ? Double.NaN : end;
    }
  }

  /// @param usual the middle, which the sums are told by
  Range(Map<Levy, Choice> usual) {
    this.usual = usual;
    widen(usual, Side.MID);
  }

  void widen(Map<Levy, Choice> choices, Side side) {
    double sum = 0;
    for (var levy : Reckoning.LEVIES) {
      var choice = choices.get(levy);
      if (choice != null) {
        ends(levy).widen(choice.amount(), side);
        sum += choice.amount();
      }
    }
    all.widen(sum, side);
  }

  private Ends ends(Levy levy) {
    return ends.computeIfAbsent(levy, _ -> new Ends());
  }

  Assessment assessment(String money) {
    var charges = new ArrayList<Charge>(usual.size());
    boolean any = false;
    for (var levy : Reckoning.LEVIES) {
      var choice = usual.get(levy);
      if (choice != null) {
        any |= choice.law() != null || !Double.isNaN(choice.amount());
        charges.add(new Charge(
            levy,
            Optional.ofNullable(choice.law()),
            choice.base(),
            choice.amount(),
            ends(levy).low(),
            ends(levy).high()));
      }
    }
    return new Assessment(money, any ? charges : List.of(), all.low(), all.high());
  }
}
