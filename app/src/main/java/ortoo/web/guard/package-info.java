/// Who may ask, how much at once, and what may a browser do with an answer?
///
/// Start at [Guard]. A page of another site, a name that only seems to be this machine, and a
/// client that is slow or greedy get nothing.
///
/// May use `ortoo.web.kit`.
@NullMarked
package ortoo.web.guard;

import org.jspecify.annotations.NullMarked;
