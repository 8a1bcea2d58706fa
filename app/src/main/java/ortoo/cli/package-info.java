/// How Ortoo is asked at a terminal. Start at [Main].
///
/// May use core and `ortoo.data`.
@NullMarked
package ortoo.cli;

import org.jspecify.annotations.NullMarked;
