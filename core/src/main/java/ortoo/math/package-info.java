/// How is it solved? Queues, and later regressions, linear programs, distributions and seeded
/// draws.
///
/// May use `ortoo.unit`. Knows nothing of trade or transport.
@NullMarked
package ortoo.math;

import org.jspecify.annotations.NullMarked;
