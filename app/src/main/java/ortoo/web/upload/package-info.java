/// Is an atlas that somebody sends sound?
///
/// Start at [CheckEndpoints]. What is sent is trusted in nothing: it is counted while it is
/// unpacked, never by what it says of itself, and is gone when the answer is.
///
/// May use core, `ortoo.data`, `ortoo.show` and `ortoo.web.kit`.
@NullMarked
package ortoo.web.upload;

import org.jspecify.annotations.NullMarked;
