package ortoo.landed.statement;

/// A planned line and what it comes to in a drawn trip.
record Entry(Line line, Sampler sampler) {

  /// Gives a sum in USD.
  interface Sampler {
    double usd(Moment moment);
  }

  /// True if it hangs on the time of a trip, not only on the world.
  boolean ofTrip() {
    return line.stage() == Stage.TIME || line.law().isPresent();
  }
}
