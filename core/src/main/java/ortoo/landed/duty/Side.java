package ortoo.landed.duty;

import ortoo.unit.Figure;

/// From which side what is not known is looked at.
enum Side {
  LOW,
  MID,
  HIGH;

  Side opposite() {
    return switch (this) {
      case LOW -> HIGH;
      case MID -> MID;
      case HIGH -> LOW;
    };
  }

  double of(Figure figure) {
    return switch (this) {
      case LOW -> figure.low();
      case MID -> figure.value();
      case HIGH -> figure.high();
    };
  }
}
