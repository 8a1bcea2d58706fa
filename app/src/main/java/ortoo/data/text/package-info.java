/// What does a text say, and where in it?
///
/// Bytes to characters, characters to JSON values that remember their line and column, so that a
/// fault can be pointed at. Start at [JsonReader].
///
/// May use `ortoo.unit`.
@NullMarked
package ortoo.data.text;

import org.jspecify.annotations.NullMarked;
