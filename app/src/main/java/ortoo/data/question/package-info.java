/// What does a question file ask?
///
/// A question as a small JSON file: which instrument, and its words by name. Start at
/// [QuestionFile].
///
/// May use core and `ortoo.data.text`.
@NullMarked
package ortoo.data.question;

import org.jspecify.annotations.NullMarked;
