package ortoo.landed.duty;

import java.util.Optional;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;

/// One sum that customs asks, in the money of the importer.
///
/// @param law the line of law; empty = the tables have none that holds, so the sum is not known, or
///     nothing is asked again of goods in free circulation, so it is 0
/// @param base what a percentage was taken of; NaN if not known
/// @param amount rounded as the line says; NaN if not known
/// @param low the least it may be, where readings, rates or facts are open; NaN if not known, but
///     it may be known where the amount is not
/// @param high the most it may be
public record Charge(
    Levy levy, Optional<Duty> law, double base, double amount, double low, double high) {

  public boolean known() {
    return !Double.isNaN(amount);
  }

  /// True if more than one sum may be asked.
  public boolean open() {
    return known() && !(low == amount && amount == high);
  }
}
