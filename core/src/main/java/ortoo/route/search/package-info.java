/// Finds ways: the exact Pareto set over money and arrival, and the best way of each corridor.
///
/// May use `ortoo.unit`, `ortoo.math`, `ortoo.atlas` and the packages `time`, `step`, `trip`, `net`
/// of
/// route.
@NullMarked
package ortoo.route.search;

import org.jspecify.annotations.NullMarked;
