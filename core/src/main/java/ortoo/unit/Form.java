package ortoo.unit;

/// How goods lie in a vehicle.
public enum Form {
  /// Packed or in bulk, in the vehicle itself.
  LOOSE,
  /// In a container that is moved whole.
  BOX,
  /// A vehicle on its own wheels.
  CAR
}
