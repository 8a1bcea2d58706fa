/// Which papers does a way need, who gives them, and where are they checked?
///
/// Start at [Papers]: it takes a consignment and a way, and gives what is [Needed], in the order of
/// the way. What the atlas has no rule for is not told: that nothing is asked there does not
/// follow.
///
/// May use `ortoo.unit`, `ortoo.atlas` and `ortoo.route`.
@NullMarked
package ortoo.landed.papers;

import org.jspecify.annotations.NullMarked;
