/// A question in words: what is its answer, ready to be shown?
///
/// Start at [Replies]. Here words become an answer, for the terminal and the browser alike, so that
/// both refuse the same words for the same reason.
///
/// May use core and `ortoo.show`.
@NullMarked
package ortoo.show.reply;

import org.jspecify.annotations.NullMarked;
