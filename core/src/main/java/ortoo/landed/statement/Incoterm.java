package ortoo.landed.statement;

/// Up to where the seller pays, so what a price holds; Incoterms 2020 of the ICC.
///
/// FOB and CIF are written for ships; trade by land uses them loosely for FCA and CIP, and so do
/// customs and statistics. Here FOB is up to the border of the sender's country, CIF up to where
/// the goods enter the receiver's customs territory, insurance included.
public enum Incoterm {
  /// At the sender's door.
  EXW,
  /// Out of the sender's country, cleared for export.
  FOB,
  /// At the receiver's customs border, insured.
  CIF,
  /// At the receiver's door, not cleared for import.
  DAP
}
