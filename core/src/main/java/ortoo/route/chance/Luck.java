package ortoo.route.chance;

import ortoo.unit.Mode;

/// How much single trips scatter about their mean: coefficients of variation, 1.
///
/// All are estimates; docs/method/chance.md says what each rests on. A post's own is in the atlas.
final class Luck {
  /// Time in motion over all links of one country and mode.
  static final double MOVING = 0.10;

  /// Stops on the way, of one country and mode.
  static final double STOPS = 0.5;

  /// Handling with the dwell of the port or terminal, of one place.
  static final double HANDLING = 0.5;

  /// Waiting until others fill a vehicle, of one place and vehicle.
  static final double FILLING = 0.6;

  /// Formalities away from a border queue, of one place and act.
  static final double PAPERS = 0.5;

  private Luck() {}

  /// Time from departure to arrival of a service.
  static double ride(Mode mode) {
    return switch (mode) {
      case SEA -> 0.10;
      case FERRY -> 0.30;
      case RAIL -> 0.20;
      case AIR -> 0.05;
      case ROAD -> MOVING;
    };
  }
}
