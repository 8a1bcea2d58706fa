package ortoo.route.proof;

import java.util.Objects;
import java.util.Set;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Place;

/// Goods somewhere in a state.
///
/// @param registration and `loaded` are empty where no truck is involved
record SlowState(
    Place place,
    Vehicle vehicle,
    String registration,
    String loaded,
    String status,
    Set<String> via) {

  /// From one truck to another like it, for a fresh driver alone: relays are not offered.
  boolean sameTruck(SlowState other) {
    return vehicle.equals(other.vehicle)
        && registration.equals(other.registration)
        && loaded.equals(other.loaded);
  }

  /// By name: places and vehicles of one atlas are the same when their ids are.
  @Override
  public boolean equals(Object o) {
    return o instanceof SlowState s
        && place.id().equals(s.place.id())
        && vehicle.id().equals(s.vehicle.id())
        && registration.equals(s.registration)
        && loaded.equals(s.loaded)
        && status.equals(s.status)
        && via.equals(s.via);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place.id(), vehicle.id(), registration, loaded, status);
  }
}
