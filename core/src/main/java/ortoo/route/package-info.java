/// Which ways from door to door, at what cost, time and spread?
///
/// Start at [Answer]. The parts are in the packages below: `trip` (the question), `time` (hours,
/// departures, rest), `step` (what a way is made of), `chance` (how sure).
///
/// May use `ortoo.unit`, `ortoo.math` and `ortoo.atlas`. Reads no file, clock or random source:
/// what
/// varies is passed in, so the same question always gets the same answer.
@NullMarked
package ortoo.route;

import org.jspecify.annotations.NullMarked;
