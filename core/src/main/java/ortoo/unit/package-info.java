/// How much, how far, how long, where, and what to tell a user whose input is wrong.
///
/// May use nothing of Ortoo.
@NullMarked
package ortoo.unit;

import org.jspecify.annotations.NullMarked;
