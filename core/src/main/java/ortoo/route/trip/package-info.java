/// The question: what is to be brought where, when, and within which limits.
///
/// May use `ortoo.unit` and `ortoo.atlas`.
@NullMarked
package ortoo.route.trip;

import org.jspecify.annotations.NullMarked;
