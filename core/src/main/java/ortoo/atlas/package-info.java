/// What is known of the world, as one immutable [Atlas] whose every figure leads to its source.
///
/// Start at [Atlas]. Tables are grouped by subject in the packages below this one.
///
/// May use `ortoo.unit`.
@NullMarked
package ortoo.atlas;

import org.jspecify.annotations.NullMarked;
