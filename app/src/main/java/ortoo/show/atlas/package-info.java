/// How does an atlas look: its places, its sources, its health?
///
/// [PlaceList], [SourceList] and [Health] write the same for the terminal and the browser.
///
/// May use core and `ortoo.show.text`.
@NullMarked
package ortoo.show.atlas;

import org.jspecify.annotations.NullMarked;
