package ortoo.route.cpmm;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import ortoo.atlas.border.Direction;
import ortoo.route.cpmm.Part.Passage;

/// CPMM's indicators of one country over the parts of trips that lie in it.
///
/// TFI1 and TFI2 are means over passages; TFI3 = mean of (line haul + payments) / km × 500, at
/// 20 t a trip; SWOD = Σ km / Σ moving; SWD = Σ km / (Σ moving + Σ stops + Σ border). Parts
/// shorter than [#SHORTEST] km say nothing of a country's roads and count for posts only.
final class Indicators {
  static final double SHORTEST = 100;

  private final List<Part> parts;
  private final List<Part> longer;

  Indicators(List<Part> parts) {
    this.parts = List.copyOf(parts);
    this.longer = parts.stream().filter(p -> p.km >= SHORTEST).toList();
  }

  /// The value of an indicator under its published name.
  OptionalDouble find(String indicator) {
    return switch (indicator) {
      case "TFI1" -> posts(Passage::hours, null);
      case "TFI1_out" -> posts(Passage::hours, Direction.OUTBOUND);
      case "TFI1_in" -> posts(Passage::hours, Direction.INBOUND);
      case "TFI2" -> posts(Passage::usd, null);
      case "TFI2_out" -> posts(Passage::usd, Direction.OUTBOUND);
      case "TFI2_in" -> posts(Passage::usd, Direction.INBOUND);
      case "TFI3" ->
        longer.stream().mapToDouble(p -> (p.line + p.payments()) / p.km * 500).average();
      case "SWOD" -> speed(p -> p.moving);
      case "SWD" -> speed(p -> p.moving + p.stops + p.border());
      case "SWD_rest" -> speed(p -> p.moving + p.stops + p.border() + p.rests);
      default ->
        throw new IllegalArgumentException("Indicator %s is none of ours.".formatted(indicator));
    };
  }

  private OptionalDouble posts(
      ToDoubleFunction<Passage> value, @org.jspecify.annotations.Nullable Direction direction) {
    return parts.stream()
        .flatMap(p -> p.passages.stream())
        .filter(p -> direction == null || p.direction() == direction)
        .mapToDouble(value)
        .average();
  }

  private OptionalDouble speed(ToDoubleFunction<Part> hours) {
    var km = longer.stream().mapToDouble(p -> p.km).sum();
    return km == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(km / longer.stream().mapToDouble(hours).sum());
  }
}
