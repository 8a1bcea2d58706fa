package ortoo.atlas.carriage;

import java.util.Optional;
import java.util.Set;

/// A kind of goods and what it needs on the way.
///
/// @param hs HS codes it covers; the longest matching prefix wins
/// @param unit the usual unit
/// @param valueUsd usual value of one unit
public record Goods(
    String id,
    String name,
    Set<String> hs,
    String unit,
    double valueUsd,
    boolean chilled,
    boolean veterinary,
    boolean phytosanitary,
    Optional<Double> shelfDays,
    int row) {

  public Goods {
    hs = Set.copyOf(hs);
  }
}
