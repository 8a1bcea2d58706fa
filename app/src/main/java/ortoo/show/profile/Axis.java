package ortoo.show.profile;

import java.util.ArrayList;
import java.util.List;

/// A scale from 0 to a round number, laid over a stretch of pixels.
///
/// @param from pixel of 0
/// @param to pixel of `max`
/// @param step between ticks: 1, 2 or 5 times a power of ten
record Axis(double max, double step, double from, double to) {

  /// An axis that holds `most`, with about `ticks` ticks.
  static Axis holding(double most, int ticks, double from, double to) {
    var rough = Math.max(most, 1e-9) / ticks;
    var power = Math.pow(10, Math.floor(Math.log10(rough)));
    var lead = rough / power;
    var step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    return new Axis(step * Math.ceil(Math.max(most, 1e-9) / step - 1e-9), step, from, to);
  }

  double at(double value) {
    return from + (to - from) * value / max;
  }

  List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    for (var i = 0; i * step <= max * (1 + 1e-9); i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
