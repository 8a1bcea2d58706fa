package ortoo.unit;

/// The modes of transport a link or vehicle can have.
public enum Mode {
  ROAD,
  RAIL,
  SEA,
  FERRY,
  AIR
}
