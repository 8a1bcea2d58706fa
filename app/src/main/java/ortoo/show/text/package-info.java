/// How are lists and facts written as JSON and CSV?
///
/// Uses nothing of ours.
@NullMarked
package ortoo.show.text;

import org.jspecify.annotations.NullMarked;
