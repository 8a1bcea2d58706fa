/// How are long runs made, watched, stopped and kept?
///
/// Start at [Jobs]. A [Job] is a question that is being answered; its [JobFolder] holds what is
/// kept of it; [Forms] is its answer in every form. Few run at a time, few wait, and each has its
/// time: more are refused.
///
/// May use core, `ortoo.data`, `ortoo.show`, `ortoo.web.kit` and `ortoo.web.workspace`.
@NullMarked
package ortoo.web.job;

import org.jspecify.annotations.NullMarked;
