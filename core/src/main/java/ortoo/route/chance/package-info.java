/// How sure an answer is: many trips drawn over the same ways.
///
/// Two kinds of chance are kept apart. *What we do not know* (a rate, a mean time) is drawn once a
/// rule of the atlas and holds for all trips of that draw and all ways; *luck of the trip* (queues,
/// slow spells, missed departures) is drawn anew for every trip.
///
/// May use `ortoo.unit`, `ortoo.math`, `ortoo.atlas`, `ortoo.route.step`, `ortoo.route.time`.
@NullMarked
package ortoo.route.chance;

import org.jspecify.annotations.NullMarked;
