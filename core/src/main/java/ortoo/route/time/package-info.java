/// Time on the way: opening hours, departures, time zones and drivers' rest.
///
/// All instants are minutes since 1970-01-01T00:00Z, as `int`; durations are minutes. Every
/// function here is FIFO: who comes later never leaves earlier.
///
/// May use `ortoo.unit` and `ortoo.atlas`.
@NullMarked
package ortoo.route.time;

import org.jspecify.annotations.NullMarked;
