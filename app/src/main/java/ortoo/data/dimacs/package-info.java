/// What do graph and query files in the form of the Ninth DIMACS Implementation Challenge say?
///
/// Start at [DimacsGraph] and [Queries]. Files may be plain, or packed by gzip or xz.
///
/// May use core and `ortoo.data.table`.
@NullMarked
package ortoo.data.dimacs;

import org.jspecify.annotations.NullMarked;
