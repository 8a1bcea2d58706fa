package ortoo.web.kit;

import ortoo.unit.BadInput;
import ortoo.unit.Problem;

/// More ways than an answer can hold: with a large tolerance there are thousands.
public final class Crowd {
  private Crowd() {}

  /// Refuses them as soon as they are counted, before any is drawn or written.
  ///
  /// @throws BadInput that says what to lower
  public static void require(int ways, int most) {
    if (ways > most) {
      throw new BadInput(Problem.argument(
              "%,d ways are more than an answer can hold, which are %d.".formatted(ways, most),
              "ask for a smaller tolerance or fewer corridors.")
          .of("tolerance"));
    }
  }
}
