/// Under which customs regime do goods pass, whose trucks may go where, at what
/// exchange rate, and what does the law ask of goods brought in?
///
/// May use `ortoo.unit`, `ortoo.atlas.network` and `ortoo.atlas.carriage`.
@NullMarked
package ortoo.atlas.customs;

import org.jspecify.annotations.NullMarked;
