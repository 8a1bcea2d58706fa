package ortoo.math;

import ortoo.unit.Figure;

/// What is not known about a figure: its median, and a spread of its own to each side.
///
/// With z standard normal the value is median × exp(z × up) above and median × exp(z × down) below
/// the median: a lognormal in two pieces whose P10, P50 and P90 are the figure's low, value and
/// high. Where value or low is 0 there is no logarithm, and the pieces are normal, cut off at 0.
///
/// The two-piece form is Fechner's (Wallis, "The two-piece normal, binormal, or double Gaussian
/// distribution", Statistical Science 29 (2014)), here joined at the median, as the atlas states
/// it.
///
/// @param down slope for z < 0: a logarithm, or if `linear` in the figure's own unit
/// @param up slope for z > 0
public record TwoPiece(double median, double down, double up, boolean linear) {

  public static TwoPiece of(Figure figure) {
    var linear = !(figure.low() > 0);
    return linear
        ? new TwoPiece(
            figure.value(),
            (figure.value() - figure.low()) / Normal.P90,
            (figure.high() - figure.value()) / Normal.P90,
            true)
        : new TwoPiece(
            figure.value(),
            Math.log(figure.value() / figure.low()) / Normal.P90,
            Math.log(figure.high() / figure.value()) / Normal.P90,
            false);
  }

  /// The value at a standard normal `z`; at 0 exactly the median.
  public double at(double z) {
    var shift = z * (z > 0 ? up : down);
    return linear ? Math.max(0, median + shift) : median * Math.exp(shift);
  }
}
