/// From observations of border posts to the parameters a plan uses: calibration.
///
/// May use `ortoo.unit`, `ortoo.math` and `ortoo.atlas`.
@NullMarked
package ortoo.route.post;

import org.jspecify.annotations.NullMarked;
