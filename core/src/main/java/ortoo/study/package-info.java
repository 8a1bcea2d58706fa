/// One question from start to finish: the one door into core.
///
/// Start at [Study].
///
/// May use all of core.
@NullMarked
package ortoo.study;

import org.jspecify.annotations.NullMarked;
