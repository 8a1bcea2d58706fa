/// How Ortoo is asked at a terminal. Start at [Main].
///
/// May use core, `ortoo.data` and `ortoo.show`.
@NullMarked
package ortoo.cli;

import org.jspecify.annotations.NullMarked;
