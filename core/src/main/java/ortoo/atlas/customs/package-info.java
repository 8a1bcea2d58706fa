/// Under which customs regime goods pass, whose trucks may go where, and at what exchange rate.
///
/// May use `ortoo.unit`.
@NullMarked
package ortoo.atlas.customs;

import org.jspecify.annotations.NullMarked;
