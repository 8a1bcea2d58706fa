/// What is in the atlas that a server answers from: its network, its tables, and each row?
///
/// Start at [NetworkEndpoints] and [RowEndpoints]. Rows are shown cell by cell, as the files have
/// them, with what they
/// refer to, what refers to them, and which part of the reckoning reads them.
///
/// May use core, `ortoo.data`, `ortoo.show` and `ortoo.web.kit`.
@NullMarked
package ortoo.web.atlas;

import org.jspecify.annotations.NullMarked;
