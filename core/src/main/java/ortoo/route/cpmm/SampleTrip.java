package ortoo.route.cpmm;

/// A trip whose planned way is measured as CPMM would: a 20 t truck load by road.
///
/// @param from place id
/// @param to place id
/// @param crossing the border crossing it must pass
public record SampleTrip(String from, String to, String crossing) {

  @Override
  public String toString() {
    return "%s to %s by %s".formatted(from, to, crossing);
  }
}
