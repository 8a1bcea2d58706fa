/// Where goods can be and go: countries, places, links and border crossings.
///
/// May use `ortoo.unit`.
@NullMarked
package ortoo.atlas.network;

import org.jspecify.annotations.NullMarked;
