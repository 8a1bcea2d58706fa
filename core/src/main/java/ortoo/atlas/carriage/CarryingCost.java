package ortoo.atlas.carriage;

import ortoo.unit.Figure;

/// What it costs that goods are under way, beside what is paid for moving them.
///
/// @param goods a goods id, or `*`
public record CarryingCost(Kind kind, String goods, Figure figure, int row) {

  /// Which cost, and in which unit its figure is.
  public enum Kind {
    /// Premium of cargo insurance, per cent of the sum insured.
    INSURANCE,
    /// Sum insured, per cent of the CIF value.
    INSURED_SHARE,
    /// Interest on the money tied up, per cent a year.
    CAPITAL,
    /// Days a carrier lends its container inland for nothing.
    FREE_DAYS,
    /// USD a container and day after those.
    DETENTION,
    /// Per cent of their value that goods lose by the last day they keep, evenly.
    FRESHNESS
  }
}
