package ortoo.landed.statement;

/// One price on all terms: what is paid on the way takes it from each to the next.
///
/// Any money unit, the same for all; the planner's are whole cents.
///
/// @param premium insurance, in `cif`
public record Prices(double exw, double fob, double cif, double dap, double premium) {

  /// What is paid on the way, by stage.
  public record Costs(double origin, double main, double onward) {}

  /// All prices from one.
  ///
  /// CIF holds the premium, and the premium is a share of CIF: CIF = FOB + main + cover × CIF.
  ///
  /// @param cover premium over CIF value, 0 to below 1
  static Prices of(Incoterm term, double price, Costs costs, double cover) {
    var cif = switch (term) {
      case EXW -> (price + costs.origin + costs.main) / (1 - cover);
      case FOB -> (price + costs.main) / (1 - cover);
      case CIF -> price;
      case DAP -> price - costs.onward;
    };
    return at(term, price, costs, Math.max(0, cover * cif));
  }

  /// The same with a premium that is known, so that whole cents stay whole.
  static Prices at(Incoterm term, double price, Costs costs, double premium) {
    var fob = switch (term) {
      case EXW -> price + costs.origin;
      case FOB -> price;
      case CIF -> price - premium - costs.main;
      case DAP -> price - costs.onward - premium - costs.main;
    };
    var cif = fob + costs.main + premium;
    return new Prices(fob - costs.origin, fob, cif, cif + costs.onward, premium);
  }

  /// The price on some terms.
  public double on(Incoterm term) {
    return switch (term) {
      case EXW -> exw;
      case FOB -> fob;
      case CIF -> cif;
      case DAP -> dap;
    };
  }
}
