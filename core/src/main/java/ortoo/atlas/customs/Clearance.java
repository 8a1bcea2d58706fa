package ortoo.atlas.customs;

import ortoo.unit.Figure;

/// Export or import clearance: time and money, without duty or tax.
///
/// @param country ISO 3166-1 alpha-2, or `*`
/// @param export true for export, false for import
/// @param goods a goods id, or `*`
/// @param usd a unit of the consignment
public record Clearance(
    String country, boolean export, String goods, Figure hours, Figure usd, int row) {}
