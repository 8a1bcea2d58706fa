/// What carries goods, how much of them, how fast and at what price.
///
/// May use `ortoo.unit`.
@NullMarked
package ortoo.atlas.carriage;

import org.jspecify.annotations.NullMarked;
