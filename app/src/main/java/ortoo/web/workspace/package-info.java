/// What does a user keep: questions and answers, as plain files of one folder?
///
/// Start at [Workspace], the folder, and [SavedQuestions], what is in its `questions/`. Files are
/// written beside their place and moved there; who writes must know what is there.
///
/// May use core, `ortoo.data`, `ortoo.show` and `ortoo.web.kit`.
@NullMarked
package ortoo.web.workspace;

import org.jspecify.annotations.NullMarked;
