package ortoo.route.cpmm;

import java.util.OptionalDouble;

/// One indicator of one country: ours beside what was published.
///
/// @param country ISO 3166-1 alpha-2
/// @param model ours, over the sample trips
/// @param published the figure of 2022
/// @param low least of 2021 to 2023
/// @param high most of 2021 to 2023
/// @param required one of the figures that calibration must meet: SWOD, SWD, TFI3
/// @param circular ours was taken from or tuned to this very table; SWD for its time in motion
public record CpmmLine(
    String country,
    String indicator,
    String unit,
    double model,
    OptionalDouble published,
    double low,
    double high,
    boolean required,
    boolean circular) {

  /// Share by which a figure may be off.
  public static final double TOLERANCE = 0.25;

  /// (model − published) / published; empty where nothing was published for 2022.
  public OptionalDouble deviation() {
    return published.isPresent()
        ? OptionalDouble.of(model / published.getAsDouble() - 1)
        : OptionalDouble.empty();
  }

  /// Within 25 % of the figure of 2022, or inside the range of 2021 to 2023.
  public boolean inside() {
    var near = deviation().stream().anyMatch(d -> Math.abs(d) <= TOLERANCE);
    return near || (low <= model && model <= high);
  }
}
