/// What a way is made of: the steps of one consignment, each with its time, money and sources.
///
/// The search, the plan shown to the user and the drawn trips all read the same [Step]s, so they
/// cannot disagree.
///
/// May use `ortoo.unit`, `ortoo.atlas`, `ortoo.route.time`.
@NullMarked
package ortoo.route.step;

import org.jspecify.annotations.NullMarked;
