package ortoo.landed.duty;

import java.util.List;

/// What customs asks of one declaration.
///
/// @param currency the importer's money, in which all is reckoned
/// @param charges in the order of reckoning; empty if the atlas has no tariff of the importer
/// @param low the least all may come to; NaN if not known
/// @param high the most
public record Assessment(String currency, List<Charge> charges, double low, double high) {

  public Assessment {
    charges = List.copyOf(charges);
  }

  /// The sum of all; NaN if one is not known.
  public double total() {
    return charges.stream().mapToDouble(Charge::amount).sum();
  }

  /// The sum of those that are known.
  public double knownTotal() {
    return charges.stream().filter(Charge::known).mapToDouble(Charge::amount).sum();
  }
}
