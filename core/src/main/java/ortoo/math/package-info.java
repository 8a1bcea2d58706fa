/// How is it solved? Queues, distributions, seeded draws; later regressions and linear programs.
///
/// Nothing here reads a clock or a random source: what varies is passed in.
///
/// May use `ortoo.unit`. Knows nothing of trade or transport.
@NullMarked
package ortoo.math;

import org.jspecify.annotations.NullMarked;
