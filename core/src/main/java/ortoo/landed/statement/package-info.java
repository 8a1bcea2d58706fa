/// What does one consignment cost when it has arrived by one way, line by line?
///
/// Start at [Statements]: it takes a consignment, its [Sale] and a planned way, and gives a
/// [Statement].
///
/// May use `ortoo.unit`, `ortoo.math`, `ortoo.atlas`, `ortoo.route` and `ortoo.landed.duty`.
@NullMarked
package ortoo.landed.statement;

import org.jspecify.annotations.NullMarked;
