/// What is known of border posts and ports: hours, holidays, closures, times and payments.
///
/// Observations (what a post took in a year) and parameters (what a planner uses) are different
/// types; the step from one to the other is calibration.
///
/// May use `ortoo.unit` and `ortoo.atlas.network`.
@NullMarked
package ortoo.atlas.border;

import org.jspecify.annotations.NullMarked;
