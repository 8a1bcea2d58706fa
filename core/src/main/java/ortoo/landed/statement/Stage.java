package ortoo.landed.statement;

/// Where on the way of a consignment a cost falls.
public enum Stage {
  /// The goods themselves, at the sender's door.
  GOODS,
  /// From the sender's door to the border of the sender's country.
  ORIGIN,
  /// From there to where the goods enter the receiver's customs territory.
  MAIN,
  /// From there to the receiver's door.
  ONWARD,
  /// What the receiver's authorities ask, and the broker.
  IMPORT,
  /// What time costs: money tied up, containers kept, freshness lost.
  TIME
}
