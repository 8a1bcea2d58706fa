/// What is doubtful in an atlas that can be read, and how well is it founded?
///
/// Start at [AtlasCheck]. Nothing here is an error: each finding is a thing to look at, with the
/// row it stands in and what to do about it.
///
/// May use `ortoo.unit` and the other packages of `ortoo.atlas`.
@NullMarked
package ortoo.atlas.check;

import org.jspecify.annotations.NullMarked;
