/// What do the files of an atlas say?
///
/// Start at [AtlasFolder]. Tables are read and checked by `ortoo.data.table`, which does not know
/// what they mean; here their rows become the records of `ortoo.atlas`, and what only their meaning
/// can tell is checked.
///
/// May use core.
@NullMarked
package ortoo.data;

import org.jspecify.annotations.NullMarked;
