package ortoo.atlas.border;

import ortoo.unit.Mode;

/// A CPMM indicator as published: TFI1, TFI2, TFI3, SWOD or SWD of a country or corridor.
///
/// @param scope ISO 3166-1 alpha-3 (PRC for China), CAREC, or a corridor
public record Indicator(
    String scope, Mode mode, String indicator, int year, double value, String unit, int row) {}
